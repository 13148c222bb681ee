import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { occasion } from './occasion.ts';

const SAID = `${ARTICLE}

“The stones have come from the quarry,” Tom Reed said in a written statement.`;

const OPEN = `${SAID}

The river is low in June.

“The long walk costs an hour each day,” teacher Paul Ward said.`;

it('asks how a statement was made where the tag’s sentence tells it', () => {
	const keys = drafted(occasion, SAID).map((draft) => [draft.about[0], ...keysIn(draft)]);
	expect(keys).toEqual([
		['eva-lind', 'Speaking to a council'],
		['tom-reed', 'In a statement']
	]);
});

it('keeps silent where the occasion stands inside the words', () => {
	const text = `${ARTICLE}\n\n“We read it in a written statement of theirs,” Tom Reed said.`;
	expect(drafted(occasion, text).flatMap(({ about }) => about)).toEqual(['eva-lind']);
});

it('asks for what the article leaves open, where another statement has its occasion', () => {
	const keys = drafted(occasion, OPEN).map((draft) => [draft.about[0], ...keysIn(draft)]);
	expect(keys).toContainEqual(['paul-ward', 'The article does not say']);
});

it('keeps silent on it where any line on the speaker may tell', () => {
	const maybe = OPEN.replace('The river is low', 'Ward came to the meeting');
	const about = drafted(occasion, maybe).flatMap((draft) => draft.about);
	expect(about).not.toContain('paul-ward');
});

it('says no more than the article’s noun, and offers nothing that it could be as well', () => {
	const ways = (where: string) =>
		drafted(occasion, SAID.replace('in a written statement', where))
			.filter(({ about }) => about.includes('tom-reed'))
			.map(({ question }) => question.rows[0]?.options.map(({ text }) => text) ?? [])[0];
	expect(ways('in a letter')).toContain('In a letter');
	expect(ways('in a letter')).not.toContain('In a statement');
	expect(ways('at a news conference')).toContain('At a news conference');
	expect(ways('in a written statement')).not.toContain('At a news conference');
});

it('keeps silent on it where the other occasion is one that many could share', () => {
	const shared = OPEN.replace('in a written statement', 'at a rally');
	const about = drafted(occasion, shared).flatMap((draft) => draft.about);
	expect(about).toContain('tom-reed');
	expect(about).not.toContain('paul-ward');
});

it('says of no letter that news often comes this way', () => {
	const met = ARTICLE.replace('told the council', 'told the meeting');
	const whys = Array.from({ length: 16 }, (_, seed) =>
		drafted(occasion, met, seed).flatMap(({ question }) =>
			question.rows.flatMap(({ options }) =>
				options.flatMap(({ text, rationale }) => (text === 'In a letter' ? [rationale ?? ''] : []))
			)
		)
	);
	expect(whys.flat().length).toBeGreaterThan(0);
	expect(whys.flat().filter((why) => why.includes('News'))).toEqual([]);
});

it('offers “does not say” where it is right for another statement, and two ways elsewhere', () => {
	const options = (text: string) =>
		drafted(occasion, text).flatMap(({ question }) =>
			question.rows.map((row) => row.options.map((option) => option.text))
		);
	expect(options(OPEN).every((some) => some.includes('The article does not say'))).toBe(true);
	expect(options(SAID).filter((some) => some.includes('The article does not say'))).toEqual([]);
});

it('knows the way from who was told, and from a verb that tells of writing', () => {
	const way = (tag: string) =>
		drafted(occasion, `${ARTICLE}\n\n“The stones have come from the quarry,” Tom Reed ${tag}.`)
			.filter(({ about }) => about.includes('tom-reed'))
			.flatMap((draft) => [draft.question.stem.split(' ')[0], ...keysIn(draft)]);
	expect(way('told the Alder Post')).toEqual(['How', 'Speaking to the Alder Post']);
	expect(way('told cheering supporters')[1]).toBe('Speaking to supporters');
	expect(way('tweeted')[1]).toBe('In a tweet');
	expect(way('wrote')).toEqual(['How', 'In writing']);
	expect(way('told Eva Lind')).toEqual([]);
});
