import type { QuizRule } from '../rule.ts';
import { tellerShares } from '../figures.ts';

const [SKILLS, VOICES, LARGEST] = [6, 4, 0.4];

/**
 * A quiz of all skills asks for at least six of the eight; its keys name at least four tellers, the
 * narrator included, and none of them too often. A quiz on one theme answers this with its theme.
 */
export const coverage: QuizRule = {
	name: 'coverage',
	level: 'W',
	basis: 'HDR',
	check: ({ questions }, { speakers }) => {
		const skills = new Set(questions.map(({ skill }) => skill)).size;
		const shares = tellerShares(questions, speakers);
		const [top] = shares;
		return [
			...(skills < SKILLS ? [`It asks for ${skills} of the eight skills.`] : []),
			...(speakers.length > 0 && shares.length < VOICES
				? [`Its keys name ${shares.length} voices; ${VOICES} would be a balance.`]
				: []),
			...(top && top.share > LARGEST
				? [`${Math.round(top.share * 100)} % of the keys that name a teller name ${top.teller}.`]
				: [])
		].map((message) => ({ message }));
	}
};
