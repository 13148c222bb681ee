import type { Cookies } from '@sveltejs/kit';

/**
 * On https every cookie has the prefix by which a browser takes it from this very host alone, over
 * https alone, for all of its paths (RFC 6265bis, 4.1.3.2). On a classroom's plain http a browser
 * would refuse them, so there they have their bare names.
 */
const PREFIX = '__Host-';

/** Cookies as the app names them. */
export function ownCookies(cookies: Cookies, url: URL): Cookies {
	if (url.protocol !== 'https:') return cookies;
	const everywhere = { path: '/', secure: true };
	return {
		get: (name, options) => cookies.get(PREFIX + name, options),
		getAll: (options) =>
			cookies
				.getAll(options)
				.filter(({ name }) => name.startsWith(PREFIX))
				.map(({ name, value }) => ({ name: name.slice(PREFIX.length), value })),
		set: (name, value, options) => cookies.set(PREFIX + name, value, { ...options, ...everywhere }),
		delete: (name, options) => cookies.delete(PREFIX + name, { ...options, ...everywhere }),
		serialize: (name, value, options) =>
			cookies.serialize(PREFIX + name, value, { ...options, ...everywhere })
	};
}
