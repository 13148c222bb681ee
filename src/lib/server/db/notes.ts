import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { database, prepared, unitOfWork } from './connection.ts';
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

/** Takes notes away by their places and puts others, in one unit of work. */
export async function changeNotes(
	broughtId: string,
	{ gone, put }: { gone: readonly number[]; put: readonly StoredNote[] }
): Promise<void> {
	await unitOfWork([
		...gone.map((start) =>
			database()
				.delete(note)
				.where(and(eq(note.broughtId, broughtId), eq(note.start, start)))
		),
		...put.map((one) =>
			database()
				.insert(note)
				.values({ broughtId, ...one })
		)
	]);
}
