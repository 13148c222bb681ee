import { expect, test } from 'vitest';
import { REFUSALS } from '../../src/lib/article/bring/limits.ts';
import { paragraph, wordFile } from '../../src/lib/server/bring/example.ts';
import { inWorker } from '../../src/lib/server/bring/read.ts';
import { work } from '../../src/lib/server/bring/work.ts';

test('a Word file that unpacks to 200 MB is refused before it is', async () => {
	const bytes = wordFile(paragraph(' '.repeat(200_000_000)));
	const begun = performance.now();
	expect(await work({ bytes, name: 'a.docx' })).toEqual({ refused: REFUSALS.unpacked });
	expect(performance.now() - begun).toBeLessThan(2000);
});

test('a thread that takes too much memory ends with a refusal, and the server goes on', async () => {
	const code = 'const all = []; for (;;) all.push(new Array(100_000).fill({}));';
	const worker = new URL(`data:text/javascript,${encodeURIComponent(code)}`);
	expect(
		await inWorker({ bytes: new TextEncoder().encode('') }, { worker, longestMs: 60_000 })
	).toEqual({ refused: REFUSALS.broken });
});
