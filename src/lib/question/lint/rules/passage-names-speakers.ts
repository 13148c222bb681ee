import { overlaps } from '../../../article/span.ts';
import type { QuestionRule } from '../rule.ts';
import { namings } from '../teller.ts';

/**
 * Whoever speaks in the passage is named in it: where the tag is a pronoun or is missing, the name
 * that it leads back to is shown as well.
 */
export const passageNamesSpeakers: QuestionRule = {
	name: 'passage-names-speakers',
	level: 'W',
	basis: 'own',
	check: ({ passage }, { attributions, speakers }) => {
		const shown = (span: { start: number; end: number }) =>
			passage.some((part) => part.start <= span.start && span.end <= part.end);
		const nameless = attributions
			.filter(({ content }) => content.some((span) => passage.some((part) => overlaps(part, span))))
			.flatMap(({ content, source, speaker }) => {
				const known = speakers.find(({ id }) => id === speaker);
				const end = Math.max(source?.end ?? 0, ...content.map((span) => span.end));
				return !known || namings(known).some((name) => name.start < end && shown(name))
					? []
					: [known.name];
			});
		return [...new Set(nameless)].map((name) => ({
			message: `The passage has words of ${name} and shows no name before them.`
		}));
	}
};
