import { writtenMarks } from '../written-marks.ts';
import { TEXT } from './text.ts';

/**
 * As the engine found them, and corrected by hand: no bird is a speaker, the researchers are, the
 * institute is one under both its names, and a review speaks for the group that published it.
 */
export const MARKS = writtenMarks(
	TEXT,
	`
researchers | indirect | {Crows that were taught to open a puzzle box saved the right tool for the next morning}, [researchers] <report>
researchers | mixed | in what [they] <call> {“the clearest sign so far” that birds can plan for a time they cannot see}
solveig-aune | direct | {“They had a whole night to lose interest,”} <said> [Dr Solveig Aune], who led the work. {“Instead they slept beside the stone as if it were an alarm clock.”}
solveig-aune | indirect | [Aune], a biologist at the LIB, <said> {the birds did not take the stone on evenings when no box had been promised}
solveig-aune | direct | {“That was the moment I stopped doubting,”} [she] <said>
tomas-reyl | mixed | Her colleague [Tomas Reyl], who trained the crows, <described> {one of the females as “a better packer than I am”}
tomas-reyl | indirect | [He] <said> {the bird, called Pim, had hidden her stone under straw so that the others would not steal it}
other-experts | indirect | [other experts] <warn against> {reading too much into the result}
hamid-karsh | indirect | [Professor Hamid Karsh of the University of Sele], who was not involved in the study, <argues> that {the crows could simply have learned to like flat stones}
hamid-karsh | direct | {“If a stone has given you walnuts forty times, it is a good stone,”} [Karsh] <said>. {“You do not need to imagine tomorrow in order to want it tonight.”}
hamid-karsh | indirect | [Karsh] <pointed out> that {the team had tested only one group of birds, all raised by hand}
hamid-karsh | direct | {“I would love this to be true,”} [he] <said>. {“That is exactly why I am careful.”}
solveig-aune | indirect | [She] <told> the journal that {a second study with wild crows was under way, and that its first results should be ready next spring}
ines-calder | mixed | In an email, philosopher [Ines Calder], the author of a book on time and memory, <wrote> that {planning is “not one thing but a whole toolbox”}
ines-calder | indirect | [Calder] <said> {children build it up piece by piece until they are about five}
ines-calder | direct | {“We should ask which pieces a crow has,”} [she] <added>, {“and not whether it has the box.”}
sele-group | indirect | <According to> a review published last year by [the Sele group], {fewer than a third of those findings have been repeated by a second team}
lib | indirect | [The LIB] <said> in a statement that {all data from the experiment had been put online, so that anyone could check it}
lib | indirect | [The institute] also <announced> that {it would pay for two other groups to repeat the test}
hamid-karsh | direct | {“Good,”} <said> [Karsh] when he was told. {“Now it is getting interesting.”}
tomas-reyl | indirect | {Last week}, [Reyl] <says>, {she worked out how to open the zip on his rucksack}
tomas-reyl | direct | {“Nobody trained her to do that,”} [he] <said>. {“I lost two sandwiches.”}
`,
	[
		['researchers', 'researchers', null, 'unnamed', ['researchers']],
		[
			'lib',
			'Lindqvist Institute for Behaviour',
			null,
			'organisation',
			['Lindqvist Institute for Behaviour', 'LIB']
		],
		['solveig-aune', 'Solveig Aune', 'biologist', 'person', ['Dr Solveig Aune', 'Aune']],
		['tomas-reyl', 'Tomas Reyl', 'colleague', 'person', ['Tomas Reyl', 'Reyl']],
		['other-experts', 'other experts', null, 'unnamed', []],
		['hamid-karsh', 'Hamid Karsh', 'Professor', 'person', ['Karsh']],
		['ines-calder', 'Ines Calder', 'philosopher', 'person', ['Ines Calder', 'Calder']],
		['sele-group', 'the Sele group', null, 'unnamed', []]
	]
);
