import { READING_COOKIE, readingOf } from '$lib/components/article/reading.ts';
import type { LayoutServerLoad } from './$types';

// Pages are plain HTML; a page that gains by a script says so itself.
export const csr = false;

/** How this device's reader likes to read, for every page that shows an article. */
export const load: LayoutServerLoad = ({ cookies }) => ({
	reading: readingOf((cookies.get(READING_COOKIE) ?? '').split('.'))
});
