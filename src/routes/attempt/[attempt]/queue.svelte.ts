import { SvelteMap } from 'svelte/reactivity';
import type { Pick } from '$lib/question/response.ts';
import { put, type Reply } from './requests.ts';
import { Pauses } from './until-heard.ts';

/** An answer that the server has not acknowledged: always the newest picks of its question. */
type Waiting = {
	number: number;
	picks: Pick[];
	/** The revision the change is made from. */
	revision: number;
	/** What was sent from that revision: if one of it stands there, its reply was lost. */
	sent: Pick[][];
};

/**
 * Answers on their way, kept in the browser's own storage until they are acknowledged, so that a
 * lost network, a reload or a closed tab loses none. One save a question is in flight; what got no
 * reply is sent again after growing pauses. What the teacher's closing refused stays, and is sent
 * when the quiz is opened again.
 */
export class Queue {
	readonly #attempt: string;
	readonly #onreply: (id: string, reply: Reply) => void;
	readonly #waiting = new SvelteMap<string, Waiting>();
	/** What got no reply at the last try; a map, as a set would be one more part of the script. */
	readonly #failed = new SvelteMap<string, true>();
	readonly #sending: Record<string, Promise<void>> = {};
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #pauses = new Pauses();

	/** The last try got no reply. */
	offline = $state(false);
	/** It was offline, and all is saved now. */
	back = $state(false);
	/** The quiz was handed in by the teacher; what waits was not stored. */
	closed = $state(false);
	/** This browser does not hold the attempt any more. */
	gone = $state(false);

	constructor(attempt: string, onreply: (id: string, reply: Reply) => void = () => {}) {
		this.#attempt = attempt;
		this.#onreply = onreply;
	}

	/** Takes up what an earlier page left, and sends it. Called in the browser alone. */
	restore(): void {
		const kept = readKept(this.#attempt);
		for (const [id, one] of Object.entries(kept)) this.#waiting.set(id, one);
		this.sendAll();
	}

	get size(): number {
		return this.#waiting.size;
	}

	picks(id: string): Pick[] | undefined {
		return this.#waiting.get(id)?.picks;
	}

	state(id: string): 'saving' | 'unsaved' | null {
		if (!this.#waiting.has(id)) return null;
		return this.#failed.has(id) || this.closed || this.gone ? 'unsaved' : 'saving';
	}

	add(id: string, change: { number: number; picks: Pick[]; revision: number }): void {
		const { sent, revision } = this.#waiting.get(id) ?? { sent: [], revision: change.revision };
		this.#waiting.set(id, { ...change, revision, sent });
		this.back = false;
		this.#keep(id);
		void this.#send(id);
	}

	/** Waits for what is under way; answers whether nothing waits any more. */
	async settled(): Promise<boolean> {
		await Promise.all(Object.values(this.#sending));
		return this.size === 0;
	}

	sendAll(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		for (const id of this.#waiting.keys()) void this.#send(id);
		if (this.size === 0) this.#allSaved();
	}

	/** Forgets what waits: the student is done, or somebody else sits down. */
	clear(): void {
		const ids = [...this.#waiting.keys()];
		this.#waiting.clear();
		for (const id of ids) this.#keep(id);
	}

	#send(id: string): Promise<void> {
		this.#sending[id] ??= this.#sendNewest(id).finally(() => delete this.#sending[id]);
		return this.#sending[id];
	}

	async #sendNewest(id: string): Promise<void> {
		for (let one = this.#waiting.get(id); one; one = this.#waiting.get(id)) {
			const before = one.sent;
			const { number, picks, revision } = one;
			this.#waiting.set(id, { ...one, sent: [...before.filter((b) => !same(b, picks)), picks] });
			this.#keep(id);
			const reply = await put(this.#attempt, { number, picks, revision });
			if (reply === null) return this.#again(id);
			const { refused, shown } = reply;
			this.closed = refused === 'closed';
			this.gone = refused === 'gone';
			// Asked again with growing pauses too: the class may be reopened.
			if (this.closed) return this.#again(id);
			this.#heard(id);
			if (this.gone) return;

			const stands = shown?.answer.picks;
			const newest = this.#waiting.get(id);
			const lostReply = refused === 'stale' && before.some((picks) => same(stands, picks));
			if (newest && shown && (lostReply || (!refused && !same(newest.picks, picks)))) {
				// The page has newer picks than what stands: they go out on the revision that stands.
				this.#waiting.set(id, { ...newest, revision: shown.answer.revision, sent: [] });
			} else {
				this.#waiting.delete(id);
			}
			this.#keep(id);
			this.#onreply(id, lostReply ? { refused: null, shown } : reply);
		}
		if (this.size === 0) this.#allSaved();
	}

	#allSaved(): void {
		if (this.offline) this.back = true;
		this.offline = false;
	}

	/** No reply: everything that waits goes out again after a pause, longer each time. */
	#again(id: string): void {
		this.#failed.set(id, true);
		if (!this.closed) this.offline = true;
		if (this.#timer !== undefined) return;
		this.#timer = setTimeout(() => this.sendAll(), this.#pauses.next());
	}

	#heard(id: string): void {
		this.#failed.delete(id);
		this.#pauses.reset();
	}

	#keep(id: string): void {
		keep(this.#attempt, id, this.#waiting.get(id));
	}
}

const nameOf = (attempt: string) => `answers of ${attempt}`;

/**
 * One question's answer alone: another tab may keep others of the same attempt. Storage may be full
 * or forbidden: then the queue lives as long as the page.
 */
function keep(attempt: string, id: string, one: Waiting | undefined): void {
	try {
		const kept = readKept(attempt);
		if (one) kept[id] = one;
		else delete kept[id];
		if (Object.keys(kept).length === 0) localStorage.removeItem(nameOf(attempt));
		else localStorage.setItem(nameOf(attempt), JSON.stringify(kept));
	} catch {
		return;
	}
}

function readKept(attempt: string): Record<string, Waiting> {
	try {
		return JSON.parse(localStorage.getItem(nameOf(attempt)) ?? '{}');
	} catch {
		return {};
	}
}

/** Whether these are the same set of picks; the page has them in the order in which they were made. */
export function same(a: Pick[] | undefined, b: Pick[]): boolean {
	const names = (picks: Pick[]) =>
		picks
			.map(({ row, option }) => `${row} ${option}`)
			.sort()
			.join();
	return a !== undefined && names(a) === names(b);
}
