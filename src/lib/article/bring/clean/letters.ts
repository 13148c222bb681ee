import type { Draft } from './draft.ts';

/** What windows-1252 has from 0x80 to 0x9F; five places are empty there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map([...WINDOWS].map((letter, index) => [letter, 0x80 + index]));

const byteOf = (letter: string): number => BYTES.get(letter) ?? letter.charCodeAt(0);

const TAIL = `[\\u0080-\\u00bf${WINDOWS}]`;
/**
 * UTF-8 that was read as windows-1252: â€œ for “. Two letters are taken for one only after Â and Ã,
 * with which no word of a European language goes on to such a sign; others may be meant.
 */
const GARBLED = new RegExp(`[ÂÃ]${TAIL}|[âãï]${TAIL}{2}|ð${TAIL}{3}`, 'g');
/** Of a garbled ” the last letter is one that most programs drop. */
const HALF = /â€(?=[\s.,;:!?)\]]|$)/gm;

export function mendLetters(draft: Draft): void {
	// What was garbled twice is garbled still after the first time.
	for (let time = 0; time < 2; time++) draft.replace('letters', GARBLED, decoded);
	draft.replace('letters', HALF, '”');
	draft.replace('letters', /[\u0080-\u009f]/g, (letter) => windowsLetter(letter.charCodeAt(0)));
}

function decoded(garbled: string): string {
	try {
		const bytes = Uint8Array.from([...garbled].map(byteOf));
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return garbled;
	}
}

function windowsLetter(code: number): string {
	const letter = WINDOWS[code - 0x80] ?? '';
	return letter.charCodeAt(0) < 0xa0 ? '' : letter;
}

const NAMED: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ldquo: '“',
	rdquo: '”',
	lsquo: '‘',
	rsquo: '’',
	sbquo: '‚',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	bull: '•',
	middot: '·',
	shy: '',
	copy: '©',
	reg: '®',
	trade: '™',
	deg: '°',
	pound: '£',
	euro: '€',
	cent: '¢',
	yen: '¥',
	sect: '§',
	frac12: '½',
	times: '×',
	eacute: 'é',
	egrave: 'è',
	aacute: 'á',
	iacute: 'í',
	oacute: 'ó',
	uacute: 'ú',
	ntilde: 'ñ',
	ccedil: 'ç',
	auml: 'ä',
	ouml: 'ö',
	uuml: 'ü',
	szlig: 'ß'
};

/** Once only: `&amp;lt;` is about a sign and stays `&lt;`. */
export function decodeEntities(draft: Draft): void {
	draft.replace(
		'entities',
		/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,8}\d{0,2}));/g,
		decode
	);
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
	if (name) return NAMED[name] ?? entity;
	const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
	if (code >= 0x80 && code < 0xa0) return windowsLetter(code);
	const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : '';
}
