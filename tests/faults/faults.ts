/** A fault: these words of a file become others, and one of these tests has to see it. */
export type Fault = {
	what: string;
	file: string;
	from: string;
	to: string;
	/** Words of test files, as `npm test` takes them. */
	seenBy: string[];
	/** Whether the tests look at the built server. */
	built?: true;
};

const SERVER = 'src/lib/server';

export const FAULTS: Fault[] = [
	{
		what: 'the key stands in a page’s data under another name',
		file: 'src/lib/question/ask.ts',
		from: 'id: row.id,',
		to: 'id: row.id, answer: row.key,',
		seenBy: ['key-stays-home'],
		built: true
	},
	{
		what: 'a student’s name is drawn as HTML',
		file: 'src/routes/teacher/(in)/class/[class]/student/[student]/+page.svelte',
		from: '{student.name}</bdi></h1>',
		to: '{@html student.name}</bdi></h1>',
		seenBy: ['routes/canary'],
		built: true
	},
	{
		what: 'the hash is skipped for unknown names',
		file: `${SERVER}/account/sign-in.ts`,
		from: '	const ms = takeTry(counted, performance.now());',
		to: "	if (!account) return { refused: 'wrong' };\n	const ms = takeTry(counted, performance.now());",
		seenBy: ['hash-count'],
		built: true
	},
	{
		what: 'a foreign origin may send forms',
		file: `${SERVER}/request/own-origin.ts`,
		from: 'return origin === own ? null : origin;',
		to: 'return null;',
		seenBy: ['bad-requests', 'accounts-sessions'],
		built: true
	},
	{
		what: 'another teacher’s class is found',
		file: `${SERVER}/db/assignments.ts`,
		from: "eq(assignment.teacherId, sql.placeholder('teacherId'))",
		to: "sql`(1 or ${sql.placeholder('teacherId')})`",
		seenBy: ['ownership'],
		built: true
	},
	{
		what: 'a name that anybody can point here passes',
		file: 'server/public-origin.js',
		from: '		trustProxy ||',
		to: '		true ||',
		seenBy: ['public-origin']
	},
	{
		what: 'cookies of https have their bare names',
		file: `${SERVER}/request/own-cookies.ts`,
		from: "const PREFIX = '__Host-';",
		to: "const PREFIX = '';",
		seenBy: ['accounts-sessions'],
		built: true
	},
	{
		what: 'a limit gives one try too many',
		file: `${SERVER}/request/throttle.ts`,
		from: 'this.#most - 1',
		to: 'this.#most',
		seenBy: ['request/throttle']
	},
	{
		what: 'an IPv6 device counts as a network of its own',
		file: `${SERVER}/request/throttle.ts`,
		from: '.slice(0, 4)',
		to: '.slice(0, 8)',
		seenBy: ['request/throttle']
	},
	{
		what: 'the longest queue is forgotten',
		file: `${SERVER}/request/turns.ts`,
		from: 'this.#queue.length > this.#longestQueue',
		to: 'this.#queue.length < 0',
		seenBy: ['request/turns']
	},
	{
		what: 'a password may hold the teacher’s name',
		file: `${SERVER}/account/password-rules.ts`,
		from: 'if (holdsName(password, name))',
		to: 'if (false)',
		seenBy: ['password-rules']
	},
	{
		what: 'a password may be among the most common',
		file: `${SERVER}/account/password-rules.ts`,
		from: '.some(isCommon)',
		to: '.some(() => false)',
		seenBy: ['password-rules']
	},
	{
		what: 'a hash of nobody fits every password',
		file: `${SERVER}/account/password.ts`,
		from: ' && stored !== undefined',
		to: ' || stored === undefined',
		seenBy: ['account/password.test']
	},
	{
		what: 'a damaged file is opened',
		file: `${SERVER}/db/sqlite/check.ts`,
		from: "if (found !== 'ok')",
		to: 'if (found === null)',
		seenBy: ['db/sqlite/check']
	},
	{
		what: 'a newer schema is opened',
		file: `${SERVER}/db/sqlite/check.ts`,
		from: 'Number(newest) > known',
		to: 'Number(newest) < 0',
		seenBy: ['db/sqlite/check']
	},
	{
		what: 'a text that was changed in the file is taken',
		file: `${SERVER}/db/sqlite/check.ts`,
		from: 'sha256(content) !== id',
		to: 'sha256(content) === id && false',
		seenBy: ['db/sqlite/check']
	},
	{
		what: 'a restore brings back what was deleted',
		file: `${SERVER}/db/sqlite/restore.ts`,
		from: "	['teacher', 'id'],",
		to: '',
		seenBy: ['db/sqlite/restore']
	},
	{
		what: 'a copy can be read by everybody',
		file: `${SERVER}/db/sqlite/backup.ts`,
		from: 'chmodSync(file, 0o600)',
		to: 'chmodSync(file, 0o644)',
		seenBy: ['db/sqlite/restore']
	},
	{
		what: 'old copies stay for ever',
		file: `${SERVER}/db/sqlite/old-copies.ts`,
		from: 'index >= COPIES_KEPT || ',
		to: '',
		seenBy: ['db/sqlite/restore']
	},
	{
		what: 'a migration that fails leaves what it did',
		file: `${SERVER}/db/sqlite/migrate.ts`,
		from: 'if (broken.length > 0)',
		to: 'if (broken.length < 0)',
		seenBy: ['db/connection']
	},
	{
		what: 'a commit does not wait for the disk',
		file: `${SERVER}/db/sqlite/open.ts`,
		from: "'synchronous = FULL'",
		to: "'synchronous = OFF'",
		seenBy: ['db/connection']
	},
	{
		what: 'an older save pushes out a newer answer',
		file: `${SERVER}/db/responses.ts`,
		from: "${response.revision} = ${sql.placeholder('revision')} and",
		to: "${response.revision} >= ${sql.placeholder('revision')} and",
		seenBy: ['db/attempts']
	},
	{
		what: 'a password that changed meanwhile is changed back',
		file: `${SERVER}/db/teachers.ts`,
		from: '.where(and(eq(teacher.id, id), eq(teacher.passwordHash, passwordHash))),',
		to: '.where(eq(teacher.id, id)),',
		seenBy: ['db/teachers']
	},
	{
		what: 'ticks lose no points for what is wrong',
		file: 'src/lib/question/score.ts',
		from: 'right - wrong) /',
		to: 'right) /',
		seenBy: ['question/score']
	},
	{
		what: 'a cell of a CSV is a formula',
		file: 'src/lib/export/format.ts',
		from: `"'$&"`,
		to: `'$&'`,
		seenBy: ['lib/export']
	}
];
