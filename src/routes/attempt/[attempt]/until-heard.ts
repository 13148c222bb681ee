const FIRST_MS = 1000;
const LONGEST_MS = 30_000;

/** Growing pauses between tries, jittered, so that a class does not come back all at once. */
export class Pauses {
	#ms = FIRST_MS;

	/** The next pause, in milliseconds. */
	next(): number {
		const jittered = this.#ms * (0.5 + Math.random());
		this.#ms = Math.min(this.#ms * 2, LONGEST_MS);
		return jittered;
	}

	reset(): void {
		this.#ms = FIRST_MS;
	}
}

/**
 * Asks until our server answers: again after growing pauses, and at once when the network is back.
 * `ask` answers null where no reply of ours came; `onsilence` is called each time.
 */
export async function untilHeard<T>(
	ask: () => Promise<T | null>,
	onsilence: () => void
): Promise<T> {
	const pauses = new Pauses();
	for (;;) {
		const reply = await ask();
		if (reply !== null) return reply;
		onsilence();
		await new Promise<void>((over) => {
			setTimeout(over, pauses.next());
			addEventListener('online', () => over(), { once: true });
		});
	}
}
