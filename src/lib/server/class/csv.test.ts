import { expect, it } from 'vitest';
import { assignmentOfTeacher } from '../db/assignments.ts';
import { answeredInParts, PART } from '../db/answered-attempts.ts';
import { response } from '../db/schema.ts';
import { keyOf, NOW, quiz, storedClass } from '../db/stored-class.ts';
import { database } from '../db/throw-away.ts';
import { csvResponse } from './csv.ts';

const { enter, version } = storedClass();
const ASKED = quiz.questions.length;
const STUDENTS = Math.ceil(1000 / ASKED);

async function fill(): Promise<void> {
	for (let n = 0; n < STUDENTS; n++) {
		await enter(`Student ${n}`);
		const of = quiz.questions.map((question) => ({
			...{ attemptId: `attempt Student ${n}`, questionId: question.id, picks: keyOf(question) },
			...{ revision: 1, answeredAt: NOW }
		}));
		database().insert(response).values(of).run();
	}
	await enter('Zoe, who answered nothing');
}

const file = async () => {
	const assignment = (await assignmentOfTeacher('teacher', 'class'))!;
	expect(assignment.versionId).toBe(version());
	return csvResponse(assignment, 'answers', new URL('http://localhost/'));
};

it('has every answer once, with those of a student together, in the order of the quiz', async () => {
	await fill();
	const [, ...lines] = (await (await file()).text()).trimEnd().split('\r\n');
	const names = Array.from({ length: STUDENTS }, (_, n) => `Student ${n}`).sort();
	expect(lines.map((line) => line.split(',').slice(0, 4).join())).toEqual(
		names.flatMap((name) => quiz.questions.map(({ id }, n) => `${name},unfinished,${n + 1},${id}`))
	);
});

it('is refused, not begun, where nothing can be read', async () => {
	const assignment = (await assignmentOfTeacher('teacher', 'class'))!;
	await enter('Ann');
	database().$client.exec('alter table response rename to gone');
	await expect(csvResponse(assignment, 'answers', new URL('http://localhost/'))).rejects.toThrow();
});

it('is begun before the last rows are read', async () => {
	await fill();
	const reader = (await file()).body!.getReader();
	const texts: string[] = [];
	while (!texts.at(-1)?.includes('Student'))
		texts.push(new TextDecoder().decode((await reader.read()).value));
	// What goes now was not read before, or it would be in the file.
	database().delete(response).run();
	for (let part = await reader.read(); !part.done; part = await reader.read())
		texts.push(new TextDecoder().decode(part.value));
	const written = texts.join('').split('\r\n').length - 2;
	expect(written).toBeGreaterThan(ASKED);
	expect(written).toBeLessThan(STUDENTS * ASKED - ASKED);
});

it('holds the answers of some students at once, however large the class is', async () => {
	await fill();
	const held: number[] = [];
	for await (const students of answeredInParts('class'))
		held.push(students.flatMap(({ responses }) => responses).length);
	expect(Math.max(...held)).toBeLessThanOrEqual(PART * ASKED);
	expect(held.reduce((sum, rows) => sum + rows, 0)).toBe(STUDENTS * ASKED);
});
