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
		['eva-lind', 'In speech, at a meeting'],
		['tom-reed', 'In a written statement']
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
