import { withoutContent } from './content.ts';
import type { Draft } from './draft.ts';

const APART =
	'address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|script|section|table|tbody|td|th|tr|ul';
const WITHIN =
	'!doctype|a|abbr|b|big|body|cite|code|del|em|font|head|html|i|iframe|img|input|ins|link|mark|meta|picture|q|s|small|source|span|strike|strong|sub|sup|svg|time|u|video';
const WITH_CONTENT = /<(script|style|noscript|template)\b|<!--/g;
const tag = (names: string): RegExp => new RegExp(`</?(?:${names})(?:[\\s/][^<>]{0,2000})?>`, 'gi');

/** Stray tags of a plain text; `<3` and what no page knows as a tag stay. */
export function dropTags(draft: Draft): void {
	if (!draft.text.includes('<')) return;
	draft.text = withoutContent(draft.text, WITH_CONTENT, () => draft.cleaned.tags++);
	draft.replace('tags', tag(APART), '\n');
	draft.replace('tags', tag(WITHIN), '');
}

/** A sign of formatting opens where no letter stands before it, and closes where none follows. */
const around = (sign: string, inside: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\p{N}${inside}\\\\])${sign}(?=[^\\s${inside}])([^\\n${inside}]{1,1000})(?<=[^\\s${inside}])${sign}(?![\\p{L}\\p{N}${inside}])`,
		'gu'
	);
const BOTH = around('\\*\\*\\*', '*');
const STRONG = [around('\\*\\*', '*'), around('__', '_')];
const EMPHASIS = [around('\\*', '*'), around('_', '_'), around('~~', '~')];
const words = (_: string, inner: string): string => inner;

/** The sign before each line of a quoted mail. */
export function dropQuoteSigns(draft: Draft): void {
	draft.replace('markdown', /^ {0,3}>(?: ?>)*(?: (?=\S)| ?$)/gm, '');
}

/** Markdown where it parses as such: `f***` keeps its stars. */
export function dropMarkdown(draft: Draft): void {
	draft.replace(
		'markdown',
		/!\[([^\]\n]{0,300})\]\([^()\s]{1,2000}(?: "[^"\n]{0,300}")?\)/g,
		words
	);
	draft.replace(
		'markdown',
		/\[([^\][\n]{1,500})\]\([^()\s]{1,2000}(?: "[^"\n]{0,300}")?\)/g,
		words
	);
	draft.replace('markdown', /^ {0,3}#{1,6} +(?=\S)/gm, '');
	draft.replace('markdown', /(?<=\S) +#{1,6} *$/gm, '');
	draft.replace(
		'markdown',
		/^ {0,3}(?:(?:\* *){3,40}|(?:- *){3,40}|(?:_ *){3,40}|={3,200})$/gm,
		''
	);
	for (const sign of [BOTH, ...STRONG, ...EMPHASIS]) draft.replace('markdown', sign, words);
	dropListSigns(draft);
}

const LIST_SIGN = /^ {0,3}[-*+] +(?=\S)/;

/** A dash at the head of one line may open a speech; at the head of two in a row they are a list. */
function dropListSigns(draft: Draft): void {
	const lines = draft.text.split('\n');
	const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
	const isItem = (place: number) => LIST_SIGN.test(lines[filled[place] ?? -1] ?? '');
	const items = filled.filter((_, at) => isItem(at) && (isItem(at - 1) || isItem(at + 1)));
	for (const index of items) lines[index] = (lines[index] as string).replace(LIST_SIGN, '');
	draft.cleaned.bullets += items.length;
	draft.text = lines.join('\n');
}
