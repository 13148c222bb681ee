import { sql } from 'drizzle-orm';
import {
	check,
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import type { Pick } from '../../question/response.ts';
import { RULES } from '../../question/schema.ts';
import type { Quiz } from '../../quiz/schema.ts';

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

/** Named by the SHA-256 of its content; never updated: an edit makes another version. */
export const quizVersion = sqliteTable('quiz_version', {
	id: text().primaryKey(),
	quizId: text().notNull(),
	articleId: text()
		.notNull()
		.references(() => article.id),
	content: text({ mode: 'json' }).$type<Quiz>().notNull(),
	createdAt: integer().notNull()
});

/** One student's only pass through a version. */
export const attempt = sqliteTable(
	'attempt',
	{
		id: text().primaryKey(),
		versionId: text()
			.notNull()
			.references(() => quizVersion.id),
		/** Orders the options of every question for this attempt. */
		seed: integer().notNull(),
		/** Made by the page that starts the attempt: asking again starts no second one. */
		joinId: text().notNull().unique(),
		startedAt: integer().notNull(),
		handedInAt: integer(),
		handedInBy: text({ enum: ['student', 'teacher'] }),
		points: real(),
		max: real()
	},
	(t) => [
		index('attempt_started').on(t.startedAt),
		check('attempt_handed_in_by', sql`${t.handedInBy} in ('student', 'teacher')`),
		check(
			'attempt_handed_in_whole',
			together(t.handedInAt, t.handedInBy, t.points, t.max)
		),
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
		check('response_rule', sql`${t.rule} in ('one', 'ticks', 'rows', 'prove')`),
		check('response_final_whole', together(t.finalAt, t.points, t.max, t.rule)),
		check('response_points', sql`${t.points} between 0 and ${t.max}`)
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
