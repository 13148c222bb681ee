import type { State } from './SaveState.svelte';
import type { Pick, Progress } from '$lib/question/response.ts';
import { progressOf, type PageQuestion } from '$lib/quiz/shown.ts';
import { SvelteMap } from 'svelte/reactivity';
import { put, questionsOf, type Asked, type Reply } from './requests.ts';
import { Queue } from './queue.svelte.ts';

/**
 * The questions and answers of this attempt in the browser. The server's copy is the truth; what
 * was chosen here and is not acknowledged yet lies over it.
 */
export class Answers {
	readonly #attempt: string;
	/** By question id, as the server last answered. */
	readonly #questions = new SvelteMap<string, Asked>();
	/** What to say about a question beyond its state: why an answer was refused. */
	readonly messages = new SvelteMap<string, string>();
	readonly queue: Queue;
	/** All questions in order, once they are here. */
	#order = $state.raw<string[] | null>(null);

	/** `message`: what the server said of a form that was sent for the first question. */
	constructor(attempt: string, first: PageQuestion, message?: string) {
		this.#attempt = attempt;
		this.#questions.set(first.question.id, first);
		if (message) this.messages.set(first.question.id, message);
		this.queue = new Queue(attempt, (id, reply) => this.#take(id, reply));
	}

	/** Brings every question of the attempt; from then on each can be shown without the server. */
	async load(): Promise<void> {
		const entries = await questionsOf(this.#attempt);
		if (!entries) return;
		for (const shown of entries) {
			// A save that was answered meanwhile knows better.
			const known = this.#questions.get(shown.question.id);
			const older = known && known.answer.revision > shown.answer.revision;
			const { answer, outcome, marked = shown.marked } = older ? known : shown;
			this.#questions.set(shown.question.id, { ...shown, answer, outcome, marked });
		}
		this.#order = entries.map((shown) => shown.question.id);
	}

	get loaded(): boolean {
		return this.#order !== null;
	}

	/** The question with this number as it stands here, its unsaved picks included. */
	shown(number: number): Asked | undefined {
		const shown = [...this.#questions.values()].find((one) => one.number === number);
		const picks = shown && !shown.answer.final && this.queue.picks(shown.question.id);
		return shown && picks ? { ...shown, answer: { ...shown.answer, picks } } : shown;
	}

	/** How far each question is answered, in order; undefined until all are here. */
	progress(): Progress[] | undefined {
		return this.#order?.map((_, index) => progressOf(this.shown(index + 1)!));
	}

	state({ question: { id }, answer }: PageQuestion): State {
		return this.queue.state(id) ?? (answer.revision > 0 && !answer.final ? 'saved' : 'none');
	}

	/** Takes a change and sends it. */
	pick({ number, question: { id }, answer: { revision } }: PageQuestion, picks: Pick[]): void {
		this.messages.delete(id);
		this.queue.add(id, { number, picks, revision });
	}

	/** Makes the answer final, once what was chosen is stored; answers whether it is. */
	async check({ number, question: { id } }: PageQuestion): Promise<boolean> {
		this.messages.delete(id);
		await this.queue.settled();
		const shown = this.shown(number);
		const stored = shown && this.queue.picks(id) === undefined;
		const { picks, revision } = shown?.answer ?? { picks: [], revision: 0 };
		const reply = stored && (await put(this.#attempt, { number, picks, revision, check: true }));
		if (!reply)
			this.messages.set(id, 'Checking needs the network. Your choice is kept; try again.');
		else this.#take(id, reply);
		return reply ? reply.refused === null : false;
	}

	#take(id: string, { refused, message, shown }: Reply): void {
		const asked = this.#questions.get(id);
		if (shown && asked) this.#questions.set(id, { ...asked, ...shown });
		if (refused && message) this.messages.set(id, message);
	}
}
