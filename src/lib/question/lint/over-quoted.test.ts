import { expect, it } from 'vitest';
import { cite, CONTEXT, example } from './example.ts';
import { overQuoted } from './over-quoted.ts';

const LETTER = 'The baker, Eva Lind, has counted forty cracks in its stones and sent a letter';

/** Three questions, the third as it is changed; each quotes one sentence in its stem. */
const three = (change: Parameters<typeof example>[0]) =>
	[() => {}, () => {}, change].map((make, index) =>
		example((draft) => {
			draft.question.id = `question-${index}`;
			make?.(draft);
		})
	);
const over = (change: Parameters<typeof example>[0]) =>
	overQuoted(three(change), CONTEXT).map(({ questions }) => questions.length);

it('a sentence is quoted by two questions, not by three', () => {
	expect(over(({ question }) => (question.stem = 'Who has counted cracks in the bridge?'))).toEqual(
		[]
	);
	expect(over(() => {})).toEqual([3]);
});

it('a row, an option and a phrase of the article quote as a stem does', () => {
	const elsewhere = 'Who speaks of the bridge as it is now?';
	expect(
		over(({ question, row }) => {
			question.stem = elsewhere;
			row.text = '“safe … houses”';
		})
	).toEqual([3]);
	expect(
		over(({ question, far }) => {
			question.stem = elsewhere;
			far.text = 'Eva Lind, “safe as houses”';
		})
	).toEqual([3]);
	expect(
		over(({ question, near }) => {
			question.stem = elsewhere;
			const span = cite('old bridge', 'on Monday that the old bridge');
			Object.assign(near, { text: span.text, span });
		})
	).toEqual([3]);
});

it('words that stand in several sentences are quoted where the passage has them', () => {
	const again = ({ question }: { question: { stem: string } }) =>
		(question.stem = 'To whom was it sent, to the mayor or to “Ada Moss”, the woman?');
	expect(over(again)).toEqual([3]);
	expect(
		over((draft) => {
			again(draft);
			draft.question.passage = [cite(`${LETTER} to Ada Moss.`)];
		})
	).toEqual([]);
});

it('evidence is free', () => {
	expect(
		over(({ question, row }) => {
			question.stem = 'Who has counted cracks in the bridge?';
			row.evidence = [cite('“safe as houses.”')];
		})
	).toEqual([]);
});
