import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { sourceKind } from './source-kind.ts';

const NAMELESS = `${ARTICLE}

Residents said that the lorries kept their children awake at night.

According to a report, the stones of it have moved by a hand in ten years.`;

const asked = (text: string) =>
	drafted(sourceKind, text).flatMap((draft) => {
		const keys = keysIn(draft);
		return draft.question.rows.map(({ text: words }, index) => [words, keys[index]]);
	});

it('tells a person with a name from people without one, and from a report', () => {
	expect(asked(NAMELESS)).toContainEqual([
		'“the lorries kept their children awake at night”',
		'People who are not named'
	]);
	expect(asked(NAMELESS)).toContainEqual([
		'“the stones of it have moved by a hand in ten years”',
		'An organisation or a report'
	]);
	expect(asked(NAMELESS).map(([, key]) => key)).toContain('A person with a name');
});

it('asks of nobody who speaks for a body, named or not', () => {
	const rows = (text: string) =>
		asked(text)
			.map(([row]) => row)
			.join();
	const words = 'two of its arches could fall';
	expect(rows(NAMELESS)).toContain(words);
	expect(
		rows(NAMELESS.replace('Engineer Tom Reed', 'Tom Reed, speaking for the council,'))
	).not.toContain(words);
	const spokesman = NAMELESS.replace('Residents said', 'A spokesman for the town said');
	expect(rows(spokesman)).not.toContain('the lorries kept');
});

it('keeps silent where every source is a person with a name', () => {
	expect(drafted(sourceKind, ARTICLE)).toEqual([]);
});

it('keeps silent on a question, on “we”, and where the words have a source of their own', () => {
	const said = (words: string) =>
		asked(NAMELESS.replace('Nobody has looked at them since my father did,', words))
			.map(([row]) => row)
			.join();
	expect(said('The old stones have stood here for long,')).toContain('The old stones');
	expect(said('People say that they will hold for years,')).not.toContain('People say');
	expect(said('Who has looked at the old stones of it lately?')).not.toContain('Who has looked');
	expect(said('We have not looked at the stones lately,')).not.toContain('We have not');
});

it('has each person once, and takes what only says who the source is for no statement', () => {
	const speakers = drafted(sourceKind, NAMELESS).map(({ about }) => about);
	for (const about of speakers) expect(new Set(about).size).toBe(about.length);
	const aside = NAMELESS.replace(
		'According to a report, the stones of it have moved by a hand in ten years.',
		'The work is late, according to the Alder Union, one of the unions of the town.'
	);
	expect(asked(aside).map(([row]) => row)).not.toContain('“one of the unions of the town”');
});

it('counts one of many without a name, and not whom “the” could mean', () => {
	const keyOf = (who: string) =>
		asked(NAMELESS.replace('Residents said', `${who} said`)).find(([row]) =>
			row?.includes('the lorries kept')
		)?.[1];
	expect(keyOf('One resident of the town')).toBe('People who are not named');
	expect(keyOf('The resident')).toBeUndefined();
});
