import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Asked, Tasks } from './worker.ts';

/** The thread's file: beside this one where the source runs, an entry of its own in the build. */
const WORKER = import.meta.url.endsWith('.ts')
	? new URL('./worker.ts', import.meta.url)
	: pathToFileURL('build/server/article-worker.js');

/** Many times what the longest article takes. */
const LONGEST_MS = 20_000;
/** What it has loaded takes some 70 MB, and a quarter of a second to load again. */
const IDLE_MS = 10_000;
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };

let thread: Worker | undefined;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

type Given<Task extends keyof Tasks> = Parameters<Tasks[Task]>;
type Done<Task extends keyof Tasks> = ReturnType<Tasks[Task]>;

/**
 * A task in a thread, for while a class answers nobody should wait tens of milliseconds for an article.
 * One thread does all of them, one after the other; it is begun when it is needed. What was last found
 * is kept in memory, and never stored. Throws what the thread throws; the next is asked of a new one.
 */
export class InThread<Task extends keyof Tasks> {
	readonly #task: Task;
	readonly #most: number;
	readonly #kept = new Map<string, Promise<Done<Task>>>();

	constructor(task: Task, { most }: { most: number }) {
		this.#task = task;
		this.#most = most;
	}

	/** @param key the same for the same things given */
	of(key: string, ...given: Given<Task>): Promise<Done<Task>> {
		const known = this.#kept.get(key);
		if (known) return known;
		const done = last.then(() => ask({ task: this.#task, given })) as Promise<Done<Task>>;
		last = done.catch(() => this.#kept.delete(key));
		this.#kept.set(key, done);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#most && oldest !== undefined) this.#kept.delete(oldest);
		return done;
	}

	/** A text that is deleted leaves the memory, the thread's too: it ends once nobody waits for it. */
	forget(keyBegins = ''): void {
		for (const key of this.#kept.keys()) if (key.startsWith(keyBegins)) this.#kept.delete(key);
		last = last.then(end);
	}
}

async function ask(asked: Asked): Promise<unknown> {
	clearTimeout(idle);
	const worker = (thread ??= begin());
	worker.ref();
	try {
		worker.postMessage(asked);
		const [done] = await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST_MS) });
		return done;
	} catch (error) {
		end();
		throw error;
	} finally {
		worker.unref();
		idle = setTimeout(end, IDLE_MS).unref();
	}
}

function begin(): Worker {
	const begun = new Worker(WORKER, { resourceLimits: MEMORY, env: {} });
	// Whoever waits for it hears of it as well.
	return begun.on('error', () => (thread = undefined));
}

function end(): void {
	void thread?.terminate();
	thread = undefined;
}
