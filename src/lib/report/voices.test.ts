import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, isFurniture, type Block } from '../article/blocks.ts';
import { cite, spanAt } from '../article/span.ts';
import { wordsOf } from '../article/words.ts';
import { TYPES, type Attribution, type Speaker } from '../attribution/schema.ts';
import { voicesOf } from './voices.ts';

const person = (id: string): Speaker => ({
	id,
	name: id.toUpperCase(),
	role: null,
	kind: 'person',
	mentions: []
});

const statement = (
	text: string,
	speaker: string | null,
	type: Attribution['type'],
	...content: string[]
): Attribution => ({
	content: content.map((words) => cite(text, words)),
	cue: null,
	source: null,
	speaker,
	type,
	origin: null
});

const paragraph = (text: string): Block[] => [
	{ ...spanAt(text, 0, text.length), kind: 'paragraph' }
];

describe('the voices of an article', () => {
	const text = 'Ada said it was a “very poor” plan. Ben agreed. “No,” said Cy, who met Dee.';
	const voices = voicesOf({
		text,
		blocks: paragraph(text),
		attributions: [
			statement(text, 'ada', 'mixed', 'it was a “very poor” plan'),
			statement(text, 'cy', 'direct', '“No,”')
		],
		speakers: ['ada', 'ben', 'cy', 'dee'].map(person)
	});

	it('have their quoted and their paraphrased words counted apart', () => {
		expect(voices.speakers).toMatchObject([
			{ id: 'ada', slot: 1, quoted: 2, paraphrased: 4, share: 6 / 16 },
			{ id: 'cy', slot: 2, quoted: 1, paraphrased: 0, share: 1 / 16 }
		]);
		expect(voices.reporter).toEqual({ words: 9, share: 9 / 16 });
	});

	it('stand in runs from the first word to the last', () => {
		expect(
			voices.runs.map(({ part, voice, quoted, words }) => [voice ?? part, quoted, words])
		).toEqual([
			['reporter', false, 2],
			['ada', false, 3],
			['ada', true, 2],
			['ada', false, 1],
			['reporter', false, 2],
			['cy', true, 1],
			['reporter', false, 5]
		]);
	});

	it('leave those who are only mentioned in a list of their own', () => {
		expect(voices.mentioned.map(({ id }) => id)).toEqual(['ben', 'dee']);
	});

	it('are left open where the text leaves the speaker open', () => {
		const open = voicesOf({
			text,
			blocks: paragraph(text),
			attributions: [statement(text, null, 'direct', '“No,”')],
			speakers: []
		});
		expect(open.open).toEqual({ quoted: 1, paraphrased: 0, share: 1 / 16 });
		expect(open.runs[1]).toEqual({ from: 10, words: 1, part: 'open', voice: null, quoted: true });
	});

	it('begin again at the first slot with the ninth', () => {
		const ids = [...'abcdefghi'];
		const nine = ids.map((id) => `“${id}”`).join(' ');
		const { speakers } = voicesOf({
			text: nine,
			blocks: paragraph(nine),
			attributions: ids.map((id) => statement(nine, id, 'direct', `“${id}”`)),
			speakers: ids.map(person).reverse()
		});
		expect(speakers.map(({ id, slot, number }) => [id, slot, number])).toEqual(
			ids.map((id, index) => [id, (index % 8) + 1, index + 1])
		);
	});
});

describe('the voices of any article', () => {
	const ids = [...'abcdefghijk'];
	const token = fc.constantFrom('word', '“one', 'two”', '—', 'it’s', '\n', 'Get it by email', '9.');
	const cases = fc.array(token, { minLength: 1, maxLength: 60 }).chain((tokens) => {
		const text = tokens.join(' ');
		const span = fc
			.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
			.map(([start, length]) => spanAt(text, start, Math.min(text.length, start + length)));
		const attribution = fc.record({
			content: fc.array(span, { minLength: 1, maxLength: 3 }),
			cue: fc.constant(null),
			source: fc.constant(null),
			speaker: fc.option(fc.constantFrom(...ids)),
			type: fc.constantFrom(...TYPES),
			origin: fc.option(fc.constantFrom(...ids))
		});
		return fc.array(attribution, { maxLength: 14 }).map((attributions) => ({ text, attributions }));
	});

	it('cover it exactly, and their sums agree', () => {
		fc.assert(
			fc.property(cases, ({ text, attributions }) => {
				const blocks = blocksOf(text);
				const speakers = ids.map(person);
				const voices = voicesOf({ text, blocks, attributions, speakers });

				let next = 0;
				for (const run of voices.runs) {
					expect(run.from).toBe(next);
					expect(run.words).toBeGreaterThan(0);
					expect(run.part === 'speaker').toBe(run.voice !== null);
					next += run.words;
				}
				expect(next).toBe(wordsOf(text).length);
				expect(next).toBe(voices.words);

				const given = [...voices.speakers, voices.open];
				const total = given.reduce((sum, { quoted, paraphrased }) => sum + quoted + paraphrased, 0);
				expect(total + voices.reporter.words).toBe(voices.newsWords);
				const shares = given.reduce((sum, { share }) => sum + share, voices.reporter.share);
				if (voices.newsWords > 0) expect(shares).toBeCloseTo(1);

				const furniture = blocks.filter(isFurniture).flatMap((block) => wordsOf(block.text));
				expect(voices.words - voices.newsWords).toBe(furniture.length);
				voices.speakers.forEach(({ slot, number, quoted, paraphrased }, index) => {
					expect([slot, number]).toEqual([(index % 8) + 1, index + 1]);
					expect(quoted + paraphrased).toBeGreaterThan(0);
				});
			})
		);
	});
});
