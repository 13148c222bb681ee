import { giftProblems } from './gift.ts';
import { playerProblems } from './player.ts';
import { schemaProblems } from './schemas.ts';

/** What readers that are not ours find wrong in what leaves for other systems, one line each. */
export async function exchangeProblems(folder: string): Promise<string[]> {
	return [...schemaProblems(folder), ...giftProblems(), ...(await playerProblems())];
}
