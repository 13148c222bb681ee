import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { spokenAbout } from './spoken-about.ts';

const ABOUT = `${ARTICLE}

The new stones came from the quarry of farmer Peter Holt.

“Nobody asked Peter Holt about the new stones,” Tom Reed said.

“They are from the quarry near the town,” Ada Moss said.`;

it('asks for a name inside a quote, among the names of those who speak', () => {
	const [draft] = drafted(spokenAbout, ABOUT);
	expect(draft && keysIn(draft)).toEqual(['Peter Holt']);
	expect(draft?.question.rows[0]?.options).toHaveLength(3);
});

it('keeps silent where no quote names anybody', () => {
	expect(drafted(spokenAbout, ARTICLE)).toEqual([]);
});

it('asks for nobody who is heard elsewhere in the article', () => {
	const heard = `${ABOUT}\n\n“The quarry is closed on most days,” Peter Holt said.`;
	expect(drafted(spokenAbout, heard).flatMap(keysIn)).not.toContain('Peter Holt');
});

it('keeps the title of a name', () => {
	const titled = ABOUT.replaceAll('Peter Holt', 'Sir Peter Holt').replace('farmer ', '');
	expect(drafted(spokenAbout, titled).flatMap(keysIn)).toEqual(['Sir Peter Holt']);
});

it('quotes in its reasons the tag of each who speaks', () => {
	const [draft] = drafted(spokenAbout, ABOUT);
	const whys = draft?.question.rows[0]?.options.map(({ rationale }) => rationale ?? '').join(' ');
	expect(whys).toContain('“Tom Reed said”');
	expect(whys).toContain('“Ada Moss said”');
});

it('asks for nobody where a second person is silent in the passage', () => {
	const asked = (also: string) =>
		drafted(
			spokenAbout,
			`${ABOUT.replace('about the new', `${also}about the new`)}\n\nIda Bow has a boat.`
		);
	expect(asked('')).toHaveLength(1);
	expect(asked('and Ms. Bow ')).toEqual([]);
});

it('says of a name in quotes of two people not that it stands in words of one', () => {
	const both = ABOUT.replace('They are from the quarry', 'They are from Mr. Holt and the quarry');
	const whys = (text: string) => JSON.stringify(drafted(spokenAbout, text));
	expect(whys(ABOUT)).toContain('only in words of Tom Reed');
	expect(whys(both)).not.toMatch(/only in words of (?!others)/);
});
