import { foldName } from '../../person/name.ts';
import { isCommon } from './common-passwords.ts';

/** In characters (code points) after NFKC. NIST SP 800-63B: length, and a list of what is common. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** One password is one text, however the keyboard composed its letters. */
export function readPassword(typed: string): string {
	return typed.normalize('NFKC');
}

/** What is wrong with a new password, as a sentence; null where nothing is. */
export function weakness(typed: string, name: string): string | null {
	// NFKC makes a text longer, at times many times; nobody's password starts as long as this.
	if (typed.length > 2 * LONGEST_PASSWORD) return TOO_LONG;
	const password = readPassword(typed);
	const length = [...password].length;
	if (length > LONGEST_PASSWORD) return TOO_LONG;
	if (length === 0) return `Type a password of ${SHORTEST_PASSWORD} characters or more.`;
	if (length < SHORTEST_PASSWORD)
		return `This password has ${length} ${length === 1 ? 'character' : 'characters'}; it needs ${SHORTEST_PASSWORD} or more.`;
	if (holdsName(password, name)) return 'Your name is in this password. Choose one without it.';
	if (foldName(password).replace(/\P{L}/gu, '').includes(PRODUCT))
		return 'The name of this site is in this password. Choose one without it.';
	const folded = password.toLowerCase();
	const joined = folded.replace(/\s+/gu, '');
	const unit = unitOf(joined);
	if ([...unit].length <= LONGEST_UNIT || isSequence(joined))
		return 'This password is one pattern over and over, or a plain sequence. Choose another.';
	if ([folded, bareOf(folded), unit, bareOf(unit)].some(isCommon))
		return 'This password is among the most common ones, or one of them with something added. Choose another.';
	return null;
}

/** Folded as a name is: what a guesser tries first here. */
const PRODUCT = 'whosewords';

const TOO_LONG = `A password has ${LONGEST_PASSWORD} characters at most.`;

/** Names shorter than this are found in many a good password by chance. */
const SHORTEST_NAME = 3;
const SHORTEST_PART = 4;

function holdsName(password: string, name: string): boolean {
	const folded = foldName(password);
	const parts = name.split(/[\s.,'’-]+/u).map(foldName);
	return [
		...[foldName(name)].filter((whole) => [...whole].length >= SHORTEST_NAME),
		...parts.filter((part) => [...part].length >= SHORTEST_PART)
	].some((part) => folded.includes(part));
}

/** A password that repeats so few characters is a pattern; a longer unit is looked up instead. */
const LONGEST_UNIT = 4;

/** The shortest beginning that, repeated (the last time perhaps in part), makes the whole text. */
function unitOf(text: string): string {
	const characters = [...text];
	for (let length = 1; length < characters.length; length++) {
		if (characters.every((character, i) => character === characters[i % length]))
			return characters.slice(0, length).join('');
	}
	return text;
}

/** The alphabet, the digits, and rows of keys in three countries. */
const ROWS = [
	'abcdefghijklmnopqrstuvwxyz',
	'1234567890',
	'01234567890123456789',
	...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertyuiopasdfghjklzxcvbnm'],
	...['qwertzuiop', 'yxcvbnm', 'qwertzuiopasdfghjklyxcvbnm'],
	...['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'azertyuiopqsdfghjklmwxcvbn']
];

function isSequence(text: string): boolean {
	const backwards = [...text].reverse().join('');
	return ROWS.some((row) => {
		const round = row.repeat(Math.ceil(text.length / row.length) + 1);
		return round.includes(text) || round.includes(backwards);
	});
}

/** What is left without digits and signs at both ends, with letters for the digits that imitate them. */
export function bareOf(folded: string): string {
	const trimmed = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
	return trimmed.replace(/[013457@$!]/g, (sign) => LETTERS[sign]!);
}

const LETTERS: Record<string, string> = {
	...{ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' },
	...{ '@': 'a', $: 's', '!': 'i' }
};
