import { decoded } from './decode.ts';
import { MOST_BYTES, REFUSALS } from './limits.ts';

export type Format = 'plain' | 'page' | 'word';

/** A document as it arrives. Name and type are what somebody says of it. */
export type Incoming = { bytes: Uint8Array; name?: string; type?: string };

const has = (bytes: Uint8Array, signature: string): boolean =>
	[...signature].every((letter, index) => bytes[index] === letter.charCodeAt(0));

const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*'];
const PICTURE_NAME = /\.(?:png|jpe?g|gif|webp|bmp|tiff?|heic|avif|svg)$/i;
const OLD_WORD = /\.(?:doc|dot|rtf|odt|pages|wpd)$/i;
const WHOLE_SITE = /\.(?:mht|mhtml|webarchive|maff)$/i;

/** What a document is, by what it begins with rather than by its name; or why it is not taken. */
export function formatOf({ bytes, name = '', type = '' }: Incoming): Format | { refused: string } {
	if (bytes.length > MOST_BYTES) return { refused: REFUSALS.tooManyBytes };
	if (has(bytes, '%PDF') || /\.pdf$/i.test(name)) return { refused: REFUSALS.pdf };
	const isPicture = type.startsWith('image/') || PICTURE_NAME.test(name);
	if (isPicture || PICTURES.some((signature) => has(bytes, signature)))
		return { refused: REFUSALS.image };
	if (has(bytes, '\xd0\xcf\x11\xe0') || has(bytes, '{\\rtf') || OLD_WORD.test(name))
		return { refused: REFUSALS.oldWord };
	if (has(bytes, 'PK\x03\x04'))
		return /\.docx$/i.test(name) || /word/.test(type) ? 'word' : { refused: REFUSALS.unknown };
	if (/\.docx$/i.test(name)) return { refused: REFUSALS.broken };
	const start = decoded(bytes.subarray(0, 4000));
	if (WHOLE_SITE.test(name) || /^MIME-Version:|^From: <Saved by/m.test(start.slice(0, 500)))
		return { refused: REFUSALS.archive };
	if ([...start.slice(0, 500)].some(isOfNoText)) return { refused: REFUSALS.unknown };
	const isPage = /^text\/html|^application\/xhtml/i.test(type) || /\.x?html?$/i.test(name);
	return isPage || /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html[\s>])/i.test(start)
		? 'page'
		: 'plain';
}

/** Controls that no text has; those of breaks, tabs and old Japanese mail may be there. */
function isOfNoText(character: string): boolean {
	const code = character.charCodeAt(0);
	return (code >= 1 && code <= 8) || (code >= 14 && code <= 26);
}
