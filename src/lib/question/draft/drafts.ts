import { lintQuestion } from '../lint/lint.ts';
import type { Draft, Generator } from './draft.ts';
import { materialOf, type Source } from './material.ts';
import { exactWords } from './exact-words.ts';
import { form } from './form.ts';
import { prove } from './prove.ts';
import { whoSaidChoice } from './who-said-choice.ts';
import { whoSaidMatch } from './who-said-match.ts';

export const GENERATORS: readonly Generator[] = [
	whoSaidChoice,
	whoSaidMatch,
	form,
	exactWords,
	prove
];

const MOST = 10;

/** Every draft of every generator that the question linter has no error against. */
export function allDrafts(source: Source): Draft[] {
	const material = materialOf(source);
	return GENERATORS.flatMap((generator) => generator(material)).filter(({ question }) =>
		lintQuestion(question, source).every(({ level }) => level !== 'E')
	);
}

/** The drafts to offer a teacher: at most ten. */
export function draftsOf(source: Source): Draft[] {
	return allDrafts(source).slice(0, MOST);
}
