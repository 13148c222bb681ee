import type { Transport } from '@sveltejs/kit';
import { Drawn, STANDS } from '$lib/components/article/drawn.ts';

/** How what is no plain data reaches a page's script. */
export const transport: Transport = {
	Drawn: { encode: (value) => value instanceof Drawn && 1, decode: () => STANDS }
};
