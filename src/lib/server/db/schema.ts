// One file for all tables, longer than others: a migration is written from it as a whole.
import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import type { BroughtKind } from '../../article/bring/kinds.ts';
import type { Cleaned } from '../../article/bring/clean/cleaned.ts';
import type { Correction } from '../../attribution/correction/schema.ts';
import type { HalfQuestion } from '../../question/half.ts';
import type { Pick } from '../../question/response.ts';
import { RULES } from '../../question/schema.ts';
import { FEEDBACK } from '../../quiz/feedback.ts';
import { REPAIRS } from '../../quiz/repair.ts';
import type { Quiz } from '../../quiz/schema.ts';

/**
 * A version as it is stored. Those of before a quiz could be renamed and have several articles hold
 * the title and name one article.
 */
type Content = Omit<Quiz, 'title' | 'articles'> & ({ articles: string[] } | { article: string });

/** How students of a class are named: by two generated words, a number of the list, or themselves. */
export const NAMING = ['generated', 'register', 'typed'] as const;

const HANDED_IN_BY = ['student', 'teacher'] as const;

type Came = { text: string; kinds: BroughtKind[]; cleaned: Cleaned };

/**
 * Ids are text and times are integer milliseconds, both made by the application; a row that
 * belongs to another goes with it.
 */

/** Named by the SHA-256 of its text; never updated. */
export const article = sqliteTable('article', {
	id: text().primaryKey(),
	text: text().notNull(),
	createdAt: integer().notNull()
});

/** What its versions are versions of. The title may change; what is asked is the versions' alone. */
export const quiz = sqliteTable(
	'quiz',
	{
		id: text().primaryKey(),
		/** Whose it is; null: the library's. */
		ownerId: text().references((): AnySQLiteColumn => teacher.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		articleId: text()
			.notNull()
			.references(() => article.id),
		createdAt: integer().notNull(),
		/** The version made last, which a class would get; null: none yet, or the library's. */
		versionId: text().references((): AnySQLiteColumn => quizVersion.id),
		/** Of the next version: its closing prompt, and the ids of the questions chosen, in order. */
		prompt: text().notNull().default(''),
		chosen: text({ mode: 'json' }).$type<string[]>().notNull().default([]),
		/** When it was offered to the other teachers here; null: it is not. */
		offeredAt: integer(),
		archivedAt: integer()
	},
	(t) => [index('quiz_owner').on(t.ownerId)]
);

/**
 * A question of a quiz in the making that its teacher has touched. Drafts that nobody touched are
 * not stored: they are drawn up anew from the marks.
 */
export const draftedQuestion = sqliteTable(
	'drafted_question',
	{
		quizId: text()
			.notNull()
			.references(() => quiz.id, { onDelete: 'cascade' }),
		questionId: text().notNull(),
		/** Half-written perhaps. */
		content: text({ mode: 'json' }).$type<HalfQuestion>().notNull(),
		/** When its teacher found that the cited words show the key; null: not yet. */
		readAt: integer(),
		/** Hash of the draft that it was when it was touched first; null: written here, or copied. */
		draftedAs: text(),
		/** 1 when first touched, one more with each change. */
		revision: integer().notNull(),
		changedAt: integer().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.quizId, t.questionId] }),
		check('drafted_question_revision', sql`${t.revision} >= 1`)
	]
);

/** Named by the SHA-256 of its content; never updated: an edit makes another version. */
export const quizVersion = sqliteTable('quiz_version', {
	id: text().primaryKey(),
	quizId: text()
		.notNull()
		.references(() => quiz.id, { onDelete: 'cascade' }),
	articleId: text()
		.notNull()
		.references(() => article.id),
	content: text({ mode: 'json' }).$type<Content>().notNull(),
	createdAt: integer().notNull()
});

/**
 * An article of a teacher. Its details may be corrected, its text never: another text is another
 * article.
 */
export const brought = sqliteTable(
	'brought',
	{
		id: text().primaryKey(),
		ownerId: text()
			.notNull()
			.references((): AnySQLiteColumn => teacher.id, { onDelete: 'cascade' }),
		articleId: text()
			.notNull()
			.references(() => article.id),
		title: text().notNull(),
		byline: text().notNull(),
		source: text().notNull(),
		/** A day, like `2024-05-03`, or empty. */
		date: text().notNull(),
		address: text().notNull(),
		lang: text().notNull(),
		dir: text({ enum: ['ltr', 'rtl'] }).notNull(),
		/** What its readers are told before they begin; null: not asked yet. */
		notice: text(),
		/** What each block was found to be, in the order of the text. */
		kinds: text({ mode: 'json' }).$type<BroughtKind[]>().notNull(),
		cleaned: text({ mode: 'json' }).$type<Cleaned>().notNull(),
		/** The text and its blocks before anything was cleaned; null: nothing was. */
		came: text({ mode: 'json' }).$type<Came>(),
		broughtAt: integer().notNull(),
		archivedAt: integer()
	},
	(t) => [uniqueIndex('brought_once').on(t.ownerId, t.articleId)]
);

