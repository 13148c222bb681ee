import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Carries a soak out in a folder of its own, says what problems it found, and fails where there are some. */
export async function inFolder(soak: (folder: string) => Promise<string[]>): Promise<void> {
	const begun = performance.now();
	const folder = mkdtempSync(join(tmpdir(), 'whose-words-soak-'));
	try {
		const problems = await soak(folder);
		for (const problem of problems.slice(0, 50)) console.error(problem);
		const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
		console.log(`${problems.length} problems, ${minutes} minutes`);
		process.exitCode = problems.length > 0 ? 1 : 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
