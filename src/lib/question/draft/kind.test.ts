import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { kind } from './kind.ts';

const MORE = `${ARTICLE}

“Lorries should be kept away from it,” Reed said.

The company has sold two of its old barges.`;

it('keeps in the quote the sign that tells the kind', () => {
	const rows = drafted(kind, MORE).flatMap((draft) =>
		draft.question.rows.map(({ text }, index) => [
			text || draft.question.stem,
			keysIn(draft)[index]?.split(':')[0]
		])
	);
	const said = (words: string) => rows.find(([text]) => text?.includes(words))?.[1];
	expect(said('open it again')).toBe('Promise');
	expect(said('be kept away from it')).toBe('Judgement or advice');
	expect(said('Lorries should be kept away from it')).toBe('Judgement or advice');
});

it('keeps silent where no word decides, or the sentence asks', () => {
	const text =
		'The bridge\n\nIt is a bridge of stone over water.\n\nWho has paid for the new stones?';
	expect(drafted(kind, text)).toEqual([]);
});

it('takes what has its day for arranged, and for no forecast', () => {
	const about = (day: string) =>
		drafted(kind, `The bridge\n\nThe river will rise above its banks${day}.`).length;
	expect([about(''), about(' in June')]).toEqual([1, 0]);
});

it('quotes a clause with its subject, and what is seen at a glance is plain', () => {
	const about = (words: string) => drafted(kind, `The bridge\n\n${words}`)[0];
	const should = about('The town should keep its old stones.');
	expect(should?.question.stem).toContain('“The town should keep its old stones”');
	expect(should?.plain).toBe(true);
	expect(about('The town has sold two barges, Ada Moss said.')?.plain).toBe(true);
	expect(about('The river will rise above its banks.')).toMatchObject({ plain: false, easy: true });
	expect(about('The plan is a dangerous mistake.')?.plain).toBe(false);
});

it('quotes a promise with whoever gives it, and none that is denied', () => {
	const stems = (words: string) =>
		drafted(kind, `The bridge\n\n${words}`).map(({ question }) => question.stem);
	expect(stems('“We will open it again,” she said.')[0]).toContain('“We will open it again”');
	expect(stems('“I don’t think we will open it again,” she said.')).toEqual([]);
});

it('takes what is needed in some case for no judgement', () => {
	const text = (words: string) => `The bridge\n\n${words} needs to sell its barges.`;
	expect(drafted(kind, text('The town'))).toHaveLength(1);
	expect(drafted(kind, text('There are times when the town'))).toEqual([]);
});

it('quotes a sentence from its beginning where the subject is long, and none cut off', () => {
	const stems = (words: string) =>
		drafted(kind, `The bridge\n\n${words}`).map(({ question }) => question.stem);
	const long = 'The plan that the council of the town wrote in spring should keep the old stones';
	expect(stems(`${long}.`)[0]).toContain(`“${long}”`);
	expect(stems('The works will be a test of, and for, the town.')).toEqual([]);
});

it('quotes two nouns or verbs that “and” joins, and nothing where a second clause begins', () => {
	const stems = (words: string) =>
		drafted(kind, `The bridge\n\n${words}.`).map(({ question }) => question.stem);
	const joined = 'The town should keep the old stones and mend the arches';
	expect(stems(joined)[0]).toContain(`“${joined}”`);
	expect(stems('The town should keep the old stones and the arches are safe')).toEqual([]);
	expect(stems('The town should keep the old stones and arches will fall')).toEqual([]);
});

it('cuts off no time before the deed that it is counted from', () => {
	const stems = (words: string) => drafted(kind, `The bridge\n\n${words}.`).length;
	expect(stems('The flood will come two weeks early')).toBe(1);
	expect(stems('The flood will come two weeks after the first snow')).toBe(0);
});

it('cuts no name that goes on behind a comma', () => {
	const asked = (end: string) =>
		drafted(kind, `The bridge\n\nThe town has bought the Young${end}.`).length;
	expect([asked(''), asked(', Old and Grand prize')]).toEqual([1, 0]);
});

it('asks of no half of a sentence: “the council, which …”, “a week after …”', () => {
	const asked = (words: string) => drafted(kind, `The bridge\n\n${words}`).length;
	expect(asked('The council has won a new bridge over the river.')).toBe(1);
	expect(asked('The council, which has won a new bridge over the river, is here.')).toBe(0);
	expect(asked('A week after the council has won a new bridge over the river, it is shut.')).toBe(
		0
	);
});

it('says of a present perfect that one could look, and asks of no name with a clause', () => {
	const whys = (words: string) =>
		drafted(kind, `The bridge\n\n${words}`).flatMap(({ question }) =>
			question.rows.flatMap(({ options }) => options.map(({ rationale }) => rationale ?? ''))
		);
	expect(whys('The town has sold two barges.').join()).toContain('one could look up');
	expect(whys('The town has sold two barges.').join()).not.toContain('in the past');
	expect(whys('The town had sold two barges.').join()).toMatch(
		/It tells (?:of something done|what has been done)/
	);
	expect(whys('The bridge is near to Ada Moss, who has lived in the old town.')).toEqual([]);
});

it('asks of no part of a quote whose subject stands outside', () => {
	const about = (words: string) => drafted(kind, `The bridge\n\n${words}`).length;
	expect(about('“The old bridge should be closed to lorries,” Ada Moss said.')).toBe(1);
	expect(about('Ada Moss said the bridge “of stone should be closed to lorries”.')).toBe(0);
});

it('takes what is weighed for a judgement, and says by which word', () => {
	const keyed = (words: string) =>
		drafted(kind, `The bridge\n\n${words}`).map((draft) => [
			keysIn(draft)[0]?.split(' ')[0],
			draft.question.rows[0]?.options.map(({ rationale }) => rationale).join()
		]);
	const [[key, why] = []] = keyed('The plan of the council is a dangerous mistake.');
	expect(key).toBe('Judgement');
	expect(why).toContain('With “dangerous” in it');
	expect(keyed('The plan of the council is best known for its maps.')).toEqual([]);
});

it('chooses no judgement whose word nobody takes for a fact', () => {
	const isPlain = (word: string) =>
		drafted(kind, `The bridge\n\nThe plan of the council is ${word} for the town.`)[0]?.plain;
	expect([isPlain('fair'), isPlain('a disgrace')]).toEqual([false, true]);
});

it('asks of no “best” or “worst”, which can be counted as well', () => {
	for (const word of ['best', 'worst'])
		expect(drafted(kind, `The race\n\nThe crew of the school was the ${word} of the day.`)).toEqual(
			[]
		);
});

it('takes “would” for a forecast in a retelling alone, and of nobody’s own deeds', () => {
	const asked = (words: string) => drafted(kind, `The bridge\n\n${words}`).length;
	expect(asked('Ada Moss said that the new tax would cost many jobs.')).toBe(1);
	expect(asked('The new tax would cost many jobs.')).toBe(0);
	expect(asked('Ada Moss said that she would keep many jobs.')).toBe(0);
});
