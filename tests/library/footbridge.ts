import { cite as citeIn } from '../../src/lib/article/span.ts';
import type { LibraryArticle } from '../../src/lib/library/article.ts';
import { choice, KEY, match } from '../../src/lib/question/write.ts';
import { sha256 } from '../../src/lib/quiz/version.ts';

/** An article that does not ship, and a quiz on it: invented, like everybody in it. */
const text = `Footbridge in Wendle to stay shut over winter

The footbridge over the Lode will stay shut until April, the town clerk, Petra Quill, said on Friday.

“Nobody wants to find out in the dark which plank is loose,” Quill said.

“We asked for this in June,” said Anton Reve, who has a shop beside it.

Imke Vos, who tested the bridge, said that four of its ninety planks could be lifted by hand.`;

const cite = (words: string, within?: string) => citeIn(text, words, within);
const passage = [cite(text.split('\n\n')[2]!), cite(text.split('\n\n')[3]!)];
const WHO = ['Petra Quill, the town clerk', 'Anton Reve, a shopkeeper', 'Imke Vos, an engineer'];

export const FOOTBRIDGE: LibraryArticle = {
	text,
	title: 'Footbridge in Wendle to stay shut over winter',
	source: 'Written for a test; the town and its people are invented.',
	notice: 'A short report on a footbridge: for readers of 11 and older.',
	hardWords: [{ words: 'planks', within: 'ninety planks', note: 'Long flat pieces of wood.' }],
	marks: { attributions: [], speakers: [] },
	quizzes: [
		{
			use: 'For a test.',
			quiz: {
				id: 'footbridge',
				title: 'The footbridge',
				articles: [sha256(text)],
				questions: [
					choice(
						{
							id: 'loose-plank',
							skill: 'attribution',
							title: 'A loose plank',
							stem: 'Who speaks of finding out “in the dark which plank is loose”?',
							passage
						},
						{
							options: [
								[WHO[0]!, KEY, 'The tag after the quote names her.'],
								[WHO[1]!, 'nearest-name', 'He comes in the next paragraph.'],
								[WHO[2]!, 'outside-knowledge', 'She speaks of four planks.']
							],
							evidence: [cite('Quill said', 'loose,” Quill said')]
						}
					),
					match(
						{
							id: 'said-by',
							skill: 'attribution',
							title: 'Said by whom',
							stem: 'Who said it?',
							passage
						},
						WHO,
						[
							{
								text: '“We asked for this in June”',
								key: WHO[1]!,
								mistakes: 'nearest-name',
								evidence: [cite('Anton Reve')],
								rationale: 'The tag names him.'
							},
							{
								text: '“which plank is loose”',
								key: WHO[0]!,
								mistakes: 'nearest-name',
								evidence: [cite('Quill said', 'loose,” Quill said')],
								rationale: 'The tag names her.'
							}
						]
					)
				],
				prompt: 'Whom else would you ask, and where?'
			}
		}
	]
};
