import { unflatten } from 'devalue';
import { createHash } from 'node:crypto';
import { blocksOf } from '../../../src/lib/article/blocks.ts';
import { notesOn } from '../../../src/lib/article/notes.ts';
import { LIBRARY, LIBRARY_QUIZZES } from '../../../src/lib/library/index.ts';
import type { Span } from '../../../src/lib/article/span.ts';
import { REASON_IDS } from '../../../src/lib/question/reason.ts';
import type { Question } from '../../../src/lib/question/schema.ts';
import { attribute, elements, parseHtml, type Element, type Node } from './html.ts';

/** What everybody may read before any answer. */
const ARTICLES = LIBRARY.map(({ text }) => text).join('\n\n');
const BLOCKS = LIBRARY.flatMap(({ text }) => blocksOf(text));
/** Passages, and options that are words of the article: these have their places in open questions. */
const SHOWN = LIBRARY_QUIZZES.flatMap(({ questions }) => questions).flatMap(({ passage, rows }) => [
	...passage,
	...rows.flatMap(({ options }) => options.flatMap(({ span }) => span ?? []))
]);
const NOTES = LIBRARY.flatMap(({ text, hardWords }) => notesOn(text, hardWords));

/** What in a page, its data or a bundle would give a key away. Each finding is a line of words. */