/** What a teacher mended in the marks of a brought article. Rows are only added and marked undone. */
export const correction = sqliteTable(
	'correction',
	{
		id: text().primaryKey(),
		broughtId: text()
			.notNull()
			.references(() => brought.id, { onDelete: 'cascade' }),
		content: text({ mode: 'json' }).$type<Correction>().notNull(),
		madeBy: text().notNull(),
		madeAt: integer().notNull(),
		undoneAt: integer()
	},
	(t) => [index('correction_brought').on(t.broughtId, t.madeAt)]
);

/** What a teacher writes about a hard word of a brought article. */
export const note = sqliteTable(
	'note',
	{
		broughtId: text()
			.notNull()
			.references(() => brought.id, { onDelete: 'cascade' }),
		/** Where the words stand, in UTF-16 code units of the text. */
		start: integer().notNull(),
		words: text().notNull(),
		note: text().notNull(),
		madeAt: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.broughtId, t.start] })]
);

/** A person who opens classes. The name is what they sign in with. */
export const teacher = sqliteTable('teacher', {
	id: text().primaryKey(),
	name: text().notNull(),
	/** Folded by `foldName`: no two teachers differ by case or blanks alone. */
	nameKey: text().notNull().unique(),
	/** With the algorithm and its parameters; see password.ts. */
	passwordHash: text().notNull(),
	createdAt: integer().notNull(),
	/** Since when the host lets nobody sign in as this teacher; null: the teacher may. */
	lockedAt: integer()
});

/** A browser in which a teacher is signed in. Only the token's hash is kept. */
export const teacherSession = sqliteTable(
	'teacher_session',
	{
		tokenHash: text().primaryKey(),
		teacherId: text()
			.notNull()
			.references(() => teacher.id, { onDelete: 'cascade' }),
		createdAt: integer().notNull(),
		usedAt: integer().notNull(),
		/** The kind of browser, as in "Firefox on Linux". */
		browser: text().notNull().default('')
	},
	(t) => [index('teacher_session_teacher').on(t.teacherId)]
);

/**
 * Lets one more teacher make an account, once. The set-up code of a new installation is the
 * invitation that nobody made.
 */
export const invitation = sqliteTable('invitation', {
	tokenHash: text().primaryKey(),
	madeBy: text().references(() => teacher.id, { onDelete: 'cascade' }),
	expiresAt: integer().notNull()
});

/** One version given to one class under a join code. */
export const assignment = sqliteTable(
	'assignment',
	{
		id: text().primaryKey(),
		teacherId: text()
			.notNull()
			.references(() => teacher.id, { onDelete: 'cascade' }),
		versionId: text()
			.notNull()
			.references(() => quizVersion.id),
		label: text().notNull(),
		code: text().notNull().unique(),
		feedback: text({ enum: FEEDBACK }).notNull(),
		naming: text({ enum: NAMING }).notNull(),
		openedAt: integer().notNull(),
		/** When it closes by itself; null: by hand. */
		closesAt: integer(),
		closedAt: integer(),
		releasedAt: integer(),
		/** Put away by its teacher: it stands last in the list, and nothing else changes. */
		archivedAt: integer(),
		deleteAt: integer().notNull()
	},
	(t) => [
		index('assignment_teacher').on(t.teacherId, t.openedAt),
		index('assignment_delete').on(t.deleteAt),
		check('assignment_feedback', oneOf(t.feedback, FEEDBACK)),
		check('assignment_naming', oneOf(t.naming, NAMING))
	]
);

