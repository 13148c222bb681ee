/**
 * Two ways to slow down guessing. Both keep what they know in memory, are told the time and forget
 * what is over; both are bounded: where there are too many keys, the one that failed longest ago is
 * forgotten first.
 */
const MOST_KEYS = 10_000;

/** At most so many failures in any window of time; then no try until the oldest has left it. */
export class FailureLimit {
	readonly #most: number;
	readonly #windowMs: number;
	readonly #failures = new Recent<number[]>();

	constructor({ most, windowMs }: { most: number; windowMs: number }) {
		this.#most = most;
		this.#windowMs = windowMs;
	}

	/** How many milliseconds until the next try is allowed; 0: now. */
	wait(key: string, now: number): number {
		const times = this.#failures.get(key) ?? [];
		const oldest = times.length < this.#most ? undefined : times[0];
		return oldest === undefined ? 0 : Math.max(0, oldest + this.#windowMs - now);
	}

	fail(key: string, now: number): void {
		// Only the newest that fit into the limit decide; older ones need no room.
		this.#failures.set(key, [...(this.#failures.get(key) ?? []), now].slice(-this.#most));
		this.#failures.dropOldest((times) => times.at(-1)! + this.#windowMs <= now);
	}
}

/** Some tries are free; after them each failure asks for a pause twice as long as the one before. */
export class GrowingPause {
	readonly #settings: { free: number; firstMs: number; longestMs: number; forgetMs: number };
	readonly #failures = new Recent<{ count: number; last: number }>();

	constructor(settings: { free: number; firstMs: number; longestMs: number; forgetMs: number }) {
		this.#settings = settings;
	}

	/** How many milliseconds until the next try is allowed; 0: now. */
	wait(key: string, now: number): number {
		const failed = this.#failures.get(key);
		return failed ? Math.max(0, failed.last + this.#pause(failed.count) - now) : 0;
	}

	fail(key: string, now: number): void {
		const failed = this.#failures.get(key);
		const remembered = failed && failed.last + this.#settings.forgetMs > now ? failed.count : 0;
		this.#failures.set(key, { count: remembered + 1, last: now });
		this.#failures.dropOldest(({ last }) => last + this.#settings.forgetMs <= now);
	}

	succeed(key: string): void {
		this.#failures.delete(key);
	}

	#pause(count: number): number {
		const { free, firstMs, longestMs } = this.#settings;
		return count < free ? 0 : Math.min(longestMs, firstMs * 2 ** (count - free));
	}
}

/** A map in the order of its last changes that stays small. */
class Recent<Value> extends Map<string, Value> {
	override set(key: string, value: Value): this {
		this.delete(key);
		return super.set(key, value);
	}

	dropOldest(isOver: (value: Value) => boolean): void {
		for (const [key, value] of this) {
			if (this.size <= MOST_KEYS && !isOver(value)) return;
			this.delete(key);
		}
	}
}
