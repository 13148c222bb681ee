/** `<p>`, `</a>`, `<a href="/r">`: a tag of a web page, on one line. */
const TAG = /<\/?[a-z][^<>\n]{0,300}>/gi;
/** Marks that a web page writes as words, and what they stand for. */
const ENTITY = /&(quot|ldquo|rdquo|laquo|raquo|bdquo|lsquo|rsquo|apos|#39|#34|amp|nbsp);/gi;
const STANDS_FOR: Readonly<Record<string, string>> = {
	quot: '"',
	'#34': '"',
	ldquo: '“',
	rdquo: '”',
	bdquo: '„',
	laquo: '«',
	raquo: '»',
	lsquo: '‘',
	rsquo: '’',
	apos: "'",
	'#39': "'",
	amp: '&',
	nbsp: ' '
};
/** Marks of feet and inches, which typewriters and phones set for quotation marks. */
const PRIME: Readonly<Record<string, string>> = {
	'″': '"',
	'‶': '"',
	'〃': '"',
	'′': "'",
	'＂': '"'
};

/**
 * The text as it is read: without the tags and entities of a web page, and with primes as marks. It
 * is as long as the text, so that every place in it is one of the text.
 */
export function plainText(text: string): string {
	let plain = text;
	if (plain.includes('<')) plain = plain.replace(TAG, (tag) => ' '.repeat(tag.length));
	if (plain.includes('&')) plain = plain.replace(ENTITY, markOf);
	return /[″‶〃′＂]/.test(plain)
		? plain.replace(/[″‶〃′＂]/g, (mark) => PRIME[mark] ?? mark)
		: plain;
}

/** The mark stands beside the word that it belongs to: behind the blanks where it opens. */
function markOf(entity: string, name: string, at: number, text: string): string {
	const mark = STANDS_FOR[name.toLowerCase()] ?? ' ';
	const opens = /[\s([—–-]/.test(text[at - 1] ?? ' ');
	return opens ? mark.padStart(entity.length) : mark.padEnd(entity.length);
}

/** The whole entity around a mark: from its `&` up to behind its `;`. */
export function entityAround(text: string, at: number): { start: number; end: number } {
	const start = text.lastIndexOf('&', at);
	const end = text.indexOf(';', at);
	const whole =
		start >= 0 && end >= at && end - start < 8 && /^&#?\w+;$/.test(text.slice(start, end + 1));
	return whole ? { start, end: end + 1 } : { start: at, end: at + 1 };
}
