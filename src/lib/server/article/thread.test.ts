import { describe, expect, it } from 'vitest';
import { blocksOf, type Block } from '../../article/blocks.ts';
import { InThread } from './thread.ts';

const TEXT = 'The bridge closes in May.\n\n“We will open it again,” Mayor Ada Moss said.';
const BLOCKS = blocksOf(TEXT);

describe('a task in a thread', () => {
	it('finds who says what, and the server’s own thread is free meanwhile', async () => {
		const found = new InThread('analysis', { most: 2 }).of('a', TEXT, BLOCKS);
		let free = false;
		setImmediate(() => (free = true));
		expect((await found).speakers.map(({ name }) => name)).toEqual(['Ada Moss']);
		expect(free).toBe(true);
	});

	it('is done once for a key, until that is forgotten or too many came after it', async () => {
		const analyses = new InThread('analysis', { most: 2 });
		const first = await analyses.of('a 1', TEXT, BLOCKS);
		expect(await analyses.of('a 1', TEXT, BLOCKS)).toBe(first);
		analyses.forget('b');
		expect(await analyses.of('a 1', TEXT, BLOCKS)).toBe(first);
		analyses.forget('a');
		const second = await analyses.of('a 1', TEXT, BLOCKS);
		expect(second).not.toBe(first);
		await Promise.all(['a 2', 'a 3'].map((key) => analyses.of(key, TEXT, BLOCKS)));
		expect(await analyses.of('a 1', TEXT, BLOCKS)).not.toBe(second);
	});

	it('that fails says so, is tried anew when it is asked again, and spoils none after it', async () => {
		const analyses = new InThread('analysis', { most: 2 });
		const broken = analyses.of('a', TEXT, null as unknown as Block[]);
		const next = analyses.of('b', TEXT, BLOCKS);
		await expect(broken).rejects.toThrow();
		expect((await next).speakers).toHaveLength(1);
		expect((await analyses.of('a', TEXT, BLOCKS)).speakers).toHaveLength(1);
	});
});
