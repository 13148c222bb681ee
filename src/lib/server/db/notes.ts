import { and, desc, eq, lt, ne, sql } from 'drizzle-orm';
import { database, prepared, unitOfWork } from './connection.ts';
import { insertWhere } from './insert-where.ts';
import { brought, note } from './schema.ts';

export type StoredNote = Omit<typeof note.$inferSelect, 'broughtId'>;

const ofArticle = prepared((db) =>
	db
		.select({ start: note.start, words: note.words, note: note.note, madeAt: note.madeAt })
		.from(note)
		.where(eq(note.broughtId, sql.placeholder('broughtId')))
		.orderBy(note.start)
		.prepare()
);

/** The notes on an article's hard words, in the order of its text. */
export async function storedNotesOf(broughtId: string): Promise<StoredNote[]> {
	return await ofArticle().all({ broughtId });
}

const ofOthers = prepared((db) =>
	db
		.select({ words: note.words, note: note.note, title: brought.title })
		.from(note)
		.innerJoin(brought, eq(brought.id, note.broughtId))
		.where(
			and(
				eq(brought.ownerId, sql.placeholder('ownerId')),
				ne(brought.id, sql.placeholder('broughtId'))
			)
		)
		.orderBy(desc(note.madeAt))
		.prepare()
);

/** What a teacher wrote about words of other articles, the newest first. */
export async function notesOnOthers(ownerId: string, broughtId: string) {
	return await ofOthers().all({ ownerId, broughtId });
}

export const MOST_NOTES = 60;

/**
 * Takes notes away by their places and puts others, in one unit of work; what lies on the same words
 * goes. False where there is no room for all of them.
 */
export async function changeNotes(
	broughtId: string,
	{ gone, put }: { gone: readonly number[]; put: readonly StoredNote[] }
): Promise<boolean> {
	const db = database();
	const of = eq(note.broughtId, broughtId);
	const room = sql`(select count(*) from ${note} where ${of}) < ${MOST_NOTES}`;
	await unitOfWork([
		...gone.map((start) => db.delete(note).where(and(of, eq(note.start, start)))),
		...put.flatMap((one) => [
			db
				.delete(note)
				.where(
					and(
						of,
						lt(note.start, one.start + one.words.length),
						sql`${one.start} < ${note.start} + length(${note.words})`
					)
				),
			insertWhere(note, [{ broughtId, ...one }], room)
		])
	]);
	const stored = await storedNotesOf(broughtId);
	return put.every((one) => stored.some(({ start }) => start === one.start));
}
