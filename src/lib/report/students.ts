import { REASONS, type Direction, type Reason } from '../question/reason.ts';
import type { Skill } from '../question/skill.ts';
import { countedOf, scored, type ClassPapers, type Counted, type Paper } from './counted.ts';
import { leaningColumns, mistakesBy, picksTowards } from './mistakes.ts';
import type { Cell } from './scores.ts';
import { comparable } from './statistics/index.ts';
import { skillsOf, type SkillSum } from './skills.ts';

export type StudentReport = {
	id: string;
	name: string;
	handedIn: boolean;
	/** Null until handed in, as are the points of the cells. */
	points: number | null;
	max: number | null;
	/** A cell a question, in the quiz's order. */
	cells: Cell[];
	/** These four are empty until handed in. */
	skills: SkillSum[];
	/** The reasons behind the wrong options chosen, the most frequent first. */
	mistakes: { reason: Reason; name: string; direction: Direction; picks: number }[];
	/** Wrong options chosen in questions on support, form and kind. */
	leanings: { overTrust: number; overDoubt: number };
	advice: StudentAdvice[];
};

export type StudentAdvice = { skill: Skill; words: string; earned: number; possible: number };

export type StudentsReport = {
	questions: { id: string; number: number; title: string; skill: Skill; max: number }[];
	/** The skills that the quiz asks for, over the class; a student has the same ones. */
	skills: SkillSum[];
	/** In the order of the papers; `sortStudents` has others. */
	students: StudentReport[];
	handedIn: number;
};

/** Every student of a class: those who have not handed in as well, with what is known of them. */
export function studentsOf(papers: ClassPapers): StudentsReport {
	const counted = countedOf(papers);
	const places = new Map(counted.students.map(({ id }, place) => [id, place]));
	return {
		questions: counted.columns.map(({ question: { id, title, skill }, number, max }) => ({
			...{ id, number, title, skill, max }
		})),
		skills: skillsOf(counted),
		students: papers.papers.map((paper) =>
			studentReport(paper, counted, places.get(paper.attempt.id) ?? null)
		),
		handedIn: counted.students.length
	};
}

/** `place` is the student's among those counted; null where the attempt is not handed in. */
function studentReport(paper: Paper, counted: Counted, place: number | null): StudentReport {
	const { id, name } = paper.attempt;
	const responses = new Map(paper.responses.map((response) => [response.questionId, response]));
	const cells = counted.columns.map(({ question, marks, max }): Cell => ({
		answered: (responses.get(question.id)?.picks.length ?? 0) > 0,
		points: place === null ? null : (marks[place] ?? 0),
		max: place === null ? null : max
	}));
	const head = { id, name: name ?? '', handedIn: place !== null, cells };
	if (place === null) return { ...head, ...NOTHING_YET };
	const skills = skillsOf(counted, [place]);
	const leaning = mistakesBy(leaningColumns(counted), place);
	return {
		...head,
		points: counted.totals[place] ?? 0,
		max: counted.max,
		skills,
		mistakes: [...mistakesBy(scored(counted), place)]
			.map(([reason, picks]) => ({ reason, ...REASONS[reason], picks }))
			.sort((a, b) => b.picks - a.picks),
		leanings: {
			overTrust: picksTowards(leaning, 'over-trust'),
			overDoubt: picksTowards(leaning, 'over-doubt')
		},
		advice: skills.flatMap(adviceOnSkill)
	};
}

const NOTHING_YET = {
	...{ points: null, max: null, skills: [], mistakes: [], advice: [] },
	leanings: { overTrust: 0, overDoubt: 0 }
};

/** On fewer answers of a skill nothing is said about anybody. */
const ANSWERS_FOR_ADVICE = 4;

function adviceOnSkill({ skill, name, asks, answered, ...sum }: SkillSum): StudentAdvice[] {
	const { earned, possible } = sum;
	if (answered < ANSWERS_FOR_ADVICE || earned >= possible / 2) return [];
	const points = `${Math.round(earned * 10) / 10} of ${possible} points`;
	const words = `${name}, ${asks}: ${points} over ${answered} answers. Go through these together.`;
	return [{ skill, words, earned, possible }];
}

/** More points than any quiz has. */
const LAST = 1e9;

/** Rows by name, by total, by one question (its number) or by one skill. */
export type StudentOrder = 'name' | 'points' | { question: number } | { skill: Skill };

/**
 * Names as people expect them ("Number 2" before "Number 10"); points the lowest first, those who
 * have not handed in last.
 */
export function sortStudents(
	students: readonly StudentReport[],
	by: StudentOrder
): StudentReport[] {
	const names = new Intl.Collator('en', { numeric: true });
	const value = (student: StudentReport) => comparable(valueOf(student, by) ?? LAST);
	return [...students].sort((a, b) => value(a) - value(b) || names.compare(a.name, b.name));
}

function valueOf({ points, cells, skills }: StudentReport, by: StudentOrder): number | null {
	if (by === 'name') return 0;
	if (by === 'points') return points;
	if ('question' in by) return cells[by.question - 1]?.points ?? null;
	return skills.find(({ skill }) => skill === by.skill)?.earned ?? null;
}
