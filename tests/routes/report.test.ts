import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { maximum } from '../../src/lib/question/score.ts';
import { storeEarlier } from '../support/fixtures/earlier-version.ts';
import { connect } from '../support/server/database.ts';
import { rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const at = await teacher.open({ label: '9B', feedback: 'hand-in', naming: 'register' });

const { questions } = CLASS_QUIZ;
const number = questions.findIndex(({ rule }) => rule === 'one') + 1;
const question = questions[number - 1]!;
const [wrong] = wrongPicks(question) as [{ row: string; option: string }];
const words = question.rows[0]!.options.find(({ id }) => id === wrong.option)!.text;
const MAX = questions.reduce((sum, { rule }) => sum + maximum(rule), 0);

const [best, misled, silent] = await Promise.all(
	['1', '2', '3'].map((n) => join(server, at.code, n))
);
for (const [index, one] of questions.entries()) await best!.save(index + 1, rightPicks(one));
await misled!.save(number, [wrong]);
for (const student of [best!, misled!, silent!]) await student.handIn();

type Lines = Record<string, string>[];
const csv = async (name: string): Promise<Lines> =>
	parse(await (await teacher.send(at.path(name))).text(), { bom: true, columns: true });
const points = async () => (await csv('scores.csv')).map((line) => Number(line.points));

async function mend(fields: Record<string, string>) {
	const page = await teacher.page(at.path(`question/${number}`));
	return teacher.submit(page, 'Repair', fields);
}

test('the pages of the report answer, each at its own address', async () => {
	const summary = await teacher.page(at.path('report'));
	expect(summary.text).toContain('3 students handed in.');
	expect(summary.text).toContain('Counts and shares only: with fewer than 10 students');
	const pages = await Promise.all(
		['Questions', 'Students', 'For test makers'].map((name) => teacher.follow(summary, name))
	);
	expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
	for (const { stem } of questions) expect(pages[0]!.text).toContain(stem);
	expect(pages[1]!.text).toContain(`${MAX} of ${MAX}`);
	expect(pages[2]!.text).not.toContain('Discrimination');
	expect((await teacher.page(at.path('scores?sort=name'))).path).toBe(
		at.path('report/students?sort=name')
	);
});

test('a closed class is released from its report, once, and its scores are a click away', async () => {
	const later = await teacher.open({ label: '9R', feedback: 'release' }, PUBLIC_QUIZ);
	const report = () => teacher.page(later.path('report'));
	expect((await report()).text).not.toContain('Release to students');
	await teacher.close(later);
	const released = await teacher.submit(await report(), 'Release to students');
	expect(released.path).toBe(later.path('report'));
	expect(released.text).not.toContain('Release to students');
	expect((await teacher.send(later.path('scores.csv'))).status).toBe(200);
	expect(released.html).toMatch(/href="[^"]*\/scores\.csv">CSV</);
});

test('names that are hidden are not in the page, whatever it is sorted by', async () => {
	for (const sort of ['name', 'points', String(number), question.skill]) {
		const page = await teacher.page(at.path(`report/students?sort=${sort}&names=hidden`));
		expect(page.text).toContain('Student 3');
		expect(page.html).not.toContain('Number 1');
	}
});

test('a repair changes scores, files, report and result at once, and its undoing brings all back', async () => {
	const before = await csv('scores.csv');
	expect(await points()).toEqual([MAX, 0, 0]);

	const mended = await mend({
		what: 'accept',
		option: `${wrong.row} ${wrong.option}`,
		note: 'Both fit'
	});
	expect(mended.status).toBe(200);
	expect(await points()).toEqual([MAX, 1, 0]);
	expect((await csv('answers.csv')).every(({ mistakes }) => mistakes === '')).toBe(true);
	const report = await teacher.page(at.path('report/questions'));
	expect(report.text).toContain(`${words} Accepted too`);
	const result = await misled!.page('result');
	expect(result.text).toContain(`Your result 1 of ${MAX} points`);
	expect(result.text).toContain('Your teacher changed this question: “Both fit”');
	expect(result.text).toContain(`${words} You chose this Accepted too`);

	await mend({ what: 'everyone', note: 'Unclear' });
	expect(await points()).toEqual([MAX, 1, 1]);
	expect((await silent!.page('result')).text).toContain(
		'Everyone has the points for this question.'
	);
	await mend({ what: 'left-out', note: 'Too unclear' });
	expect(await points()).toEqual([MAX - 1, 0, 0]);
	expect((await silent!.page('result')).text).toContain('This question is left out.');
	expect(Object.keys((await csv('gradebook.csv?for=canvas'))[0]!)).toContain('SIS User ID');
	expect((await teacher.send(at.path('gradebook.csv?for=none'))).status).toBe(400);
	expect(await csv('gradebook.csv')).toEqual(
		[MAX - 1, 0, 0].map((score, index) => ({
			Student: `Number ${index + 1}`,
			[`${CLASS_QUIZ.title} (points possible: ${MAX - 1})`]: String(score)
		}))
	);

	const key = await teacher.page(at.path('key'));
	expect(key.text).toContain(`${question.title} 0 points`);
	expect(key.text).toContain('You changed this question: “Both fit” “Unclear” “Too unclear”');
	expect(key.text).toContain(`${words} is accepted too`);

	for (let left = 3; left > 0; left--)
		await teacher.submit(await teacher.page(at.path(`question/${number}`)), 'Undo');
	expect(await csv('scores.csv')).toEqual(before);
	const again = await misled!.page('result');
	expect(again.text).not.toContain('Your teacher changed');
	expect(again.text).not.toContain('Accepted too');
	const [mistake] = (await csv('answers.csv')).filter(({ mistakes }) => mistakes !== '');
	expect(mistake).toMatchObject({ name: 'Number 2', question: String(number), chosen: words });
});

test('what each repair did to the scores can be seen, when it is undone as well', async () => {
	const report = await teacher.page(at.path('report'));
	const changes = await teacher.follow(report, 'Changes');
	const mean = (points: number) => `${Math.round((points / 3) * 100) / 100} of`;
	for (const said of [
		`1 Question ${number}: Accepted too: ${words} “Both fit” Ms Rivera, `,
		`Mean ${mean(MAX)} ${MAX} → ${mean(MAX + 1)} ${MAX} 1 student has other points`,
		`Mean ${mean(MAX + 1)} ${MAX} → ${mean(MAX + 2)} ${MAX} 1 student has other points`,
		`Mean ${mean(MAX + 2)} ${MAX} → ${mean(MAX - 1)} ${MAX - 1} 3 students have other points`,
		`Question ${number}: undone: Left out “Too unclear”`,
		`→ ${mean(MAX)} ${MAX} 1 student has other points`
	])
		expect(changes.text).toContain(said);
	expect(changes.text).toMatch(new RegExp(`Number 1 ${MAX} ${MAX} ${MAX} ${MAX - 1} `));
	expect(changes.text).toMatch(/Number 2 0 1 1 0 \d \d \d/);
	const hidden = await teacher.follow(changes, 'Hide names');
	expect(hidden.html).not.toContain('Number 2');
	const log = await teacher.page(at.path(`question/${number}`));
	expect((await teacher.follow(log, 'Scores before and after each change')).path).toBe(
		at.path('report/changes')
	);
});

test('the wall shows no key and no proof before it is asked to', async () => {
	const wall = await teacher.page(at.path(`discuss/${number}`));
	expect([wall.marks, / Key\b/.test(wall.text)]).toEqual([[], false]);
	for (const { rationale } of question.rows[0]!.options)
		if (rationale) expect(wall.html).not.toContain(rationale);
	const shown = await teacher.page(at.path(`discuss/${number}?shown`));
	expect(shown.marks.length).toBeGreaterThan(0);
	expect(shown.text).toMatch(/ Key\b/);
	expect(shown.html).not.toContain('Number 2');
});

test('a quiz is printed without its key, and the key has its letters', async () => {
	const home = await teacher.page('/teacher');
	const paper = await teacher.follow(home, `On paper: ${CLASS_QUIZ.title}`);
	const key = await teacher.follow(home, `Key of ${CLASS_QUIZ.title}`);
	for (const { stem, title } of questions) {
		expect(paper.text).toContain(stem);
		expect(key.text).toContain(title);
	}
	expect(paper.marks).toEqual([]);
	expect(key.marks.length).toBeGreaterThan(0);
	const row = question.rows[0]!;
	const right = row.options.find(({ id }) => row.key.includes(id))!.text;
	const [, letter] = new RegExp(`([A-Z]) ${RegExp.escape(right)}`).exec(paper.text)!;
	expect(key.text).toContain(`${letter} ${right}`);
});

test('classes of one quiz stand side by side, those of other teachers elsewhere', async () => {
	const home = await teacher.page('/teacher');
	const mine = await teacher.follow(home, `Class by class: ${CLASS_QUIZ.title}`);
	expect(mine.text).toContain('3 of 3');
	const other = await teacher.invite('Mr Okoye');
	expect((await other.page(mine.path)).text).toContain('No class of yours has this quiz now.');
	const pages = ['', '/questions', '/students', '/test-makers', '/changes'].map(
		(end) => `report${end}`
	);
	const files = ['scores.csv', 'answers.csv', 'gradebook.csv', 'class-list', 'key'];
	for (const path of [...pages, ...files]) {
		const page = await other.page(at.path(path));
		expect([path, page.status]).toEqual([path, 404]);
		expect(page.html).not.toContain('Number 1');
	}
});

test('a class of an earlier version of the quiz stands beside the others, and says so', async () => {
	const old = await teacher.open({ label: '9 of last year' });
	const id = storeEarlier(database, CLASS_QUIZ, { prompt: 'What did we ask last year?' });
	database.run('update assignment set version_id = ? where id = ?', id, old.id);
	const home = await teacher.page('/teacher');
	const classes = await teacher.follow(home, `Class by class: ${CLASS_QUIZ.title}`);
	expect(classes.text).toMatch(/9 of last year .{1,30} an earlier version of the quiz 9B/);
	expect(classes.text).toContain('Handed in 0 of 0 3 of 3');
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
