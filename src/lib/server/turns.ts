/**
 * Lets few pieces of work run at once; the rest wait in a queue, in order. Where the queue is full
 * the work is refused, so that nobody waits for longer than the queue is long.
 */
export class Turns {
	readonly #atOnce: number;
	readonly #longestQueue: number;
	readonly #queue: (() => void)[] = [];
	#running = 0;

	constructor({ atOnce, longestQueue }: { atOnce: number; longestQueue: number }) {
		this.#atOnce = atOnce;
		this.#longestQueue = longestQueue;
	}

	get running(): number {
		return this.#running;
	}

	get waiting(): number {
		return this.#queue.length;
	}

	/** Does the work when its turn comes; null where too many are waiting already. */
	async take<Result>(work: () => Promise<Result>): Promise<Result | null> {
		if (this.#running >= this.#atOnce) {
			if (this.#queue.length >= this.#longestQueue) return null;
			// Whoever ends hands over its place, so the number of those running stays the same.
			await new Promise<void>((begin) => this.#queue.push(begin));
		} else this.#running++;
		try {
			return await work();
		} finally {
			const next = this.#queue.shift();
			if (next) next();
			else this.#running--;
		}
	}
}
