import { describe, expect, it } from 'vitest';
import { begin } from './begun-attempt.ts';
import { response } from './schema.ts';
import { NOW } from './stored-class.ts';
import { database, throwAwayDatabase } from './throw-away.ts';

throwAwayDatabase();

describe('constraints', () => {
	it('refuse a response to no attempt, a final one without points, points above the maximum', async () => {
		await begin();
		const row = {
			attemptId: `attempt of join at ${NOW}`,
			questionId: 'q',
			picks: [],
			revision: 1,
			answeredAt: NOW
		};
		const insert = (more: Partial<typeof response.$inferInsert>) => () =>
			database()
				.insert(response)
				.values({ ...row, ...more })
				.run();
		expect(insert({ attemptId: 'nobody' })).toThrow(/FOREIGN KEY/);
		expect(insert({ finalAt: NOW })).toThrow(/response_final_whole/);
		expect(insert({ finalAt: NOW, points: 2, max: 1, rule: 'one' })).toThrow(/response_points/);
		expect(insert({ revision: 0 })).toThrow(/response_revision/);
		expect(insert({})).not.toThrow();
		expect(insert({})).toThrow(/UNIQUE/);
	});
});
