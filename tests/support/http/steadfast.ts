import { setTimeout as pause } from 'node:timers/promises';
import { Student, type Json, type Page } from './student.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/** A student who sends everything again until there is a reply. */
export class Steadfast extends Student {
	/** How many replies never came. */
	lost = 0;

	override page(path: string): Promise<Page> {
		return this.#persist(() => super.page(path));
	}

	override post(...sent: Parameters<Student['post']>): Promise<Page> {
		return this.#persist(() => super.post(...sent));
	}

	override put(...sent: Parameters<Student['put']>): Promise<Json> {
		return this.#persist(() => super.put(...sent));
	}

	override json(path: string): Promise<Json> {
		return this.#persist(() => super.json(path));
	}

	#persist<Reply>(send: () => Promise<Reply>): Promise<Reply> {
		return persist(send, () => this.lost++);
	}
}

/** Sends again, after growing pauses with jitter, until there is a reply. */
export async function persist<Reply>(
	send: () => Promise<Reply>,
	lose: () => void = () => {}
): Promise<Reply> {
	for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(ms * 2, LONGEST_PAUSE_MS)) {
		try {
			return await send();
		} catch (error) {
			// This is what fetch throws where a connection is cut; anything else is a mistake.
			if (!(error instanceof TypeError)) throw error;
			lose();
		}
		await pause(ms * (0.5 + Math.random()));
	}
}
