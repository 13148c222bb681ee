import type { Analysis, FoundAttribution } from './analysis.ts';

/** The analysis as lines to read: the voices, then paragraph by paragraph who says what. */
export function outlineOf({
	blocks,
	speakers,
	attributions,
	claims,
	scareQuotes
}: Analysis): string {
	const nameOf = (id: string | null): string =>
		speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody named';
	const lines: string[] = ['VOICES'];
	for (const { name, role, kind, mentions, quotedWords, paraphrasedWords } of speakers)
		lines.push(
			`  ${name}${role ? ` (${role})` : ''}: ${kind}, ${mentions.length} mentions, ` +
				`${quotedWords} words quoted, ${paraphrasedWords} retold`
		);
	blocks.forEach((block, index) => {
		lines.push('', `${block.kind.toUpperCase()} ${shorten(block.text, 90)}`);
		for (const attribution of attributions) {
			const start = attribution.content[0]?.start ?? 0;
			if (start < block.start || start >= block.end) continue;
			lines.push(`  ${lineOf(attribution, nameOf)}`);
			for (const { text } of attribution.content) lines.push(`      ${shorten(text, 100)}`);
		}
		for (const claim of claims)
			if (claim.block === index)
				lines.push(
					`  claim: ${claim.kind}, ${claim.whose}` +
						listed(' by', claim.decidedBy) +
						listed('; hedged', claim.hedges) +
						listed('; open', claim.openQuestions)
				);
		for (const quote of scareQuotes)
			if (quote.start >= block.start && quote.end <= block.end)
				lines.push(`  scare quote: ${quote.text}, ${nameOf(quote.speaker)}`);
	});
	return lines.join('\n');
}

function lineOf(found: FoundAttribution, nameOf: (id: string | null) => string): string {
	const { type, speaker, source, cue, origin, rule, confidence } = found;
	return (
		`${type}: ${nameOf(speaker)}` +
		(source ? ` as “${source.text}”` : '') +
		(cue ? `, “${cue.text}”` : '') +
		(origin ? `, first said by ${nameOf(origin)}` : '') +
		` [${rule}, ${confidence}]`
	);
}

const listed = (label: string, spans: readonly { text: string }[]): string =>
	spans.length > 0 ? `${label} ${spans.map(({ text }) => `“${text}”`).join(' ')}` : '';

const shorten = (text: string, length: number): string =>
	text.length <= length ? text : `${text.slice(0, length - 1)}…`;
