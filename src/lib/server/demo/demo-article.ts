import { randomUUIDv7 } from 'node:crypto';
import { readPlain } from '../../article/bring/plain.ts';
import { textOf } from '../../article/bring/kinds.ts';
import { keepBrought } from '../db/brought.ts';

/** Written for the demo; places and people are invented. */
const TEXT = `Swifts may keep their tower, but the bells must wait

The old water tower of Little Marrow will not be turned into flats before autumn, the district council said on Monday, after a pair of swifts was found to nest under its roof.

“We are not against homes, we are against hurry,” said Ines Calder, who counts birds for the county. She said that eleven pairs had come back this spring, more than in any year since 2011.

The builder, Harrow and Daughter, called the delay “a costly surprise”. Its director, Tom Harrow, told the council in a letter that each lost month would cost the firm 40,000 pounds, and that he had not been told of the nests.

Calder denies that. “I wrote to them in February,” she said. “I have the letter, and I have their answer.”

The parish had hoped to move its bells into the tower in June. Vicar Maud Ellis said that the bells had waited since 1952 and could wait for a bird. Whether the flats will be built at all is not yet clear: the council votes again in October.`;

/** An article as the demo's teacher might have brought it. */
export async function demoArticle(ownerId: string, now: number): Promise<void> {
	const { blocks, title, byline, date, address, lang, dir, cleaned } = readPlain(TEXT);
	await keepBrought({
		...{ id: randomUUIDv7(), ownerId, text: textOf(blocks), title, byline, date, address },
		...{ source: 'The Marrow Messenger (invented)', lang, dir, cleaned },
		...{ kinds: blocks.map(({ kind }) => kind), broughtAt: now }
	});
}
