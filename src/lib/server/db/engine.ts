import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';

/**
 * An open database, whichever engine holds it. Drizzle builds the SQL; every call is awaited, for one
 * engine is a file and the other answers over a network.
 */
export type Database = BaseSQLiteDatabase<'sync' | 'async', { changes: number }>;

/** A statement that changes something, built and not carried out yet. */
export type Statement = { toSQL(): { sql: string; params: unknown[] }; run(): unknown };

/** What an engine does in its own way. */
export type Engine = {
	db: Database;
	/** The same for reads that may be a moment old: live pages and reports. */
	lagging: Database;
	/** Carries out one statement that changes something, in one commit with others that come close to it. */
	together<Done>(statement: () => Done | PromiseLike<Done>): Promise<Done>;
	/** Carries out statements as one unit of work: all of them or none. Throws what `isNotStored` knows. */
	unitOfWork(statements: readonly Statement[]): Promise<void>;
	/** Takes what was deleted out of logs and copies that the engine itself keeps, as far as it can now. */
	forgetDeleted(): Promise<void>;
	/** Waits until a write can begin, or for as long as is bearable. */
	untilFree(): Promise<void>;
	/** Whether a write works now. Never throws for what `isNotStored` knows. */
	tryWrite(): Promise<boolean>;
	/** What it has to do in its own house now and then. Repeating it does no harm. */
	tidy(now: number): Promise<void>;
	close(): Promise<void>;
};
