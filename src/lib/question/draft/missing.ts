import { SKILL_IDS, type Skill } from '../skill.ts';
import { draftsOf } from './drafts.ts';
import { materialOf, type Material, type Source } from './material.ts';

/** A skill that no draft asks for, and why, as a sentence for the teacher. */
export type Missing = { skill: Skill; why: string };

/** The skills that none of the drafts offered on an article asks for. */
export function missingSkills(source: Source, drafts = draftsOf(source)): Missing[] {
	const asked = new Set(drafts.map(({ question }) => question.skill));
	const missing = SKILL_IDS.filter((skill) => !asked.has(skill));
	if (missing.length === 0) return [];
	const material = materialOf(source);
	return missing.map((skill) => ({ skill, why: WHY[skill](material) }));
}

const OF_SPEECH = ({ heard }: Material, otherwise: string) =>
	heard.length === 0 ? 'The article has no statement whose speaker is sure.' : otherwise;

const WHY: Record<Skill, (material: Material) => string> = {
	attribution: (material) =>
		OF_SPEECH(
			material,
			material.voices.length < 2
				? 'Fewer than two people are heard, so there is nobody to choose among.'
				: 'No statement with a sure speaker can be quoted without naming somebody.'
		),
	ownership: ({ heard }) =>
		heard.some(({ type }) => type === 'mixed')
			? 'The words in marks are too few, or it is not sure whose they are.'
			: 'No sentence of the article has some of a speaker’s words in marks and retells the rest.',
	form: (material) =>
		OF_SPEECH(material, 'No quote and no retelling is short and clear enough to be asked about.'),
	kind: () => 'No sentence shows by one plain word what kind of statement it is.',
	support: () => 'No sentence of the writer’s own tells plainly what is done, planned or open.',
	chain: (material) =>
		OF_SPEECH(
			material,
			'Nobody is quoted second hand, and no occasion stands beside a statement that can be asked about.'
		),
	voices: () =>
		'No two people stand close together of whom one is surely quoted, and the other retold or only named.',
	page: ({ blocks }) =>
		blocks.some(({ kind }) => kind === 'caption' || kind === 'promo' || kind === 'notice')
			? 'The lines around the report tell by themselves what they are.'
			: 'The text has no line beside the report, such as a caption or an advert.'
};
