import { blocksOf } from '../../article/blocks.ts';
import { cite as citeIn, spanAt } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { choice, KEY } from '../write.ts';
import type { Question } from '../schema.ts';
import type { Context } from './rule.ts';

/** For tests: a small article, and a question on it that no rule has anything against. */
export const ARTICLE = `Local News

Old bridge in Alder is ‘safe as houses’, mayor says

Mayor Ada Moss said on Monday that the old bridge is “safe as houses.”

“It may close in May, and nobody has told the shops,” engineer Tom Reed warned.

Get the Daily Bridge by email

The baker, Eva Lind, has counted forty cracks in its stones and sent a letter to Ada Moss.

“But she kept all of them,” she said.

Ada Moss at the old bridge on May 2, 2023. (ANN LEE/TOWN)`;

export const cite = (words: string, within?: string) => citeIn(ARTICLE, words, within);

const person = (id: string, name: string, role: string): Speaker => ({
	id,
	name,
	role,
	kind: 'person',
	mentions: [...ARTICLE.matchAll(new RegExp(name, 'g'))].map(({ index }) =>
		spanAt(ARTICLE, index, index + name.length)
	)
});

export const CONTEXT: Context = {
	text: ARTICLE,
	blocks: blocksOf(ARTICLE),
	speakers: [
		person('moss', 'Ada Moss', 'Mayor'),
		person('reed', 'Tom Reed', 'engineer'),
		person('lind', 'Eva Lind', 'baker')
	],
	attributions: [
		{
			content: [cite('“It may close in May, and nobody has told the shops,”')],
			cue: cite('warned'),
			source: cite('engineer Tom Reed'),
			speaker: 'reed',
			type: 'direct',
			origin: null
		},
		{
			content: [cite('“But she kept all of them,”')],
			cue: cite('said', 'them,” she said'),
			source: cite('she', 'them,” she said'),
			speaker: 'lind',
			type: 'direct',
			origin: null
		}
	]
};

const SOUND = choice(
	{
		id: 'bridge-safe',
		skill: 'attribution',
		title: 'The old bridge',
		stem: 'Who says that the old bridge is “safe as houses”?',
		passage: [cite('Mayor Ada Moss said on Monday that the old bridge is “safe as houses.”')]
	},
	{
		options: [
			['Ada Moss, the mayor', KEY, 'The verb “said” ties the words to her. Look for that verb.'],
			['Tom Reed, the engineer', 'nearest-name', 'He speaks in the next paragraph.'],
			['Eva Lind, the baker', 'other-speaker', 'She speaks of her letter, in another paragraph.']
		],
		evidence: [cite('Mayor Ada Moss said on Monday that the old bridge is “safe as houses.”')]
	}
);

/** The sound question, or a copy of it that was changed. */
export function example(change: (question: Draft) => void = () => {}): Question {
	const copy = structuredClone(SOUND);
	change({ ...drafted(copy), question: copy });
	return copy;
}

/** The parts that a test changes, by name. */
type Draft = ReturnType<typeof drafted> & { question: Question };

function drafted({ rows }: Question) {
	const [row] = rows;
	const [key, near, far] = row?.options ?? [];
	if (!row || !key || !near || !far) throw new Error('the example has one row of three options');
	return { row, key, near, far };
}
