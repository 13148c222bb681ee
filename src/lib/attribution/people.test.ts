import { expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { whoSays } from './test-support.ts';

/** A text, words of a statement in it, and the full name of who says them. */
it.each([
	[
		'a name that no list knows, by its surname',
		'“The kiln was still warm,” said Ilvi Strand, keeper of the pottery in Moss Lane.\n\n“It never cools,” Strand said.',
		'It never cools',
		'Ilvi Strand'
	],
	[
		'a name that first only acts',
		'Oda Fjelde was counting seals.\n\n“They outnumber us,” Fjelde told the Moss Courier.',
		'They outnumber us',
		'Oda Fjelde'
	],
	[
		'an office in capitals',
		'First Minister Greta Lund cut the ribbon.\n\nThe First Minister said: “Mind the paint.”',
		'Mind the paint',
		'Greta Lund'
	],
	[
		'an office before a comma',
		'Transport Secretary, Bram Oakes, said: “Trains will run.”',
		'Trains will run',
		'Bram Oakes'
	],
	[
		'an office with “of” before a comma',
		'The Dean of the Faculty, Petra Vance, said students were “right to complain”.',
		'right to complain',
		'Petra Vance'
	],
	[
		'Coun before a surname',
		'Councillor Edie Marsh chairs the panel.\n\nCoun Marsh said: “The hedge stays.”',
		'The hedge stays',
		'Edie Marsh'
	],
	[
		'Cllr before a surname',
		'Cllr Tom Birch wants a vote. “We cannot wait,” Cllr Birch said.',
		'We cannot wait',
		'Tom Birch'
	],
	[
		'Mr before a surname',
		'Rufus Tate sold the mill. Mr Tate said he was tired.',
		'he was tired',
		'Rufus Tate'
	],
	[
		'Dr before a surname',
		'Dr Amina Sow led the survey. “Bees came back,” Dr Sow said.',
		'Bees came back',
		'Amina Sow'
	],
	[
		'a shortened office',
		'Independent candidate Rep. Hal Downey was also cross, telling Radio Moss: “It is a muddle.”',
		'It is a muddle',
		'Hal Downey'
	],
	[
		'an acronym in brackets',
		'The Moss River Trust (MRT) counted the fish. The MRT said trout had gone.',
		'trout had gone',
		'Moss River Trust'
	],
	[
		'the last word of an organisation',
		'The Harbour Commission met on Monday. The commission said dredging would begin.',
		'dredging would begin',
		'Harbour Commission'
	],
	[
		'a word that is a given name and a thing',
		'The Bill is long. Bill Harker said the Bill was a mess.',
		'the Bill was a mess',
		'Bill Harker'
	],
	[
		'a given name that is a verb',
		'“We close at six,” Will Fenner, who runs the shop, said of the new hours.',
		'We close at six',
		'Will Fenner'
	],
	[
		'the manager',
		'Moss Rovers manager Kit Doyle was furious. “We slept,” the manager said.',
		'We slept',
		'Kit Doyle'
	],
	[
		'the boss',
		'Rovers boss Kit Doyle was furious. “Never again,” the boss said. “Not like that,” added the Rovers boss.',
		'Not like that',
		'Kit Doyle'
	],
	[
		'an office of a town',
		'The mayor of Moss, Greta Lund, cut the ribbon. “Mind the paint,” the mayor said.',
		'Mind the paint',
		'Greta Lund'
	],
	[
		'another word for the office',
		'PC Ann Wray found the cap. “It was sticky,” the officer said.',
		'It was sticky',
		'Ann Wray'
	],
	[
		'the defendant',
		'Rufus Tate denies one count of theft. Clerk Ida Wells read it out. “I was asleep,” the defendant said.',
		'I was asleep',
		'Rufus Tate'
	],
	[
		'one of two of a surname',
		'Rufus Tate slept. His wife, Mona Tate, did not. “He snored,” said Mrs Tate.',
		'He snored',
		'Mona Tate'
	],
	[
		'the first of two of a surname',
		'Rufus Tate slept. His wife, Mona Tate, did not. “I heard nothing,” said Tate.',
		'I heard nothing',
		'Rufus Tate'
	],
	[
		'a name behind two trades',
		'The poet and critic Hana Bell wrote that rain was “free music”.',
		'free music',
		'Hana Bell'
	],
	[
		'an office with a name of its own behind it',
		'Chair of the bench Hana Bell ruled that the note could be read.',
		'the note could be read',
		'Hana Bell'
	],
	[
		'an apposition that speaks',
		'The plea came from Hana Bell, a baker, who said flour was short.',
		'flour was short',
		'Hana Bell'
	],
	[
		'a relation without a name',
		'My nephew likes rain. “It is loud,” he said.',
		'It is loud',
		'My nephew'
	],
	[
		'what somebody is, told in a sentence',
		'Sunniva Dahl is the director of the gallery.\n\n• Its director described the cut as “a slow goodbye”.',
		'a slow goodbye',
		'Sunniva Dahl'
	],
	[
		'a pronoun after a thing that speaks',
		'A poster read “Closed for good”, beside a note from Jonas Keel.\n\nHe said that he had found it there.',
		'he had found it there',
		'Jonas Keel'
	]
])('%s leads to the full name', (_, text, words, name) => {
	expect(whoSays(text, words)).toBe(name);
});

it.each([
	['“We will wait,” said Dana Frey, a mother of two.', 'mother of two'],
	[
		'“We will wait,” said Ilvi Strand, keeper of the pottery in Moss Lane.',
		'keeper of the pottery'
	],
	['Dana Frey, the mayor of Orwick, said it would wait.', 'mayor of Orwick']
])('a role is told whole: %s', (text, role) => {
	const { attributions, speakers } = analyze(text);
	const speaker = speakers.find(({ id }) => id === attributions[0]?.speaker);
	expect(speaker?.role).toContain(role);
});

it('a bare surname that “she” goes on with is a person’s', () => {
	const kindIn = (text: string) => analyze(text).speakers[0]?.kind;
	expect(kindIn('The dam is old. Oyelaran said she would close it.')).toBe('person');
	expect(kindIn('The dam is old. Globex said the lake would go.')).toBe('organisation');
});
