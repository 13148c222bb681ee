import { Refused } from '../json/read-json.ts';

/** An element of a file, and the line on which it begins. */
export type Read = {
	name: string;
	line: number;
	attributes: Record<string, string>;
	children: Read[];
	/** All text that stands in it directly. */
	text: string;
};

/** Deeper than any quiz of Moodle. */
const DEEPEST = 20;

/**
 * Reads XML without a document type: nothing is declared, nothing is fetched, and no entity is known
 * but the five that XML has. Throws `Refused` at the first fault.
 */
export function readXml(text: string): Read {
	const root: Read = { name: '', line: 1, attributes: {}, children: [], text: '' };
	const open = [root];
	let line = 1;
	for (let at = 0; at < text.length;) {
		const here = open.at(-1)!;
		const refuse = (wrong: string): never => {
			throw new Refused(line, wrong);
		};
		const piece = pieceAt(text, at) ?? refuse('This is not XML.');
		const { kind, words } = piece;
		if (kind === 'text') here.text += decoded(words, refuse);
		else if (kind === 'cdata') here.text += words.slice(9, -3);
		else if (kind === 'declared')
			refuse('Nothing may be declared in the file: no DOCTYPE, no entity.');
		else if (kind === 'closing') {
			const name = words.slice(2, -1).trim();
			if (open.length === 1 || here.name !== name)
				refuse(`“${words.slice(0, 40)}” closes nothing.`);
			open.pop();
		} else if (kind === 'opening') {
			if (open.length > DEEPEST) refuse('This is nested too deep.');
			const element = elementOf(words, line, refuse);
			here.children.push(element);
			if (!words.endsWith('/>')) open.push(element);
		}
		line += words.split('\n').length - 1;
		at += words.length;
	}
	const [first, second] = root.children;
	if (open.length > 1) throw new Refused(open.at(-1)!.line, 'This is never closed.');
	if (!first || second || root.text.trim() !== '')
		throw new Refused(second?.line ?? 1, 'The file should be one element of XML.');
	return first;
}

const PIECES = [
	['text', /[^<]+/y],
	['cdata', /<!\[CDATA\[[^]*?]]>/y],
	['comment', /<!--[^]*?-->/y],
	['comment', /<\?[^]*?\?>/y],
	['declared', /<![^>]*>?/y],
	['closing', /<\/[\w:.-]+\s*>/y],
	['opening', /<[A-Za-z_][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/y]
] as const;

function pieceAt(text: string, at: number) {
	for (const [kind, pattern] of PIECES) {
		pattern.lastIndex = at;
		const [words] = pattern.exec(text) ?? [];
		if (words) return { kind, words };
	}
	return null;
}

type Refuse = (wrong: string) => never;

function elementOf(words: string, line: number, refuse: Refuse): Read {
	const [name = ''] = /[^<\s/>]+/.exec(words) ?? [];
	const attributes = new Map<string, string>();
	for (const [, key, double, single] of words.matchAll(
		/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
	)) {
		if (attributes.has(key!)) refuse(`“${key}” stands here a second time.`);
		attributes.set(key!, decoded(double ?? single ?? '', refuse));
	}
	return { name, line, attributes: Object.fromEntries(attributes), children: [], text: '' };
}

const KNOWN: ReadonlyMap<string, string> = new Map(
	Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })
);

function decoded(text: string, refuse: Refuse): string {
	return text.replace(/&([^;&\s]{0,10});?/g, (whole, name: string) => {
		const sign = whole.endsWith(';') ? (KNOWN.get(name) ?? numbered(name)) : undefined;
		return sign ?? refuse(`“${whole}” is no entity of XML.`);
	});
}

/** `#38` and `#x26`; nothing that is no character. */
function numbered(name: string): string | undefined {
	const [, hex, decimal] = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
	const code = hex ? parseInt(hex, 16) : Number(decimal);
	const known = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
	return known ? String.fromCodePoint(code) : undefined;
}
