import type Sqlite from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';

/** An open database: statements with types, and the driver's own handle beneath. */
export type Database = BetterSQLite3Database & { $client: Sqlite.Database };
