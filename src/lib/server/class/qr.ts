import { encode } from 'uqr';

/** Modules of white around the pattern, as the standard asks for. */
const QUIET = 4;

/** A QR code of the text as the path of an SVG drawing, one unit a module. */
export function qrPath(text: string): { path: string; size: number } {
	const { data, size } = encode(text, { border: QUIET });
	const path = data
		.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
		.join('');
	return { path, size };
}
