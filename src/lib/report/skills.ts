import { SKILLS, SKILL_IDS, type Skill } from '../question/skill.ts';
import { scored, type Counted } from './counted.ts';

/** The points of one skill, of one student or of a whole class. */
export type SkillSum = {
	skill: Skill;
	name: string;
	asks: string;
	/** How many questions of the quiz ask for it. */
	questions: number;
	/** How many of them have an answer, over the students counted. */
	answered: number;
	earned: number;
	/** The points that could be earned: "1 of 2" is earned of possible. */
	possible: number;
	/** `earned / possible`, 0 to 1; null where nobody is counted. */
	share: number | null;
};

/**
 * The skills that the quiz asks for, in the order of the skills, summed over these students (all, if
 * none are named). A question that was left out counts for no skill.
 */
export function skillsOf(counted: Counted, students = counted.students.map((_, i) => i)) {
	return SKILL_IDS.flatMap((skill): SkillSum[] => {
		const columns = scored(counted).filter(({ question }) => question.skill === skill);
		if (columns.length === 0) return [];
		const total = { answered: 0, earned: 0, possible: 0 };
		for (const { marks, answered, max } of columns)
			for (const student of students) {
				total.answered += Number(answered[student] ?? false);
				total.earned += marks[student] ?? 0;
				total.possible += max;
			}
		const share = total.possible === 0 ? null : Math.min(1, total.earned / total.possible);
		return [{ skill, ...SKILLS[skill], questions: columns.length, ...total, share }];
	});
}
