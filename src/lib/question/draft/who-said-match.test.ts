import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whoSaidMatch } from './who-said-match.ts';

it('sets quotes of three people beside the same people', () => {
	const [draft] = drafted(whoSaidMatch, ARTICLE);
	const keys = draft ? keysIn(draft) : [];
	expect(new Set(keys).size).toBe(3);
	expect(
		draft?.question.rows.map(({ options }) => options.map(({ text }) => text).toSorted())
	).toEqual(keys.map(() => keys.toSorted()));
});

it('leaves one of them without a quote, where another has two of different paragraphs', () => {
	const text = `${ARTICLE}\n\n“The long walk costs an hour each day,” Brand said.`;
	const drafts = [1, 2, 3, 4].flatMap((seed) => drafted(whoSaidMatch, text, seed));
	const twice = drafts.filter((draft) => new Set(keysIn(draft)).size === 2);
	expect(twice.length).toBeGreaterThan(0);
	for (const draft of twice) {
		const { passage, rows } = draft.question;
		expect(keysIn(draft).filter((key) => key === 'Ivo Brand')).toHaveLength(2);
		const names = rows[0]?.options.map(({ text: name }) => name.split(' ').at(-1) ?? '') ?? [];
		const shown = passage.map((block) => block.text).join(' ');
		expect(names.every((name) => shown.includes(name))).toBe(true);
	}
});

it('keeps silent with fewer than three', () => {
	expect(drafted(whoSaidMatch, ONE_VOICE)).toEqual([]);
});
