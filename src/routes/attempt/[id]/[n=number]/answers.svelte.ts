import { resolve } from '$app/paths';
import type { State } from '$lib/components/SaveState.svelte';
import type { Pick } from '$lib/question/response.ts';
import type { SheetEntry } from '$lib/quiz/sheet.ts';
import { SvelteMap } from 'svelte/reactivity';

type Reply = { refused: string | null; message?: string; entry: SheetEntry | null };

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * The answers of this attempt in the browser. The server's copy is the truth; what was chosen here
 * and is not acknowledged yet lies over it. One save a question is in flight, always of the newest
 * picks, and a save that got no answer is tried again with growing pauses.
 */
export class Answers {
	readonly #attempt: string;
	/** By question id, as the server last answered. */
	readonly #entries = new SvelteMap<string, SheetEntry>();
	/** The newest picks that are not acknowledged. */
	readonly #unsaved = new SvelteMap<string, Pick[]>();
	/** Whose last try got no answer. */
	readonly #failed = new SvelteMap<string, boolean>();
	/** What to say about a question beyond its state: why an answer was refused. */
	readonly messages = new SvelteMap<string, string>();
	readonly #sending = new Map<string, Promise<void>>();
	/** All questions in order, once they are here. */
	#order = $state.raw<string[] | null>(null);

	/** `message`: what the server said of a form that was sent for the first question. */
	constructor(attempt: string, first: SheetEntry, message?: string) {
		this.#attempt = attempt;
		this.#entries.set(first.question.id, first);
		if (message) this.messages.set(first.question.id, message);
	}

	/** Brings every question of the attempt; from then on each can be shown without the server. */
	async load(): Promise<void> {
		const entries = await this.#questions();
		if (!entries) return;
		for (const entry of entries) {
			const { id } = entry.question;
			// An answer that was saved meanwhile is newer than what was asked for before it.
			const known = this.#entries.get(id)?.answer.revision ?? 0;
			if (!this.#unsaved.has(id) && entry.answer.revision >= known) this.#entries.set(id, entry);
		}
		this.#order = entries.map((entry) => entry.question.id);
	}

	/** Null where they did not come: then every step is a form and a page of the server. */
	async #questions(): Promise<SheetEntry[] | null> {
		try {
			const reply = await fetch(resolve('/attempt/[id]/questions', { id: this.#attempt }));
			return reply.ok ? await reply.json() : null;
		} catch {
			return null;
		}
	}

	get loaded(): boolean {
		return this.#order !== null;
	}

	/** The question with this number as it stands here, its unsaved picks included. */
	entry(number: number): SheetEntry | undefined {
		const entry = [...this.#entries.values()].find((one) => one.number === number);
		const picks = entry && this.#unsaved.get(entry.question.id);
		return entry && picks ? { ...entry, answer: { ...entry.answer, picks } } : entry;
	}

	/** Which questions have an answer, in order; undefined until all are here. */
	answered(): boolean[] | undefined {
		return this.#order?.map((_, index) => (this.entry(index + 1)?.answer.picks.length ?? 0) > 0);
	}

	state({ question: { id }, answer }: SheetEntry): State {
		if (this.#failed.has(id)) return 'unsaved';
		if (this.#unsaved.has(id)) return 'saving';
		return answer.revision > 0 && !answer.final ? 'saved' : 'none';
	}

	/** Waits for the saves that are under way. */
	async settled(): Promise<void> {
		await Promise.all(this.#sending.values());
	}

	/** Takes a change and sends it. */
	pick({ question: { id } }: SheetEntry, picks: Pick[]): void {
		this.messages.delete(id);
		this.#unsaved.set(id, picks);
		void this.#save(id);
	}

	/** Makes the answer final, once what was chosen is stored; answers whether it is. */
	async check({ number, question: { id } }: SheetEntry): Promise<boolean> {
		this.messages.delete(id);
		await this.#save(id);
		const entry = this.entry(number);
		if (!entry || this.#unsaved.has(id)) {
			this.messages.set(id, 'Checking needs the network. Your choice is kept; try again.');
			return false;
		}
		const reply = await this.#put(entry, entry.answer.picks, true);
		if (reply === null)
			this.messages.set(id, 'Checking needs the network. Your choice is kept; try again.');
		else this.#take(id, reply);
		return reply?.refused === null;
	}

	/** One at a time for a question: a save asked for meanwhile is done by the one under way. */
	#save(id: string, pause = FIRST_PAUSE_MS): Promise<void> {
		const running = this.#sending.get(id);
		if (running) return running;
		const saving = this.#sendNewest(id, pause).finally(() => this.#sending.delete(id));
		this.#sending.set(id, saving);
		return saving;
	}

	async #sendNewest(id: string, pause: number): Promise<void> {
		let last: Pick[] | undefined;
		for (;;) {
			const picks = this.#unsaved.get(id);
			const entry = this.#entries.get(id);
			if (!picks || !entry) return;
			const reply = await this.#put(entry, picks, false);
			if (reply === null) {
				this.#failed.set(id, true);
				const longer = Math.min(pause * 2, LONGEST_PAUSE_MS);
				setTimeout(() => void this.#save(id, longer), pause * (0.5 + Math.random()));
				return;
			}
			this.#failed.delete(id);
			// A refusal that shows what this page sent last is that save's lost reply: go on from it.
			const ours = reply.refused === 'stale' && same(reply.entry?.answer.picks, last);
			last = picks;
			if (reply.refused && !ours) {
				this.#unsaved.delete(id);
				this.#take(id, reply);
				return;
			}
			if (reply.entry) this.#entries.set(id, reply.entry);
			if (!reply.refused && same(this.#unsaved.get(id), picks)) this.#unsaved.delete(id);
		}
	}

	#take(id: string, { refused, message, entry }: Reply): void {
		if (entry) this.#entries.set(id, entry);
		if (refused && message) this.messages.set(id, message);
	}

	/** Null where no answer came, or one that promises nothing. */
	async #put({ number, answer }: SheetEntry, picks: Pick[], check: boolean): Promise<Reply | null> {
		const address = resolve('/attempt/[id]/[n=number]', {
			id: this.#attempt,
			n: String(number)
		});
		try {
			const reply = await fetch(address, {
				method: 'PUT',
				headers: { 'content-type': 'application/json', accept: 'application/json' },
				body: JSON.stringify({ picks, revision: answer.revision, check })
			});
			if (reply.ok || reply.status === 409 || reply.status === 400) return await reply.json();
			if (reply.status < 500)
				return { refused: 'gone', message: 'This quiz is not open here any more.', entry: null };
			return null;
		} catch {
			return null;
		}
	}
}

function same(a: Pick[] | undefined, b: Pick[] | undefined): boolean {
	return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);
}
