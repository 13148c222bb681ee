/**
 * A text without the elements that `opening` finds, and what is in them. By searching onwards from
 * each, and for an end that is missing only once: a million openings take no longer than one.
 */
export function withoutContent(text: string, opening: RegExp, onDrop = () => {}): string {
	const lower = text.toLowerCase();
	const unclosed = new Set<string>();
	const kept: string[] = [];
	let from = 0;
	for (const match of lower.matchAll(opening)) {
		const end = match[1] === undefined ? '-->' : `</${match[1]}`;
		if (match.index < from || unclosed.has(end)) continue;
		const close = lower.indexOf(end, match.index + match[0].length);
		if (close === -1) {
			unclosed.add(end);
			continue;
		}
		kept.push(text.slice(from, match.index));
		const after = lower.indexOf('>', close + (end === '-->' ? 2 : 0));
		from = after === -1 ? text.length : after + 1;
		onDrop();
	}
	kept.push(text.slice(from));
	return kept.join('');
}
