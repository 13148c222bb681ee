import { LEANING_SKILLS, REASONS, type Direction } from '../question/reason.ts';
import { isPicked, type Pick } from '../question/response.ts';
import { SKILLS, type Skill } from '../question/skill.ts';
import type { Quiz } from './schema.ts';
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

/** Wrong options that one student chose, by the way they lean, over the questions answered that can show it. */
export type Leanings = { questions: number; overTrust: number; overDoubt: number };

export function leaningsOf(
	{ questions }: { questions: Quiz['questions'] },
	responses: readonly { questionId: string; picks: Pick[] }[]
): Leanings {
	const picksIn = (id: string) =>
		responses.find(({ questionId }) => questionId === id)?.picks ?? [];
	const asked = questions.filter(
		({ id, skill }) => LEANING_SKILLS.includes(skill) && picksIn(id).length > 0
	);
	const leans = asked.flatMap(({ id, rows }) => {
		const picks = picksIn(id);
		return rows.flatMap((row) =>
			row.options
				.filter((option) => isPicked(picks, { row: row.id, option: option.id }))
				.flatMap(({ reason }): Direction[] => (reason ? [REASONS[reason].direction] : []))
		);
	});
	const towards = (way: Direction) => leans.filter((lean) => lean === way).length;
	return {
		questions: asked.length,
		overTrust: towards('over-trust'),
		overDoubt: towards('over-doubt')
	};
}
