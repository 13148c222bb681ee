import { analyze } from './analyze.ts';

/** Without one, the first line of a text could be taken for its headline. */
export const HEADLINE = 'Harbour bridge at Arden to close for repairs\n\n';

/** What the engine finds in a short article: type, speaker, content, and the origin where there is one. */
export function heard(text: string): string[] {
	const { attributions, speakers } = analyze(HEADLINE + text);
	const nameOf = (id: string) => speakers.find((one) => one.id === id)?.name ?? '?';
	return attributions.map(({ type, speaker, content, origin }) => {
		const words = content.map((part) => part.text).join(' … ');
		return `${type} ${speaker ? nameOf(speaker) : 'nobody'}: ${words}${origin ? ` < ${nameOf(origin)}` : ''}`;
	});
}

/** Who says the statement that holds these words: a name, null for nobody, undefined where none does. */
export function whoSays(text: string, words: string): string | null | undefined {
	const { attributions, speakers } = analyze(HEADLINE + text);
	const found = attributions.find(({ content }) =>
		content.some((part) => part.text.includes(words))
	);
	return found && (speakers.find(({ id }) => id === found.speaker)?.name ?? null);
}
