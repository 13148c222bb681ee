import { expect, it } from 'vitest';
import { fillWithClasses } from './bulk.ts';
import { teacher } from './schema.ts';
import { account, database, throwAwayDatabase } from './throw-away.ts';

throwAwayDatabase();

it('a teacher who came meanwhile stays the only one', async () => {
	expect(await fillWithClasses(account('first'), [])).toBe(true);
	expect(await fillWithClasses(account('second'), [])).toBe(false);
	expect(database().select().from(teacher).all()).toHaveLength(1);
});
