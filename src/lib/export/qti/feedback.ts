import { inQuotes } from '../../question/in-quotes.ts';
import type { OutQuestion } from '../outgoing.ts';
import { el, type Element } from '../xml.ts';
import { base, optionId, responseId, set, variable } from './scoring.ts';

/**
 * What is told once an answer is given: why each chosen option is right or wrong, and to everybody
 * what proves the key. FEEDBACK holds the options chosen and this word.
 */
const ANSWERED = 'answered';

/** Pairs are no names of options: a table tells all that it has to tell to everybody. */
const inPairs = ({ table }: OutQuestion) => table;

export function keptFeedback(question: OutQuestion): Element {
	const chosen = inPairs(question)
		? []
		: question.rows.map((_, n) => variable(responseId(question, n)));
	return set('FEEDBACK', el('qti-multiple', {}, base('identifier', ANSWERED), chosen));
}

export function feedbackOf(question: OutQuestion): Element[] {
	const pairs = inPairs(question);
	const options = question.rows.flatMap((row) =>
		row.options.flatMap((option) =>
			option.why && !pairs
				? [told(optionId(row, option), [`${inQuotes(option.text)}: ${option.why}`])]
				: []
		)
	);
	return [...options, told(ANSWERED, toAll(question))];
}

/** Of every row why, and what proves it; in a match also what was accepted. */
function toAll(question: OutQuestion): string[] {
	return question.rows.flatMap((row) => {
		const accepted = inPairs(question)
			? row.options.flatMap(({ text, why }) => (why ? [`${inQuotes(text)}: ${why}`] : []))
			: [];
		const about = question.rows.length > 1 && row.text ? [inQuotes(row.text)] : [];
		return [
			[...about, ...accepted, row.rationale].filter(Boolean).join(' '),
			`Proof: ${row.proof.join(' … ')}`
		].filter(Boolean);
	});
}

function told(identifier: string, lines: string[]): Element {
	return el(
		'qti-modal-feedback',
		{ 'outcome-identifier': 'FEEDBACK', identifier, 'show-hide': 'show' },
		el(
			'qti-content-body',
			{},
			lines.map((line) => el('p', {}, line))
		)
	);
}
