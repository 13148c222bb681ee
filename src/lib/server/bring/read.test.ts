import { describe, expect, it } from 'vitest';
import { MOST_BYTES, REFUSALS } from '../../article/bring/limits.ts';
import { PAGE, paragraph, SENTENCE, wordFile } from './example.ts';
import { inWorker, read } from './read.ts';
import { bytesOf } from './upload.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const script = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

describe('reading in a thread', () => {
	it('gives what was read, and no note on an English article', async () => {
		const result = await read({ bytes: bytes(PAGE), name: 'a.html' }, 'teacher');
		expect(result).toMatchObject({ brought: { title: 'A bridge closes' }, notes: [] });
	});

	it('tells where an article is not English', async () => {
		const text =
			'Le maire de la ville a dit lundi que le vieux pont serait fermé toute cette année. ';
		const result = await read({ bytes: bytes(text.repeat(12)) }, 'teacher');
		expect(result).toMatchObject({ notes: [expect.stringContaining('English')] });
	});

	it('reads a Word file, too', async () => {
		const body = Array.from({ length: 8 }, () => paragraph(SENTENCE)).join('');
		const result = await read({ bytes: wordFile(body), name: 'a.docx' }, 'teacher');
		expect(result).toHaveProperty('brought');
	});

	it('is not begun with more than 5 MB', async () => {
		const result = await read({ bytes: new Uint8Array(MOST_BYTES + 1) }, 'teacher');
		expect(result).toEqual({ refused: REFUSALS.tooManyBytes });
	});

	it('ends when its time is over', async () => {
		const worker = script('for (;;);');
		const begun = performance.now();
		expect(await inWorker({ bytes: bytes('') }, { worker, longestMs: 300 })).toEqual({
			refused: REFUSALS.tooSlow
		});
		expect(performance.now() - begun).toBeLessThan(2000);
	});

	it.each([
		['throws', 'throw new Error()'],
		['says nothing', '']
	])('ends with a refusal where it %s, and the server goes on', async (_, code) => {
		const worker = script(code);
		expect(await inWorker({ bytes: bytes('') }, { worker, longestMs: 60_000 })).toEqual({
			refused: REFUSALS.broken
		});
	});

	it('refuses where too many wait already', async () => {
		const worker = script('');
		const all = Array.from({ length: 14 }, () =>
			read({ bytes: bytes('x') }, 'teacher', { worker })
		);
		const refused = (await Promise.all(all)).map((one) => 'refused' in one && one.refused);
		expect(refused.filter((one) => one === REFUSALS.busy)).toHaveLength(3);
	});
});

describe('an upload', () => {
	const inPieces = (count: number, size: number) => {
		let sent = 0;
		const stream = new ReadableStream<Uint8Array>({
			pull: (controller) => {
				if (sent++ < count) controller.enqueue(new Uint8Array(size).fill(sent));
				else controller.close();
			}
		});
		return { stream, sent: () => sent };
	};

	it('is all its pieces', async () => {
		expect(await bytesOf(inPieces(3, 2).stream)).toEqual(Uint8Array.of(1, 1, 2, 2, 3, 3));
		expect(await bytesOf(null)).toEqual(new Uint8Array());
	});

	it('is refused as soon as too many bytes have come, whatever length was announced', async () => {
		const { stream, sent } = inPieces(1000, 10);
		expect(await bytesOf(stream, 50)).toEqual({ refused: REFUSALS.tooManyBytes });
		expect(sent()).toBeLessThan(10);
	});
});
