import { error, type RequestEvent } from '@sveltejs/kit';

export const TOO_MUCH = 'This is more than can be sent at once. Nothing was stored.';

const MOST_BYTES = 512 * 1024;
/** A saved web page is larger than anything else that is sent; see server.js. */
const TAKES_DOCUMENTS = '/teacher/(in)/article/bring';

/**
 * The request with a bound on its body. A body that says how long it is was looked at by the server;
 * one that says nothing is counted while it comes.
 */
export function limitedBody({ request, route }: RequestEvent): Request {
	if (!request.body || request.headers.has('content-length') || route.id === TAKES_DOCUMENTS)
		return request;
	let size = 0;
	const counted = new TransformStream<Uint8Array, Uint8Array>({
		transform(chunk, controller) {
			size += chunk.length;
			// What is too much is read to its end all the same: a sender that is cut off hears nothing.
			if (size <= MOST_BYTES) controller.enqueue(chunk);
		},
		flush(controller) {
			if (size > MOST_BYTES) controller.error(tooMuch());
		}
	});
	const body = request.body.pipeThrough(counted);
	return new Request(request, { body, duplex: 'half' } as RequestInit);
}

/** As kit throws it, so that it is answered with its status. */
function tooMuch(): unknown {
	try {
		error(413, TOO_MUCH);
	} catch (thrown) {
		return thrown;
	}
}
