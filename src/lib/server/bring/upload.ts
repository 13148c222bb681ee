import { MOST_BYTES, REFUSALS } from '../../article/bring/limits.ts';

/**
 * All bytes of a body, or a refusal once there are more than a document may have. What is counted
 * is what arrives, since a body in chunks announces no length.
 */
export async function bytesOf(
	body: ReadableStream<Uint8Array> | null,
	most = MOST_BYTES
): Promise<Uint8Array | { refused: string }> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	const reader = body?.getReader();
	for (;;) {
		const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
		if (done || !value) break;
		size += value.length;
		if (size > most) {
			await reader?.cancel();
			return { refused: REFUSALS.tooManyBytes };
		}
		pieces.push(value);
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
