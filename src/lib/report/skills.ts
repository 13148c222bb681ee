import { SKILLS, SKILL_IDS, type Skill } from '../question/skill.ts';
import { scored, type Column, type Counted } from './counted.ts';

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

/** The skills that the quiz asks for, in the order of the skills, summed over the class. */
export function skillsOf(counted: Counted): SkillSum[] {
	return skillsIn(counted)(counted.students.map((_, place) => place));
}

/** The same of any students by their places. A question that was left out counts for no skill. */
export function skillsIn(counted: Counted): (students: number[]) => SkillSum[] {
	const bySkill = Map.groupBy(scored(counted), ({ question }) => question.skill);
	const asked = SKILL_IDS.flatMap((skill) => {
		const columns = bySkill.get(skill);
		return columns ? [{ skill, columns }] : [];
	});
	return (students) => asked.map(({ skill, columns }) => sumOf(skill, columns, students));
}

function sumOf(skill: Skill, columns: Column[], students: number[]): SkillSum {
	const total = { answered: 0, earned: 0, possible: 0 };
	for (const { marks, answered, max } of columns)
		for (const student of students) {
			total.answered += Number(answered[student] ?? false);
			total.earned += marks[student] ?? 0;
			total.possible += max;
		}
	const share = total.possible === 0 ? null : Math.min(1, total.earned / total.possible);
	return { skill, ...SKILLS[skill], questions: columns.length, ...total, share };
}
