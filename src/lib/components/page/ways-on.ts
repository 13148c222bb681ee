type Way = { href: '/' | '/join' | '/join/again' | '/teacher'; words: string };

const FIRST_PAGE: Way = { href: '/', words: 'To the first page' };

/** Where one goes on from a page that is not there, by its address. */
export function waysOn(pathname: string): Way[] {
	if (pathname.startsWith('/teacher'))
		return [{ href: '/teacher', words: 'Your classes' }, FIRST_PAGE];
	if (pathname.startsWith('/attempt'))
		return [
			{ href: '/join/again', words: 'Come back with your three words' },
			{ href: '/join', words: 'Join with a code' },
			FIRST_PAGE
		];
	return [FIRST_PAGE, { href: '/join', words: 'Join with a code' }];
}
