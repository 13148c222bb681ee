import { describe, expect, it } from 'vitest';
import type { Question } from '../question/schema.ts';
import { answered, bridge, FIVE, pick, small } from './small-class.ts';
import { sortStudents, studentOf, studentsOf } from './students.ts';

describe('the students', () => {
	const { students } = studentsOf(small);

	it('have points, skills and reasons once handed in, and before that only what is answered', () => {
		expect(students[1]).toMatchObject({
			...{ id: 'a', points: 0, max: 2 },
			skills: [
				{ skill: 'attribution', earned: 0, possible: 1 },
				{ skill: 'support', earned: 0, possible: 1 }
			]
		});
		expect(students[2]!.cells[1]).toEqual({ answered: false, points: 0, max: 1 });
		expect(students[3]).toMatchObject({ handedIn: false, points: null, skills: [] });
		expect(students[3]!.cells[0]).toEqual({ answered: true, points: null, max: null });
		const alone = small.attempts.map((answered) => studentOf(small.quiz, answered));
		expect(alone[1]).toMatchObject({ advice: [], leanings: { overTrust: 1, overDoubt: 0 } });
		expect(alone[3]).toMatchObject({ skills: [], mistakes: [], advice: [] });
		expect(alone.map(({ skills }) => skills)).toEqual(students.map(({ skills }) => skills));
	});

	it('are sorted by name, total, question and skill, the open ones last', () => {
		const order = (by: Parameters<typeof sortStudents>[1]) =>
			sortStudents(students, by)
				.map(({ id }) => id)
				.join('');
		expect(order('name')).toBe('abcd');
		expect(order('points')).toBe('acbd');
		expect(order({ question: 1 })).toBe('acbd');
		expect(order({ skill: 'support' })).toBe('acbd');
	});

	it('get advice on four answers of a skill and more, never on fewer', () => {
		const questions = [1, 2, 3, 4].map((n): Question => ({ ...bridge, id: `bridge-${n}` }));
		const wrong = pick(bridge, 'A baker');
		const withAnswers = (count: number) => {
			const quiz = { ...FIVE, questions };
			const answers = questions.slice(0, count).map(({ id }) => [id, wrong]);
			return studentOf(quiz, answered(quiz, 'a', Object.fromEntries(answers)));
		};
		expect(withAnswers(3).advice).toEqual([]);
		expect(withAnswers(4).advice).toMatchObject([{ skill: 'attribution', earned: 0, possible: 4 }]);
	});
});