/** One student's only pass through a version: in a class, or in public (then without a name). */
export const attempt = sqliteTable(
	'attempt',
	{
		id: text().primaryKey(),
		versionId: text()
			.notNull()
			.references(() => quizVersion.id),
		assignmentId: text().references(() => assignment.id, { onDelete: 'cascade' }),
		name: text(),
		/** The three words that bring it back on any device; no password, and shown again. */
		words: text(),
		/** Orders the options of every question for this attempt. */
		seed: integer().notNull(),
		/** Made by the page that starts the attempt: asking again starts no second one. */
		joinId: text().notNull().unique(),
		startedAt: integer().notNull(),
		handedInAt: integer(),
		handedInBy: text({ enum: HANDED_IN_BY }),
		points: real(),
		max: real(),
		/** The name folded by `foldName`; null: it was stored before names were. */
		nameKey: text()
	},
	(t) => [
		uniqueIndex('attempt_name').on(t.assignmentId, t.name),
		uniqueIndex('attempt_words').on(t.assignmentId, t.words),
		index('attempt_public')
			.on(t.startedAt)
			.where(sql`assignment_id is null`),
		check('attempt_of_class_whole', together(t.assignmentId, t.name, t.words)),
		check('attempt_handed_in_by', oneOf(t.handedInBy, HANDED_IN_BY)),
		check('attempt_handed_in_whole', together(t.handedInAt, t.handedInBy, t.points, t.max)),
		check('attempt_points', sql`${t.points} between 0 and ${t.max}`)
	]
);

/** A browser that holds an attempt; two devices are two rows. Only the token's hash is kept. */
export const attemptSession = sqliteTable(
	'attempt_session',
	{
		tokenHash: text().primaryKey(),
		attemptId: text()
			.notNull()
			.references(() => attempt.id, { onDelete: 'cascade' }),
		expiresAt: integer().notNull()
	},
	(t) => [
		index('attempt_session_attempt').on(t.attemptId),
		index('attempt_session_expires').on(t.expiresAt)
	]
);

/** A browser whose student the teacher removed, so that it can be told why nothing is there. */
export const removedSession = sqliteTable(
	'removed_session',
	{
		tokenHash: text().primaryKey(),
		assignmentId: text()
			.notNull()
			.references(() => assignment.id, { onDelete: 'cascade' }),
		expiresAt: integer().notNull()
	},
	(t) => [index('removed_session_assignment').on(t.assignmentId)]
);

/** What an attempt answers to a question: one row, rewritten while the attempt is open. */
export const response = sqliteTable(
	'response',
	{
		attemptId: text()
			.notNull()
			.references(() => attempt.id, { onDelete: 'cascade' }),
		questionId: text().notNull(),
		picks: text({ mode: 'json' }).$type<Pick[]>().notNull(),
		/** 1 at the first answer, one more with each change. */
		revision: integer().notNull(),
		answeredAt: integer().notNull(),
		/** From here on the answer stays as it is, and has its points under the rule named. */
		finalAt: integer(),
		points: real(),
		max: real(),
		rule: text({ enum: RULES })
	},
	(t) => [
		primaryKey({ columns: [t.attemptId, t.questionId] }),
		check('response_picks', sql`json_valid(${t.picks})`),
		check('response_revision', sql`${t.revision} >= 1`),
		check('response_rule', oneOf(t.rule, RULES)),
		check('response_final_whole', together(t.finalAt, t.points, t.max, t.rule)),
		check('response_points', sql`${t.points} between 0 and ${t.max}`)
	]
);

/**
 * What a teacher mended in a question of a class, who, when and why. Rows are only added and marked
 * undone: what a score was before can be worked out again.
 */
export const repair = sqliteTable(
	'repair',
	{
		id: text().primaryKey(),
		assignmentId: text()
			.notNull()
			.references(() => assignment.id, { onDelete: 'cascade' }),
		questionId: text().notNull(),
		what: text({ enum: REPAIRS }).notNull(),
		rowId: text(),
		optionId: text(),
		note: text().notNull(),
		madeBy: text().notNull(),
		madeAt: integer().notNull(),
		undoneAt: integer()
	},
	(t) => [
		index('repair_assignment').on(t.assignmentId, t.questionId),
		check('repair_what', oneOf(t.what, REPAIRS)),
		check('repair_option_whole', together(t.rowId, t.optionId)),
		check('repair_option', sql`(${t.what} = 'accept') = (${t.optionId} is not null)`)
	]
);

/** All of the columns are filled or none is. */
function together(...columns: AnySQLiteColumn[]) {
	const filled = sql.join(
		columns.map((column) => sql`(${column} is not null)`),
		sql` + `
	);
	return sql`${filled} in (0, ${sql.raw(String(columns.length))})`;
}

function oneOf(column: AnySQLiteColumn, values: readonly string[]) {
	return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;
}
