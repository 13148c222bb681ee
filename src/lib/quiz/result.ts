import { SKILLS, type Skill } from '../question/skill.ts';
import type { ShownQuestion } from './shown.ts';

export type SkillScore = { skill: Skill; name: string; asks: string; points: number; max: number };

/** The points of each skill that the quiz asks for: the sum over its questions, in skill order. */
export function scoresBySkill(questions: ShownQuestion[]): SkillScore[] {
	const skills = Object.keys(SKILLS) as Skill[];
	return skills
		.map((skill) => {
			const scores = questions
				.filter(({ question }) => question.skill === skill)
				.flatMap(({ outcome }) => outcome?.score ?? []);
			const sum = (of: 'points' | 'max') => scores.reduce((total, score) => total + score[of], 0);
			return { skill, ...SKILLS[skill], points: sum('points'), max: sum('max') };
		})
		.filter(({ max }) => max > 0);
}
