import { REASONS, type Direction, type Reason } from '../question/reason.ts';
import type { Skill } from '../question/skill.ts';
import type { Quiz } from '../quiz/schema.ts';
import {
	countedOf,
	scored,
	type ClassAnswers,
	type Counted,
	type AnsweredAttempt
} from './counted.ts';
import { leaningColumns, mistakesBy, picksTowards } from './mistakes.ts';
import { comparable } from './statistics/index.ts';
import { skillsIn, skillsOf, type SkillSum } from './skills.ts';

/** `points` is null until the attempt is handed in; then only whether there is one is known. */
export type Cell = { answered: boolean; points: number | null; max: number | null };

/** A line of the grid. */
export type StudentRow = {
	id: string;
	name: string;
	handedIn: boolean;
	/** Null until handed in, as are the points of the cells. */
	points: number | null;
	max: number | null;
	/** A cell a question, in the quiz's order. */
	cells: Cell[];
	/** Empty until handed in. */
	skills: SkillSum[];
};

/** What one student's page says beside it; all of it empty until handed in. */
export type StudentReport = {
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
	/** In the order of the attempts; `sortStudents` has others. */
	students: StudentRow[];
	handedIn: number;
};

/** Every student of a class: those who have not handed in as well, with what is known of them. */
export function studentsOf(attempts: ClassAnswers): StudentsReport {
	const counted = countedOf(attempts);
	const places = new Map(counted.students.map(({ id }, place) => [id, place]));
	const skills = skillsIn(counted);
	return {
		questions: counted.columns.map(({ question: { id, title, skill }, number, max }) => ({
			...{ id, number, title, skill, max }
		})),
		skills: skillsOf(counted),
		students: attempts.attempts.map((answered) =>
			studentRow(answered, { counted, skills, place: places.get(answered.attempt.id) ?? null })
		),
		handedIn: counted.students.length
	};
}

type Among = {
	counted: Counted;
	skills: ReturnType<typeof skillsIn>;
	/** The student's among those counted; null where the attempt is not handed in. */
	place: number | null;
};

function studentRow(
	{ attempt, responses }: AnsweredAttempt,
	{ counted, skills, place }: Among
): StudentRow {
	const { id, name } = attempt;
	const answered = new Set(
		responses.filter(({ picks }) => picks.length > 0).map(({ questionId }) => questionId)
	);
	const done = place !== null;
	return {
		...{ id, name: name ?? '', handedIn: done },
		points: done ? (counted.totals[place] ?? 0) : null,
		max: done ? counted.max : null,
		cells: counted.columns.map(({ question, marks, max }) => ({
			answered: answered.has(question.id),
			points: done ? (marks[place] ?? 0) : null,
			max: done ? max : null
		})),
		skills: done ? skills([place]) : []
	};
}

/** One student by itself. */
export function studentOf(quiz: Quiz, answered: AnsweredAttempt): StudentReport {
	const counted = countedOf({ quiz, attempts: [answered] });
	const skills = counted.students.length === 0 ? [] : skillsOf(counted);
	const leaning = mistakesBy(leaningColumns(counted), 0);
	return {
		skills,
		mistakes: [...mistakesBy(scored(counted), 0)]
			.map(([reason, picks]) => ({ reason, ...REASONS[reason], picks }))
			.sort((a, b) => b.picks - a.picks),
		leanings: {
			overTrust: picksTowards(leaning, 'over-trust'),
			overDoubt: picksTowards(leaning, 'over-doubt')
		},
		advice: skills.flatMap(adviceOnSkill)
	};
}

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
export function sortStudents(students: readonly StudentRow[], by: StudentOrder): StudentRow[] {
	const names = new Intl.Collator('en', { numeric: true });
	const value = (student: StudentRow) => comparable(valueOf(student, by) ?? LAST);
	return [...students].sort((a, b) => value(a) - value(b) || names.compare(a.name, b.name));
}

function valueOf({ points, cells, skills }: StudentRow, by: StudentOrder): number | null {
	if (by === 'name') return 0;
	if (by === 'points') return points;
	if ('question' in by) return cells[by.question - 1]?.points ?? null;
	return skills.find(({ skill }) => skill === by.skill)?.earned ?? null;
}
