import type { Draft } from './draft.ts';

/** Around words: no letter or digit stands outside, no blank inside. */
const pair = (open: string, close: string): RegExp =>
	new RegExp(
		`(?<![\\p{L}\\p{N}${open}${close}])[${open}](?=\\S)([^\\n${open}${close}]{1,1000})(?<=\\S)[${close}](?![\\p{L}\\p{N}${open}${close}])`,
		'gu'
	);
/** Double primes, wide marks, heavy marks and low ones that stand high. */
const ODD_DOUBLE = pair('″‶＂❝‟〝˝', '″‶＂❞〞〟˝');
const ODD_SINGLE = pair('′‵＇❛', '′‵＇❜');

/** Odd marks as quotation marks, only in a pair around words: 5′10″ is a height. */
export function mendMarks(draft: Draft): void {
	draft.replace(
		'marks',
		/(?<![`\p{L}])``(?=[^\s`])([^\n`]{1,1000}?)''(?!')/gu,
		(_, words) => `“${words}”`
	);
	draft.replace(
		'marks',
		/(?<![‘\p{L}])‘‘(?=[^\s‘])([^\n‘]{1,1000}?)’’(?!’)/gu,
		(_, words) => `“${words}”`
	);
	draft.replace('marks', ODD_DOUBLE, (_, words) => `“${words}”`);
	draft.replace('marks', ODD_SINGLE, (_, words) => `‘${words}’`);
	draft.replace('marks', /[\u2010\u2011\ufe63\uff0d]/g, '-');
}

export function singleSpaces(draft: Draft): void {
	// Tabs and no-break spaces are spaces; a line ends and begins without one.
	draft.replace('spaces', /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+| {2,}/g, ' ');
	draft.text = draft.text.replace(/ {2,}/g, ' ').replace(/^ | $/gm, '');
}

const BULLETS =
	/^(?:[•‣⁃◦▪▫●○■□◆◇►▸▶▷➤➢➔→★☆✓✔✗✘❖·]\ufe0f?|\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2})[ ]*(?=\S)/gmu;
const SIGNS_OF_RIGHTS = /^[©®™]/;

/** Bullets and emoji at the head of a line are apart from its words. */
export function dropBullets(draft: Draft): void {
	for (let time = 0; time < 3; time++)
		draft.replace('bullets', BULLETS, (head) => (SIGNS_OF_RIGHTS.test(head) ? head : ''));
}
