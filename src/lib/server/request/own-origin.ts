/** What a browser sends without asking the other site first; see kit's own list. */
const OF_FORMS =
	/^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain|application\/x-sveltekit-formdata)\s*(;|$)/i;

/**
 * Where something that could change something came from, if not from a page of this server; null: from
 * one of its pages, or it only reads. A form always says where it comes from; a program that sends
 * something else may say nothing.
 * @param own the origin that the server takes for its own
 */
export function foreignOrigin(request: Request, own: string): string | null {
	if (request.method === 'GET' || request.method === 'HEAD') return null;
	const origin = request.headers.get('origin');
	if (origin === null)
		return OF_FORMS.test(request.headers.get('content-type') ?? '') ? 'null' : null;
	return origin === own ? null : origin;
}

/** What the page says: most often it is no other site, but a proxy that hides the address. */
export function foreignInWords(origin: string, own: string): string {
	const from = origin === 'null' ? 'without an address' : `from ${origin}`;
	return `This came from another site and was not accepted: it was sent ${from}, and this server takes itself for ${own}. If people open it at ${origin === 'null' ? 'another address' : origin}, whoever runs it sets ORIGIN to that.`;
}
