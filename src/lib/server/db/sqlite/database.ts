import type Sqlite from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** A database file: statements with types that answer at once, and the driver's own handle beneath. */
export type FileDatabase = BetterSQLite3Database & { $client: Sqlite.Database };