/** Letters and digits alone: however it is escaped or broken into lines, the same words. */
const bare = once((text: string) =>
	text
		.replace(/&(#\w+|\w+);|\\u[\da-f]{4}|\\[nrt]/gi, '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase()
);

/** Sentences that stand in the reasons of a question and nowhere in what a student may read. */
const secretSentences = once(({ rows, stem }: Question) => {
	const open = bare(
		ARTICLES + stem + rows.map((row) => row.text + row.options.map((o) => o.text)).join()
	);
	return rows
		.flatMap((row) => [row.rationale, ...row.options.map((option) => option.rationale)])
		.flatMap((rationale) => rationale?.split(/(?<=[.!?:])\s/) ?? [])
		.map((sentence) => ({ sentence, words: bare(sentence) }))
		.filter(({ words }) => words.length > 12 && !open.includes(words));
});

/** The same pages and questions are looked at again and again. */
function once<From, To>(work: (from: From) => To): (from: From) => To {
	const done = new Map<From, To>();
	return (from) => {
		if (!done.has(from)) done.set(from, work(from));
		return done.get(from)!;
	};
}

/** A reason for an option, in any text. */
export function reasonsIn(text: string, question: Question): string[] {
	const all = bare(text);
	return secretSentences(question)
		.filter(({ words }) => all.includes(words))
		.map(({ sentence }) => `${question.id}: “${sentence}”`);
}

/** Which of the questions have a reason of theirs in any of these texts, by id. */
export function toldIn(texts: string[], questions: readonly Question[]): string[] {
	const all = bare(texts.join('\n'));
	return questions
		.filter((question) => secretSentences(question).some(({ words }) => all.includes(words)))
		.map(({ id }) => id);
}

/** Any trace of a question, in a file that everybody gets. */
export function tracesIn(text: string, question: Question): string[] {
	const ids = question.rows.flatMap(({ options }) => options.map(({ id }) => id));
	const found = ids.filter((id) => text.includes(id)).map((id) => `${question.id}: option ${id}`);
	const stem = bare(text).includes(bare(question.stem)) ? [`${question.id}: its stem`] : [];
	return [...reasonsIn(text, question), ...stem, ...found];
}

/** Names of reasons; one that is a word of every language is not looked for. */
const reasonIdsIn = (text: string) =>
	REASON_IDS.filter((reason) => reason.includes('-') && text.includes(reason)).map(
		(reason) => `reason ${reason}`
	);

/** A page with an open question: nothing is marked, no option looks another way than the rest. */
export function leaksInPage(html: string, question: Question): string[] {
	const page = parseHtml(html);
	const uneven = optionsByRow(page).some((row) => new Set(row.map(lookOf)).size > 1);
	const classes = elements(page, 'li', 'p', 'span', 'div', 'label').flatMap((one) =>
		(attribute(one, 'class') ?? '').split(/\s+/)
	);
	return [
		...reasonsIn(html, question),
		...reasonIdsIn(html),
		...(elements(page, 'mark').length > 0 ? ['words are marked'] : []),
		...(uneven ? ['options look different'] : []),
		...classes.filter((name) => name === 'key' || name === 'right').map((name) => `class ${name}`),
		...elements(page, 'script').flatMap((script) => leaksInScript(textIn(script), question))
	];
}

/** The options of each row as they are drawn: labels around an input, or options of a select. */
function optionsByRow(page: Node): Element[][] {
	const labels = elements(page, 'label').filter((label) => elements(label, 'input').length > 0);
	const named = Map.groupBy(labels, (label) => attribute(elements(label, 'input')[0]!, 'name'));
	const selects = elements(page, 'select').map((select) =>
		elements(select, 'option').filter((option) => attribute(option, 'value'))
	);
	return [...named.values(), ...selects];
}

/** An option with what is its own left out: id, words, and whether it was chosen. */
function lookOf(drawn: Element): string {
	const shape = (element: Element): string => {
		const attributes = element.attrs
			.filter(({ name }) => !['value', 'checked', 'selected', 'id', 'for'].includes(name))
			.map(({ name, value }) => `${name}=${value}`);
		const inside = element.childNodes.map((child) => ('tagName' in child ? shape(child) : ''));
		return `<${element.tagName} ${attributes}>${inside.join('')}`;
	};
	return shape(drawn);
}

const textIn = (element: Element) =>
	element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const SECRET_FIELD =
	/[{,\s]["']?(key|reason|rationale|evidence|explanation|score|points)["']?\s*:/g;

function leaksInScript(script: string, question: Question): string[] {
	const fields = [...script.matchAll(SECRET_FIELD)].map((match) => `field ${match[1]}`);
	return [...fields, ...placesIn(numbersIn(script), question)];
}

/** Where the proof stands in the article, in numbers that nothing else has a use for. */
const secretPlaces = once(({ rows }: Question) => {
	const open = [...BLOCKS, ...NOTES, ...SHOWN].flatMap(ends);
	const secret = rows.flatMap(({ evidence }) => evidence).flatMap(ends);
	return secret.filter((place) => place > 99 && !open.includes(place));
});

function placesIn(numbers: Set<number>, question: Question): string[] {
	return secretPlaces(question)
		.filter((place) => numbers.has(place))
		.map((place) => `the proof’s place ${place}`);
}

const numbersIn = (text: string) =>
	new Set((text.match(/(?<![\w.#-])\d+(?![\w-])/g) ?? []).map(Number));

function ends({ start, end }: Pick<Span, 'start' | 'end'>): number[] {
	return [start, end];
}

/**
 * Every field that data about open questions may have, with the one it stands in: an `answer` is open
 * as what the student chose, and nowhere else. Another has to be let in here.
 */
const OPEN_FIELDS = new Set(
	(
		'about about.notice about.source about.title answer answer.final answer.picks ' +
		'answer.revision attempt begun checks closes count days joinId marked marked.explained ' +
		'marked.marks marked.passage marked.place marks.asked marks.over marks.place marks.words message ' +
		'name number options.id options.span options.text outcome partly passage.end ' +
		'passage.ofPage passage.start passage.text picks.option picks.row progress progress.made ' +
		'progress.needed question question.ending question.id question.needed ' +
		'question.passage question.rows question.rule question.skill question.stem ' +
		'question.title question.view read read.article read.explained read.notes read.passage read.place ' +
		'reading reading.sans reading.size reading.wide refused rows.id rows.options ' +
		'rows.text shown shown.answer shown.number shown.outcome shown.question source ' +
		'span.end span.start span.text status title'
	).split(' ')
);

/** Data about open questions: JSON of a route, or the data of a page as kit writes it. */
export function leaksInData(sent: string, questions: Question[]): string[] {
	const json = plainJson(sent);
	const fields = new Set<string>();
	collect(JSON.parse(json), '', fields);
	const numbers = new Set<number>();
	const data: { nodes?: ({ data?: unknown[] } | null)[] } | null = JSON.parse(json, (_, value) => {
		if (typeof value === 'number') numbers.add(value);
		return value;
	});
	// Kit writes the values of a page in one list; other numbers only say where in it they are.
	const values = data?.nodes?.flatMap((node) => node?.data ?? []);
	const places = values ? new Set(values.filter((value) => typeof value === 'number')) : numbers;
	return [
		...[...fields].filter((field) => !OPEN_FIELDS.has(field)).map((field) => `field ${field}`),
		...questions.flatMap((question) => [
			...reasonsIn(json, question),
			...placesIn(places, question)
		]),
		...reasonIdsIn(json),
		...(json.includes('<mark') ? ['words are marked'] : [])
	];
}

/** Every field with the one it stands in, as in `rows.options`; a list is its members. */
function collect(value: unknown, within: string, fields: Set<string>): void {
	if (Array.isArray(value)) for (const one of value) collect(one, within, fields);
	else if (value && typeof value === 'object')
		for (const [field, inside] of Object.entries(value)) {
			fields.add(within ? `${within}.${field}` : field);
			collect(inside, field, fields);
		}
}

/** Kit packs the data of a page: values refer to others by numbers, which would look like places. */
function plainJson(sent: string): string {
	const { nodes } = JSON.parse(sent) as { nodes?: ({ data?: unknown[] } | null)[] };
	if (!nodes) return sent;
	return JSON.stringify(
		nodes.map((node) => (node?.data ? unflatten(node.data, { Drawn: () => null }) : null))
	);
}

/**
 * Options in an order that a stranger to the key would give them: by a hash of seed, question and id
 * alone, or as they stand in the article.
 */
export function orderTells(
	shown: string[],
	{ id, rows }: Question,
	row: number,
	seed: number
): boolean {
	const { options, ordered } = rows[row]!;
	const hash = (option: string) =>
		createHash('sha256').update(`${seed}:${id}:${option}`).digest('hex');
	const ids = options.map((option) => option.id);
	const expected = ordered ? ids : ids.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
	return shown.join() !== expected.join();
}
