import { afterEach } from 'vitest';
import { closeWindows } from './browser.ts';
import { expectNoComplaints } from './visit.ts';

afterEach(async () => {
	await closeWindows();
	expectNoComplaints();
});
