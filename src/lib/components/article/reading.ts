/** How a reader likes to read: kept in a cookie on the device, and nowhere else. */
export type Reading = { size: Size; sans: boolean; wide: boolean };

export const SIZES = ['normal', 'larger', 'largest'] as const;
type Size = (typeof SIZES)[number];

export const READING_COOKIE = 'reading';

/** What the cookie says, or the form's values; whatever is not known counts as not said. */
export function readingOf(said: string[]): Reading {
	return {
		size: SIZES.find((size) => said.includes(size)) ?? 'normal',
		sans: said.includes('sans'),
		wide: said.includes('wide')
	};
}

/** As the cookie keeps it; empty where nothing differs from the page as it is. */
export function readingInCookie({ size, sans, wide }: Reading): string {
	return [size === 'normal' ? '' : size, sans ? 'sans' : '', wide ? 'wide' : '']
		.filter(Boolean)
		.join('.');
}
