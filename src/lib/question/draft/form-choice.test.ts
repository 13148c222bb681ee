import { expect, it } from 'vitest';
import { lintQuestion } from '../lint/lint.ts';
import { ARTICLE, drafted, keysIn, sourceOf } from './example.ts';
import { formChoice } from './form-choice.ts';

const about = (words: string, article = ARTICLE) => {
	const draft = drafted(formChoice, article).find(({ question }) => question.stem.includes(words));
	return draft && keysIn(draft);
};

const QUOTED = ARTICLE.replace('since my father did', 'since the flood of 1953');

it('tells a quote from a retelling', () => {
	expect(about('has looked at them', QUOTED)).toEqual(['As a quote, word for word']);
	expect(about('two of its arches could fall')).toEqual(['As a retelling, perhaps in other words']);
});

it('asks of no quote that passes on what another said', () => {
	const passed = ARTICLE.replace('Nobody has looked at them since', 'Nobody said a thing since');
	const stems = drafted(formChoice, passed).map(({ question }) => question.stem);
	expect(stems.length).toBeGreaterThan(0);
	expect(stems.filter((stem) => stem.includes('Nobody said a thing'))).toEqual([]);
});

it('keeps silent where nobody speaks', () => {
	expect(
		drafted(formChoice, 'The bridge closes\n\nThe old bridge in Alder closed in May.')
	).toEqual([]);
});

it('is plain for a quote whose form the eye sees: words of an “I”, or marks and a tag alone', () => {
	const plain = (article: string) =>
		drafted(formChoice, article).find(({ question }) => question.stem.includes('has looked'))
			?.plain;
	expect(plain(QUOTED)).toBe(false);
	expect(plain(ARTICLE)).toBe(true);
	// The paragraph before has more than the quote and its tag.
	const alone = QUOTED.replace('Engineer Tom Reed warned that two of its arches could fall. ', '');
	expect(plain(alone)).toBe(false);
	expect(plain('The bridge\n\n“Nobody has looked at them,” Tom Reed said.')).toBe(true);
});

it('gives the tag and whom it means in the reasons, and says them differently', () => {
	const text = ARTICLE.replace('Brand said.', 'Brand said. He added that lorries use it at night.');
	const draft = drafted(formChoice, text).find(({ question }) =>
		question.stem.includes('use it at night')
	);
	const whys = draft?.question.rows[0]?.options.map(({ rationale }) => rationale ?? '') ?? [];
	const giving = whys.filter((why) =>
		/“He added” gives \S+ to Ivo Brand|“He added” gives these words to Ivo Brand/.test(why)
	);
	expect(giving).toHaveLength(2);
	expect(new Set(whys).size).toBe(3);
});

it('is easy where marks help, and plain where “had” does', () => {
	const text = `${QUOTED}\n\nReed said that the stones come from the old quarry.`;
	const one = (words: string) =>
		drafted(formChoice, text).find(({ question }) => question.stem.includes(words));
	expect(one('has looked at them')?.easy).toBe(true);
	expect(one('had found the money')?.plain).toBe(true);
	expect(one('come from the old quarry')).toMatchObject({ easy: false, plain: false });
});

it('asks for the writer’s own telling as well', () => {
	const buses = (text: string) =>
		drafted(formChoice, text).find(({ question }) => question.stem.includes('use the northern'));
	const draft = buses(ARTICLE);
	expect(draft && keysIn(draft)).toEqual(['As the writer’s words, without a source']);
	expect(draft?.checks[0]).toMatchObject({ form: 'narration' });
	expect(draft && lintQuestion(draft.question, sourceOf(ARTICLE))).toEqual([]);
	expect(buses(ARTICLE.replace('again in June', 'again in June, Moss said'))).toBeUndefined();
});

it('says of no quote that other words could be retold where its tag alone stands outside', () => {
	for (const seed of [1, 2, 3, 4, 5, 6])
		expect(JSON.stringify(drafted(formChoice, ARTICLE, seed))).not.toContain(
			'Only the words outside'
		);
});
