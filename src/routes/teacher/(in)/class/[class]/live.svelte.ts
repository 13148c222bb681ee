import type { Live } from '$lib/server/class/live.ts';

const EVERY_MS = 2500;
/** A reply that takes longer counts as none. */
const PATIENCE_MS = 8000;

/**
 * Keeps what a page shows of a class current: asks again every few seconds while the page is looked
 * at, stops when it is not, and goes on after a break.
 */
export class Current {
	live: Live = $state.raw() as Live;
	/** The last try got an answer. */
	upToDate = $state(true);
	/** A script keeps it current: not in a page that was only loaded. */
	watching = $state(false);
	readonly #address: string;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(first: Live, address: string) {
		this.live = first;
		this.#address = address;
	}

	/** Starts asking; answers how to stop. */
	start(): () => void {
		const look = () => (document.hidden ? this.#stop() : void this.#ask());
		document.addEventListener('visibilitychange', look);
		this.watching = true;
		this.#timer = setTimeout(() => void this.#ask(), EVERY_MS);
		return () => {
			document.removeEventListener('visibilitychange', look);
			this.#stop();
		};
	}

	#stop(): void {
		clearTimeout(this.#timer);
	}

	async #ask(): Promise<void> {
		this.#stop();
		try {
			const reply = await fetch(this.#address, {
				headers: { accept: 'application/json' },
				signal: AbortSignal.timeout(PATIENCE_MS)
			});
			this.upToDate = reply.ok && !reply.redirected;
			if (this.upToDate) this.live = await reply.json();
		} catch {
			this.upToDate = false;
		}
		this.#stop();
		if (!document.hidden) this.#timer = setTimeout(() => void this.#ask(), EVERY_MS);
	}
}
