import { createHash } from 'node:crypto';
import { readName } from '../person/name.ts';
import { BEINGS, QUALITIES, WORDS } from './word-list.ts';

/** A number from 0 up to below `size`, evenly and always the same for the same seed. */
function draw(seed: string, size: number): number {
	return createHash('sha256').update(seed).digest().readUIntBE(0, 6) % size;
}

/** The n-th two-word name that a page with this join id is offered. */
export function generatedName(joinId: string, n: number): string {
	const quality = QUALITIES[draw(`${joinId} quality ${n}`, QUALITIES.length)];
	return `${quality} ${BEINGS[draw(`${joinId} being ${n}`, BEINGS.length)]}`;
}

/**
 * Three plain words from a secret seed of 192 bits. There are 1,311³, 2.2 billion: in a class of
 * thirty a guess meets one once in 75 million tries. join.ts says how many tries there are.
 */
export function resumeWords(seed: string): string {
	return [1, 2, 3].map((n) => WORDS[draw(`${seed} ${n}`, WORDS.length)]).join(' ');
}

/** Words as a student may type them: case, commas and blanks do not matter. */
export function foldWords(typed: string): string {
	return typed
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean)
		.join(' ');
}

/** The longest name of a student; in a list a longer one is cut. */
const LONGEST = 40;

/** A typed name as it is stored, or null: a name as teachers have them, and shorter. */
export function typedName(typed: string): string | null {
	return readName(typed, LONGEST);
}

/** A register number 1 to 40 as the name it stands for, or null. */
export function registerName(typed: string): string | null {
	const number = /^\s*0?(\d{1,2})\.?\s*$/.exec(typed.normalize('NFKC'))?.[1];
	return number && Number(number) >= 1 && Number(number) <= 40 ? `Number ${Number(number)}` : null;
}
