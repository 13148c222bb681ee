import { Refused } from '../json/read-json.ts';
import { otherType, paired, weighed, type Foreign } from './foreign.ts';
import { oneLine, wordsOfHtml } from './plain.ts';

/**
 * Reads GIFT: a question a paragraph, its answers in braces. Throws `Refused` at the first question
 * that is neither a choice nor a matching one. Source: https://docs.moodle.org/en/GIFT_format
 */
export function readGift(text: string): Foreign[] {
	if (/[\ue000-\ue00f]/.test(text)) throw new Refused(1, 'The file has signs that no text has.');
	return paragraphsOf(text).flatMap(questionIn);
}

type Paragraph = { line: number; text: string };

/** Lines that are comments are blanked, so that every other stays where it is. */
function paragraphsOf(text: string): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let lines: string[] = [];
	const all = text.split(/\r\n|\n|\r/);
	for (const [index, line] of [...all, ''].entries()) {
		if (line.trim() !== '') lines.push(/^\s*(?:\/\/|\$CATEGORY:)/.test(line) ? '' : line);
		else {
			if (lines.some((one) => one !== ''))
				paragraphs.push({ line: index - lines.length + 1, text: held(lines.join('\n')) });
			lines = [];
		}
	}
	return paragraphs;
}

/** Signs behind a backslash mean nothing: until the end they stand as letters of no language. */
const ESCAPED = '\\:#={}~n';
const held = (text: string) =>
	text.replace(/\\([\\:#={}~n])/g, (_, sign: string) =>
		String.fromCharCode(0xe000 + ESCAPED.indexOf(sign))
	);
const freed = (text: string) =>
	text.replace(/[\ue000-\ue007]/g, (letter) => {
		const sign = ESCAPED[letter.charCodeAt(0) - 0xe000]!;
		return sign === 'n' ? '\n' : sign;
	});

const NAME = /^\s*::([^]*?)::/;

function questionIn({ line, text }: Paragraph): Foreign[] {
	const [named = '', name = ''] = NAME.exec(text) ?? [];
	const rest = text.slice(named.length);
	const [from, to] = [rest.indexOf('{'), rest.indexOf('}')];
	const at = (place: number) => line + text.slice(0, named.length + place).split('\n').length - 1;
	// Words without answers are no question: a text to read, perhaps.
	if (from === -1 && to === -1) return [];
	if (from === -1 || to < from) throw new Refused(at(Math.max(from, to)), 'A brace is missing.');
	const more = rest.slice(to + 1);
	if (/[{}]/.test(more)) throw new Refused(at(to), 'A second pair of braces stands in a question.');
	const start = at(0);
	const { format, words } = formatted(rest.slice(0, from), 'moodle');
	const stem = more.trim() === '' ? words : `${words} _____ ${more}`;
	const [answers = '', why = ''] = rest.slice(from + 1, to).split('####');
	const said = (one: string) => wordsIn(one, format, start);
	const question = { line: start, title: oneLine(freed(name)), stem: said(stem), why: said(why) };
	const read = answersIn(answers, { line: start, said });
	return [{ ...question, ...read, tags: [] }];
}

type Format = 'html' | 'markdown' | 'moodle' | 'plain';

function formatted(text: string, usual: Format): { format: Format; words: string } {
	const [head = '', format = usual] = /^\s*\[(html|markdown|moodle|plain)]/.exec(text) ?? [];
	return { format: format as Format, words: text.slice(head.length) };
}

/** Moodle's own format and its HTML may hold tags, the others may not. */
function wordsIn(text: string, usual: Format, line: number): string {
	const { format, words } = formatted(text, usual);
	const plain = freed(words);
	const isHtml = format === 'html' || format === 'moodle';
	return isHtml ? wordsOfHtml(plain, line) : oneLine(plain);
}

type Reading = { line: number; said: (text: string) => string };

function answersIn(answers: string, reading: Reading): Pick<Foreign, 'view' | 'rows'> {
	const { line } = reading;
	const text = answers.trim();
	if (text === '') throw otherType(line, 'essay');
	if (text.startsWith('#')) throw otherType(line, 'numerical');
	if (/^(?:T|TRUE|F|FALSE)\s*(?:#|$)/.test(text)) throw otherType(line, 'true or false');
	if (text.includes('~')) return { view: 'choice', rows: choice(text, reading) };
	if (text.startsWith('=') && text.includes('->'))
		return { view: 'match', rows: matching(text, reading) };
	throw otherType(line, 'short answer');
}

function choice(text: string, { line, said }: Reading): Foreign['rows'] {
	const single = text.includes('=');
	const parts = text.split(/(?=[~=])/).filter((part) => part.trim() !== '');
	const options = parts.map((part) => {
		const [, sign = '', percent, rest = ''] =
			/^([~=])\s*(?:%(-?\d{1,3}(?:\.\d+)?)%)?([^]*)$/.exec(part) ?? [];
		if (!sign) throw new Refused(line, 'Each option begins with “=” or “~”.');
		const [words = '', why = ''] = rest.split('#');
		const usual = sign === '=' ? 100 : 0;
		return { text: said(words), why: said(why), percent: Number(percent ?? usual) };
	});
	return weighed(line, options, single);
}

function matching(text: string, { line, said }: Reading): Foreign['rows'] {
	const pairs = text.split('=').slice(1);
	return paired(
		line,
		pairs.map((pair) => {
			const at = pair.indexOf('->');
			if (at === -1) throw new Refused(line, 'A pair has no “->”.');
			// The answer of a pair has no format: Moodle shows it as HTML without its tags.
			const answer = wordsOfHtml(freed(pair.slice(at + 2)), line);
			return { text: said(pair.slice(0, at)), answer };
		})
	);
}
