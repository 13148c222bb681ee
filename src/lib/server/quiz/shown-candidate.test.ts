import { expect, test } from 'vitest';
import { blocksOf } from '../../article/blocks.ts';
import { spanAt } from '../../article/span.ts';
import type { HalfQuestion, HalfRow } from '../../question/half.ts';
import { shownCandidate } from './shown-candidate.ts';

const TEXT = `Market to move

The market moves in May. Traders heard it on Monday. Ida Holm, who runs it, welcomed the plan. She called it “a gift”. Rents stay as they are. A vote follows in June, said Holm.

Traders wait. “It was no gift,” Bo Lund said. Mr Lund said he had been asleep. “It is late,” he said.

The hall is cold. ‘It’s a shame they didn’t ask,’ says Ida Holm.`;
const at = (words: string) => spanAt(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

function shown(view: HalfQuestion['view'], ...evidence: string[][]) {
	const rows = evidence.map((words, index): HalfRow => ({
		...{ id: `row-${index}`, text: '', options: [], key: [], evidence: words.map(at) }
	}));
	const question: HalfQuestion = {
		...{ id: 'q', skill: 'attribution', stem: '', title: '', passage: [] },
		...{ view, rule: 'one', rows }
	};
	const candidate = { question, revision: 0, read: false, flagged: false, draftedAs: null };
	return shownCandidate(candidate, { text: TEXT, blocks: blocksOf(TEXT) });
}

function proofOf(...evidence: string[]) {
	return shown('choice', evidence).proof.map(({ parts, whole }) => ({
		parts: parts.map(({ text }) => text),
		cut: whole !== null
	}));
}

test('the proof is the whole sentences that hold cited words, and nothing between', () => {
	expect(proofOf('The market moves', 'said Holm')).toEqual([
		{ parts: ['The market moves in May.', 'A vote follows in June, said Holm.'], cut: true }
	]);
});

test('a sentence that begins with a pronoun has the one before with it', () => {
	expect(proofOf('She called it')).toEqual([
		{
			parts: ['Ida Holm, who runs it, welcomed the plan. She called it “a gift”.'],
			cut: true
		}
	]);
});

test('a pronoun within a quote, or after a name, needs no other sentence', () => {
	const [sticky] = proofOf('It was no gift');
	expect(sticky?.parts).toEqual(['“It was no gift,” Bo Lund said.']);
	expect(proofOf('asleep')[0]?.parts).toEqual(['Mr Lund said he had been asleep.']);
	expect(proofOf('It is late')[0]?.parts).toEqual([
		'Mr Lund said he had been asleep. “It is late,” he said.'
	]);
});

test('a pronoun within single quotation marks needs no other sentence either', () => {
	expect(proofOf('says Ida Holm')[0]?.parts).toEqual([
		'‘It’s a shame they didn’t ask,’ says Ida Holm.'
	]);
});

test('a row that is a statement of its own has its own proof', () => {
	const labels = (view: HalfQuestion['view']) =>
		shown(view, ['The market moves'], ['It is late']).rows.map(({ proof }) =>
			proof.map(({ label }) => label)
		);
	expect(labels('match')).toEqual([['Paragraph 2'], ['Paragraph 3']]);
	expect(labels('prove')).toEqual([[], []]);
});

test('a headline is shown whole', () => {
	expect(proofOf('Market to')).toEqual([{ parts: ['Market to move'], cut: false }]);
});
