import type { Database, Row } from './database.ts';

export function attemptRow(database: Database, id: string): Row {
	return database.all('select * from attempt where id = ?', id)[0]!;
}

/** The rows of an attempt's answers, in the order of their questions' ids. */
export function responsesOf(database: Database, attempt: string): Row[] {
	return database.all('select * from response where attempt_id = ? order by question_id', attempt);
}

/** The row of an attempt's answer to one question; undefined where there is none. */
export function responseTo(database: Database, attempt: string, { id }: { id: string }) {
	return responsesOf(database, attempt).find((row) => row.question_id === id);
}
