import { createHash } from 'node:crypto';
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

const CONTROL_OR_DIRECTION = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/** A typed name as it is stored, or null: 1 to 40 characters, none of which controls the text. */
export function typedName(typed: string): string | null {
	const name = typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
	const length = [...name].length;
	return length >= 1 && length <= 40 && !CONTROL_OR_DIRECTION.test(name) ? name : null;
}

/** A register number 1 to 40 as the name it stands for, or null. */
export function registerName(typed: string): string | null {
	const number = /^\s*0?(\d{1,2})\s*$/.exec(typed)?.[1];
	return number && Number(number) >= 1 && Number(number) <= 40 ? `Number ${Number(number)}` : null;
}
