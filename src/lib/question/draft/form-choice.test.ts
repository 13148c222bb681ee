import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { formChoice } from './form-choice.ts';

const about = (words: string) => {
	const draft = drafted(formChoice, ARTICLE).find(({ question }) => question.stem.includes(words));
	return draft && keysIn(draft);
};

it('tells a quote from a retelling', () => {
	expect(about('Nobody has looked at them')).toEqual(['As a quote, word for word']);
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

it('is plain where the words tell a quote, and easy where marks or “had” help', () => {
	const text = `${ARTICLE}\n\nReed said that the stones come from the old quarry.`;
	const about = (words: string) =>
		drafted(formChoice, text).find(({ question }) => question.stem.includes(words));
	expect(about('Nobody has looked at them')?.plain).toBe(true);
	expect(about('the town had found the money')).toMatchObject({ plain: false, easy: true });
	expect(about('the stones come from the old quarry')?.easy).toBe(false);
});

it('asks for the writer’s own telling as well', () => {
	const buses = (text: string) =>
		drafted(formChoice, text).find(({ question }) => question.stem.includes('Buses use the'));
	const draft = buses(ARTICLE);
	expect(draft && keysIn(draft)).toEqual(['As the writer’s own, without a source']);
	expect(draft?.checks[0]).toMatchObject({ form: 'narration' });
	expect(buses(ARTICLE.replace('again in June', 'again in June, Moss said'))).toBeUndefined();
});

it('asks of a quote by a later clause, whose small letter does not tell', () => {
	const two = ARTICLE.replace(
		'Nobody has looked at them since my father did,',
		'Old arches want to be looked at, but the town has other things to look after,'
	);
	const stems = drafted(formChoice, two).map(({ question }) => question.stem);
	expect(stems.filter((stem) => stem.includes('Old arches'))).toEqual([]);
	expect(stems.some((stem) => stem.includes('“the town has other things'))).toBe(true);
});
