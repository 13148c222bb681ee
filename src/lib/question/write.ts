import * as v from 'valibot';
import type { Span } from '../article/span.ts';
import { optionId } from './option-id.ts';
import type { Reason } from './reason.ts';
import { Question, type Option, type Row } from './schema.ts';

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

export function row({ id = 'answer', text = '', options, ...rest }: WrittenRow): Row {
	const written = options.map(([words, stands, rationale]): [Option, boolean] => [
		{
			id: optionId(words),
			text: typeof words === 'string' ? words : words.text,
			...(typeof words === 'string' ? {} : { span: words }),
			...(rationale === undefined ? {} : { rationale }),
			...(stands === KEY ? {} : { reason: stands })
		},
		stands === KEY
	]);
	return {
		id,
		text,
		options: written.map(([option]) => option),
		key: written.filter(([, isKey]) => isKey).map(([option]) => option.id),
		...rest
	};
}

type Head = Omit<Question, 'view' | 'rule' | 'rows'>;

/** One row, one key: 1 point or none. */
export function choice(head: Head, only: WrittenRow): Question {
	return v.parse(Question, { ...head, view: 'choice', rule: 'one', rows: [row(only)] });
}

/** One row, several keys: a tick that is wrong takes one that is right back. */
export function choices(head: Head, only: WrittenRow): Question {
	return v.parse(Question, { ...head, view: 'choice', rule: 'ticks', rows: [row(only)] });
}
