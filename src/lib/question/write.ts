import type { Span } from '../article/span.ts';
import { optionId } from './option-id.ts';
import type { Reason } from './reason.ts';
import type { Option, Question, Row, Rule, View } from './schema.ts';

/**
 * How a person writes questions down: an option is its words (or a span of the article), what it
 * stands for (`KEY`, or the reason a reader would fall for it) and its rationale.
 */
export const KEY = 'key';
export type WrittenOption = [words: string | Span, stands: typeof KEY | Reason, rationale?: string];

type WrittenRow = {
	id?: string;
	text?: string;
	options: WrittenOption[];
	evidence: Span[];
	rationale?: string;
	ordered?: boolean;
};

export function row(written: WrittenRow): Row {
	const { id = 'answer', text = '', ordered, evidence, rationale } = written;
	const options = written.options.map(optionOf);
	const key = options.filter((_, at) => written.options[at]?.[1] === KEY);
	if (key.length === 0) throw new Error(`no option of “${text || id}” is the key`);
	return {
		...{ id, text, options },
		...(ordered === undefined ? {} : { ordered }),
		key: key.map((option) => option.id),
		evidence,
		...(rationale === undefined ? {} : { rationale })
	};
}

const optionOf = ([words, stands, rationale]: WrittenOption): Option => ({
	id: optionId(words),
	text: typeof words === 'string' ? words : words.text,
	...(typeof words === 'string' ? {} : { span: words }),
	...(rationale === undefined ? {} : { rationale }),
	...(stands === KEY ? {} : { reason: stands })
});

type Head = Omit<Question, 'view' | 'rule' | 'rows'>;

/** Its fields in the order of the schema, which the tests hold all questions against. */
const question = (
	{ id, skill, stem, title, passage, ending }: Head,
	view: View,
	rule: Rule,
	rows: Row[]
): Question => ({
	...{ id, skill, stem, title, passage, view, rule, rows },
	...(ending === undefined ? {} : { ending })
});

/** One row, one key: 1 point or none. */
export function choice(head: Head, only: WrittenRow): Question {
	return question(head, 'choice', 'one', [row(only)]);
}

/** One row, several keys: a tick that is wrong takes one that is right back. */
export function choices(head: Head, only: WrittenRow): Question {
	return question(head, 'choice', 'ticks', [row(only)]);
}

/** Phrases of the passage, in the order of the text, one or several of them the key. */
export function hottext(head: Head, only: Omit<WrittenRow, 'ordered'>): Question {
	const phrases = row({ ...only, ordered: true });
	const rule = phrases.key.length === 1 ? 'one' : 'ticks';
	return question(head, 'hottext', rule, [phrases]);
}

type WrittenStatement = {
	text: string;
	key: string;
	/** The reason for every wrong option, or for each by its words. */
	mistakes: Reason | Record<string, Reason>;
	evidence: Span[];
	rationale: string;
};

/** Statements beside the same options; an option may fit several of them, or none. */
export function match(head: Head, options: string[], statements: WrittenStatement[]): Question {
	const rows = statements.map(({ key, mistakes, ...rest }, index) =>
		row({
			...rest,
			id: `statement-${index + 1}`,
			options: options.map((words) => [words, words === key ? KEY : reasonOf(words, mistakes)])
		})
	);
	return question(head, 'match', 'rows', rows);
}

function reasonOf(words: string, mistakes: WrittenStatement['mistakes']): Reason {
	const reason = typeof mistakes === 'string' ? mistakes : mistakes[words];
	if (!reason) throw new Error(`no reason why a reader would fall for “${words}”`);
	return reason;
}

/** A text with gaps: a row has the words before its gap, the head's `ending` those after the last. */
export function inlineChoice(head: Head, gaps: Omit<WrittenRow, 'id'>[]): Question {
	const rows = gaps.map((gap, index) => row({ ...gap, id: `gap-${index + 1}` }));
	return question(head, 'inline-choice', 'rows', rows);
}

/** An answer and, asked together with it, the words that prove it. */
export function prove(head: Head, answer: WrittenRow, proof: WrittenRow): Question {
	const rows = [row({ ...answer, id: 'answer' }), row({ ...proof, id: 'proof' })];
	return question(head, 'prove', 'prove', rows);
}
