import { isSameOffice } from '../lexicon/people.ts';
import { countBefore } from './search.ts';
import type { Figure } from './figure.ts';

/** A place that names a figure; `start` takes in the role. */
export type Mention = { start: number; end: number; figure: Figure; subject: boolean };

/** Every place that names somebody, in the order of the text. */
export class Mentions {
	private readonly all: Mention[] = [];

	add(mention: Mention): void {
		this.all.push(mention);
	}

	/** The mentions that start before `at`, the last first, so many at most. */
	*before(at: number, most: number): Generator<Mention> {
		const last = this.lastBefore(at);
		for (let i = last; i >= 0 && i > last - most; i--) yield this.all[i] as Mention;
	}

	/** The last person before `at` whose role has these words, or else the last of them: “the minister”. */
	byRole(words: readonly string[], at: number): Figure | null {
		const noun = words[words.length - 1] ?? '';
		let nearest: Figure | null = null;
		for (const { figure } of this.before(at, 300)) {
			if (figure.kind !== 'person' || !hasRole(figure, noun)) continue;
			if (isPast(figure) && !words.includes('former')) continue;
			if (words.every((word) => hasRole(figure, word))) return figure;
			nearest ??= figure;
		}
		return nearest;
	}

	/** The last person before `at` who stands trial. */
	accused(at: number): Figure | null {
		for (const { figure } of this.before(at, 300)) if (figure.accused) return figure;
		return null;
	}

	/** The last organisation before `at` whose name ends in this noun: “the board”. */
	byLastWord(noun: string, at: number): Figure | null {
		for (const { figure } of this.before(at, 300))
			if (figure.kind === 'organisation' && figure.name.toLowerCase().endsWith(` ${noun}`))
				return figure;
		return null;
	}

	/** The last mention that ends inside [start, end). */
	within(start: number, end: number): Mention | null {
		const mention = this.all[this.lastBefore(end)];
		return mention && mention.end > start && mention.end <= end ? mention : null;
	}

	/** The mention that starts at `at`, role or not. */
	from(at: number): Mention | null {
		const mention = this.all[this.lastBefore(at) + 1];
		return mention && mention.start <= at ? mention : null;
	}

	/** Index of the last mention that starts before `at`; -1 where there is none. */
	private lastBefore(at: number): number {
		return countBefore(this.all, ({ start }) => start < at) - 1;
	}
}

/** A role that is over is meant only where the words say so: “the former striker”. */
function hasRole({ role }: Figure, noun: string): boolean {
	if (role === null) return false;
	const words = role.toLowerCase().split(/[^\p{L}]+/u);
	return words.some((word) => isSameOffice(noun, word));
}

const isPast = ({ role }: Figure): boolean => role !== null && /^(?:former|ex)\b/i.test(role);
