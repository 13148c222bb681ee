import { expect, it } from 'vitest';
import { ARTICLE, ONE_VOICE, sourceOf } from './example.ts';
import { missingSkills } from './missing.ts';

it('tells of each skill that has no draft, and why', () => {
	const missing = missingSkills(sourceOf(ONE_VOICE));
	expect(missing.find(({ skill }) => skill === 'page')?.why).toContain('caption');
	for (const { why } of missing) expect(why).toMatch(/^[A-Z].*\.$/);
	const fewer = missingSkills(sourceOf(ARTICLE)).map(({ skill }) => skill);
	expect(fewer).not.toContain('attribution');
	expect(fewer.length).toBeLessThan(missing.length);
});
