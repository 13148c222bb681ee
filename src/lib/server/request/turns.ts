type Waiting = { who: string; round: number; begin: (itsTurn: boolean) => void };

/**
 * Lets few pieces of work run at once; the rest wait. Who has one piece waiting comes before the
 * second of anybody else, so that nobody fills the queue for the others; where it is full, the last
 * piece of whoever has most waiting is refused.
 */
export class Turns {
	readonly #atOnce: number;
	readonly #longestQueue: number;
	readonly #queue: Waiting[] = [];
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

	/** Does the work of `who` when its turn comes; null where too much is waiting already. */
	async take<Result>(who: string, work: () => Promise<Result>): Promise<Result | null> {
		// Whoever ends hands over its place, so the number of those running stays the same.
		if (this.#running < this.#atOnce) this.#running++;
		else if (!(await this.#wait(who))) return null;
		try {
			return await work();
		} finally {
			const next = this.#queue.shift();
			if (next) next.begin(true);
			else this.#running--;
		}
	}

	#wait(who: string): Promise<boolean> {
		return new Promise((begin) => {
			const round = this.#queue.filter((one) => one.who === who).length;
			const later = this.#queue.findIndex((one) => one.round > round);
			this.#queue.splice(later === -1 ? this.#queue.length : later, 0, { who, round, begin });
			if (this.#queue.length > this.#longestQueue) this.#queue.pop()?.begin(false);
		});
	}
}
