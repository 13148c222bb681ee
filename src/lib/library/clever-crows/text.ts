import { citing } from '../citing.ts';

export const TEXT = `Crows may plan a day ahead, study suggests, but not all scientists are sure

Crows that were taught to open a puzzle box saved the right tool for the next morning, researchers report, in what they call “the clearest sign so far” that birds can plan for a time they cannot see.

The experiment, published on Thursday in the journal Animal Minds, took eleven hooded crows that had been raised at the Lindqvist Institute for Behaviour (LIB) in Tarn. Each bird learned that a box with a small slot would give up a walnut if a flat stone was pushed inside.

The team then took the box away. In the evening the crows were shown a tray with five objects, among them one flat stone, and were allowed to take a single thing to their roost. Ten of the eleven birds chose the stone. In the morning, when the box came back, nine of them used it.

“They had a whole night to lose interest,” said Dr Solveig Aune, who led the work. “Instead they slept beside the stone as if it were an alarm clock.”

Aune, a biologist at the LIB, said the birds did not take the stone on evenings when no box had been promised. “That was the moment I stopped doubting,” she said.

Her colleague Tomas Reyl, who trained the crows, described one of the females as “a better packer than I am”. He said the bird, called Pim, had hidden her stone under straw so that the others would not steal it.

But other experts warn against reading too much into the result. Professor Hamid Karsh of the University of Sele, who was not involved in the study, argues that the crows could simply have learned to like flat stones.

“If a stone has given you walnuts forty times, it is a good stone,” Karsh said. “You do not need to imagine tomorrow in order to want it tonight.”

Karsh pointed out that the team had tested only one group of birds, all raised by hand. “I would love this to be true,” he said. “That is exactly why I am careful.”

Aune accepts that point. She told the journal that a second study with wild crows was under way, and that its first results should be ready next spring.

Not everyone thinks that the question can be settled with stones. In an email, philosopher Ines Calder, the author of a book on time and memory, wrote that planning is “not one thing but a whole toolbox”. Calder said children build it up piece by piece until they are about five. “We should ask which pieces a crow has,” she added, “and not whether it has the box.”

Earlier work had shown that ravens and some apes keep tools for later use, but mostly for minutes or hours. According to a review published last year by the Sele group, fewer than a third of those findings have been repeated by a second team.

The LIB said in a statement that all data from the experiment had been put online, so that anyone could check it. The institute also announced that it would pay for two other groups to repeat the test.

“Good,” said Karsh when he was told. “Now it is getting interesting.”

As for Pim, she has moved on to harder things. Last week, Reyl says, she worked out how to open the zip on his rucksack. “Nobody trained her to do that,” he said. “I lost two sandwiches.”`;

export const { cite, passage } = citing(TEXT);
