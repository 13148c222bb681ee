import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { MOST_BYTES, REFUSALS } from '../../article/bring/limits.ts';
import { isEnglish } from '../../article/bring/language.ts';
import { Turns } from '../request/turns.ts';
import type { Work, Worked } from './work.ts';

/** A document that was read, with what its teacher should know before using it. */
export type Read = Extract<Worked, { brought: unknown }> & { notes: string[] };

/** A class may be answering on the same computer: one document at a time, and not for long. */
const turns = new Turns({ atOnce: 1, longestQueue: 10 });
const LONGEST_MS = 5_000;
const LONGEST_START_MS = 15_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/**
 * The worker's file: beside this one where the source runs, an entry of its own in the build, where
 * the start of the server has made the app's folder the working directory.
 */
const WORKER = import.meta.url.endsWith('.ts')
	? new URL('./worker.ts', import.meta.url)
	: pathToFileURL('build/server/bring-worker.js');

export type Bounds = { worker?: URL; longestMs?: number };

/** Reads what was uploaded or pasted, in a thread of its own. `who` brings it, for whose turn it is. */
export async function read(
	document: Work,
	who: string,
	bounds?: Bounds
): Promise<Read | { refused: string }> {
	// Said before anything is copied to a thread.
	if (document.bytes.length > MOST_BYTES) return { refused: REFUSALS.tooManyBytes };
	const worked = await turns.take(who, () => inWorker(document, bounds));
	if (worked === null) return { refused: REFUSALS.busy };
	if ('refused' in worked) return worked;
	return { ...worked, notes: notesOn(worked.brought.lang) };
}

function notesOn(lang: string): string[] {
	if (isEnglish(lang)) return [];
	return [
		'This does not look like English. Who said what is found in English articles only; in others it has to be marked by hand.'
	];
}

/** Runs one worker to its end, or ends it when its time is over. */
export function inWorker(
	document: Work,
	{ worker: file = WORKER, longestMs = LONGEST_MS }: Bounds = {}
): Promise<Worked> {
	return new Promise((resolve) => {
		const worker = new Worker(file, { workerData: document, resourceLimits: MEMORY, env: {} });
		const end = (worked: Worked) => {
			clearTimeout(timer);
			resolve(worked);
			void worker.terminate();
		};
		const tooSlow = () => end({ refused: REFUSALS.tooSlow });
		let timer = setTimeout(tooSlow, LONGEST_START_MS);
		// A busy computer is slow to start a thread; the document is to blame from here on.
		worker.once('online', () => {
			clearTimeout(timer);
			timer = setTimeout(tooSlow, longestMs);
		});
		worker.once('message', end);
		// Out of memory is one of these, too.
		worker.once('error', () => end({ refused: REFUSALS.broken }));
		worker.once('exit', () => end({ refused: REFUSALS.broken }));
	});
}
