/** A sentence with gaps is put together from the words before each gap and those after the last. */

/** The marks that belong to the gap before these words, and the words with their blank. */
export function joint(words: string): { marks: string; rest: string } {
	const [marks = ''] = /^[,;:.!?)\]’”]+/.exec(words) ?? [];
	const rest = words.slice(marks.length).trim();
	return { marks, rest: rest && ` ${rest}` };
}

/** Words with the blank that parts them from the gap after them; an opening mark stands close to it. */
export function beforeGap(words: string): string {
	return /[“‘(]\s*$/.test(words) ? words.trimEnd() : `${words.trimEnd()} `;
}

/** The last few of the words, enough to find their place by. */
export function lastWords(words: string, most = 6): string {
	return joint(words).rest.trim().split(/\s+/).slice(-most).join(' ');
}

/** Words before a gap, standing alone: what is left out on either side is shown. */
export function fragment(words: string, index: number): string {
	return `${index === 0 ? '' : '…'}${joint(words).rest || ' '} …`.trim();
}
