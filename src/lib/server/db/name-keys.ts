import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { foldName } from '../../person/name.ts';
import { database, unitOfWork } from './connection.ts';
import { attempt } from './schema.ts';

/** Students who joined before names were stored folded as well get theirs. Done again it finds none. */
export async function fillNameKeys(): Promise<void> {
	const db = database();
	const unfilled = await db
		.select({ id: attempt.id, name: attempt.name })
		.from(attempt)
		.where(and(isNotNull(attempt.name), isNull(attempt.nameKey)))
		.all();
	await unitOfWork(
		unfilled.map(({ id, name }) =>
			db
				.update(attempt)
				.set({ nameKey: foldName(name ?? '') })
				.where(and(eq(attempt.id, id), isNull(attempt.nameKey)))
		)
	);
}
