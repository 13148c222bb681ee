type Way = { href: '/' | '/join' | '/join/again' | '/teacher'; words: string };

const FIRST_PAGE: Way = { href: '/', words: 'To the first page' };

const JOIN: Way = { href: '/join', words: 'Join with a code' };

/** Where one goes on from a page that is not there, by its address and why that is. */
export function waysOn(pathname: string, { removed = false } = {}): Way[] {
	if (pathname.startsWith('/teacher'))
		return [{ href: '/teacher', words: 'Your classes' }, FIRST_PAGE];
	if (pathname.startsWith('/attempt') && !removed)
		return [{ href: '/join/again', words: 'Come back with your three words' }, JOIN, FIRST_PAGE];
	return [FIRST_PAGE, JOIN];
}
