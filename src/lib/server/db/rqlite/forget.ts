import { hostOf, Unanswered, type Nodes } from './nodes.ts';

/** Left to itself, a node keeps thousands of entries that are in its copy already. */
const SNAPSHOT = '/snapshot?trailing_logs=1';

/** A large database takes its time to be copied. */
const ANSWER_MS = 30_000;

/**
 * How often a node copies its database after something was deleted: a follower may carry a deletion
 * out a moment after it was answered, so the first copy may come too early.
 */
const TIMES = 2;

/**
 * Takes what was deleted out of the logs. A node that copies its database (a snapshot) drops the log
 * up to there, and the copy before. Costly for a large database, so only where something was deleted.
 * In the file of the log, what was dropped stands until later entries take its place: about as many
 * as were dropped.
 */
export function forgetting(nodes: Nodes) {
	// What was deleted before this server started, it cannot know.
	let owed = new Map(nodes.all.map((node) => [node, TIMES]));

	return {
		deleted(): void {
			owed = new Map(nodes.all.map((node) => [node, TIMES]));
		},

		/** Nodes that do not answer are left for the next time. */
		async forget(): Promise<void> {
			const now = owed;
			await Promise.all(
				[...now].map(async ([node, times]) => {
					if (!(await snapshot(node))) return;
					if (times > 1) now.set(node, times - 1);
					else now.delete(node);
				})
			);
		}
	};

	async function snapshot(node: string): Promise<boolean> {
		try {
			await nodes.askNode(node, SNAPSHOT, undefined, ANSWER_MS);
			return true;
		} catch (error) {
			if (!(error instanceof Unanswered)) throw error;
			return error.message.startsWith(`${hostOf(node)}: 500 nothing new to snapshot`);
		}
	}
}
