const always = {
	'x-content-type-options': 'nosniff',
	'cross-origin-resource-policy': 'same-origin'
};

// What speaks of a document alone: a script, a style sheet or an answer in JSON is none.
const ofPages = {
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'permissions-policy':
		'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'
};

const NO_DOCUMENT = /^(text\/(javascript|css)|application\/json|image\/svg\+xml)\b/;
// No browser shows these as a page, whatever they hold.
const NEVER_SHOWN = /^text\/(javascript|css)\b/;

// A rendered page brings its own policy, which stands. A page without one was rendered at build
// time and has it in a <meta>, where the header may only add what a <meta> cannot say.
const policyOfPages = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
const policyOfTheRest = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Gives a response its security headers at the moment its head is written, so that they are there
 * whoever answers: a page, a static file, an error. A header that was set before stands.
 * @param {import('node:http').ServerResponse} response
 * @param {boolean} secure whether the public address is https
 */
export function secureHeaders(response, secure) {
	const writeHead = response.writeHead;
	/** @param {number} status @param {any[]} rest perhaps the status in words, perhaps headers */
	response.writeHead = (status, ...rest) => {
		// The static files hand their headers over here instead of setting them before.
		const given = rest.find((part) => typeof part === 'object') ?? {};
		for (const [name, value] of Object.entries(given)) response.setHeader(name, value);

		// Kit leaves it to the page to say; a reader of the header alone would guess.
		if (response.getHeader('content-type') === 'text/html')
			response.setHeader('content-type', 'text/html; charset=utf-8');

		/** @type {Record<string, string>} */
		const headers = { ...always };
		const type = String(response.getHeader('content-type'));
		// Nothing of a redirect is shown, nor of what answers a PUT: only a script sends that.
		const asked = response.req.method !== 'PUT' && !response.hasHeader('location');
		const shown = asked && !NEVER_SHOWN.test(type);
		if (shown && !NO_DOCUMENT.test(type)) Object.assign(headers, ofPages);
		if (secure) {
			headers['strict-transport-security'] = 'max-age=31536000';
			// On plain http a browser ignores this one, with an error in the console on every page.
			headers['cross-origin-opener-policy'] = 'same-origin';
		}
		// What is made for one visitor stays in no cache of a shared computer, an error page included;
		// only files have a date.
		if (!response.hasHeader('last-modified')) headers['cache-control'] = 'no-store';
		// A browser takes over the headers of a 304 for the page it kept, which has a policy.
		if (shown && status !== 304) {
			headers['content-security-policy'] = type.startsWith('text/html')
				? policyOfPages
				: policyOfTheRest;
		}
		// A refusal or a redirect has neither a lifetime nor a version: it was one visitor's answer.
		if (!response.hasHeader('etag')) headers['cache-control'] = 'no-store';
		// A version says more than a date; what is kept nowhere or for good is asked for under neither.
		response.removeHeader('last-modified');
		if (
			headers['cache-control'] ||
			/\bimmutable$/.test(String(response.getHeader('cache-control')))
		)
			response.removeHeader('etag');
		// A connection is kept in HTTP/1.1 without being told so.
		if (!response.hasHeader('connection')) response.removeHeader('connection');
		for (const [name, value] of Object.entries(headers)) {
			if (!response.hasHeader(name)) response.setHeader(name, value);
		}
		return writeHead.call(response, status, ...rest.filter((part) => part !== given));
	};
}
