import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { correct, restingOn } from './correct.ts';
import type { Correction } from './schema.ts';

const TEXT = `Bridge to stay shut over winter

The bridge is safe, Noor Haddad, director of works, said on Friday.

“We tested it twice,” Haddad said.

“Nobody asked us,” said Ivo Lind, who lives beside it. It was built in 1968.`;

const found = analyze(TEXT);
const logged = (...corrections: Correction[]) =>
	corrections.map((correction, index) => ({ id: String(index), correction }));
const apply = (...corrections: Correction[]) => correct(TEXT, found, logged(...corrections));
const at = (words: string) => [
	{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }
];
const told = ({ attributions, speakers }: ReturnType<typeof apply>) =>
	attributions.map(({ content, speaker, type }) => [
		content.map(({ text }) => text).join(' … '),
		speakers.find(({ id }) => id === speaker)?.name ?? null,
		type
	]);
const idOf = (name: string) => found.speakers.find((one) => one.name === name)!.id;

const QUOTE = '“Nobody asked us,”';

describe('a correction', () => {
	it('leaves everything as it was found where there is none', () => {
		const plain = apply();
		expect(plain.unfit).toEqual([]);
		expect(told(plain)).toHaveLength(found.attributions.length);
	});

	it('gives a statement to another speaker of the article, or to a new one', () => {
		const speaker = { id: idOf('Noor Haddad') };
		expect(told(apply({ what: 'speaker', at: at(QUOTE), speaker }))).toContainEqual([
			QUOTE,
			'Noor Haddad',
			'direct'
		]);
		const mended = apply({ what: 'speaker', at: at(QUOTE), speaker: { name: 'Zoë Ås' } });
		expect(told(mended)).toContainEqual([QUOTE, 'Zoë Ås', 'direct']);
		expect(mended.speakers.at(-1)).toMatchObject({ id: 'zoe-as', mentions: [] });
	});

	it('makes it sure, of another type, or no statement', () => {
		expect(told(apply({ what: 'type', at: at(QUOTE), type: 'mixed' }))).toContainEqual([
			QUOTE,
			'Ivo Lind',
			'mixed'
		]);
		expect(
			apply({ what: 'sure', at: at(QUOTE) }).attributions.find(({ content }) =>
				content.some(({ text }) => text === QUOTE)
			)?.sure
		).toBe(true);
		expect(told(apply({ what: 'no-statement', at: at(QUOTE) })).flat()).not.toContain(QUOTE);
	});

	it('adds a statement that was missed, in its place, once', () => {
		const words = 'It was built in 1968.';
		const missed: Correction = {
			...{ what: 'missed', at: at(words), speaker: { id: idOf('Ivo Lind') }, type: 'indirect' }
		};
		expect(told(apply(missed)).at(-1)).toEqual([words, 'Ivo Lind', 'indirect']);
		const twice = apply(missed, missed);
		expect(twice.unfit).toHaveLength(1);
	});

	it('makes two speakers one with all their statements', () => {
		const mended = apply({ what: 'same', speaker: idOf('Ivo Lind'), as: idOf('Noor Haddad') });
		expect(mended.speakers.map(({ name }) => name)).not.toContain('Ivo Lind');
		expect(new Set(told(mended).map(([, name]) => name))).toEqual(new Set(['Noor Haddad']));
	});

	it('gives a speaker another name and role', () => {
		const person = { speaker: idOf('Ivo Lind'), name: 'Ivo Lindqvist', role: 'a neighbour' };
		expect(apply({ what: 'person', ...person }).speakers).toContainEqual(
			expect.objectContaining({ name: 'Ivo Lindqvist', role: 'a neighbour' })
		);
	});

	it('that fits nothing any more is listed and changes nothing', () => {
		const wrong: Correction[] = [
			{ what: 'sure', at: [{ start: 0, end: 5 }] },
			{ what: 'speaker', at: at(QUOTE), speaker: { id: 'nobody' } },
			{ what: 'same', speaker: 'nobody', as: idOf('Ivo Lind') },
			{ what: 'person', speaker: 'nobody', name: 'X', role: null }
		];
		const mended = apply(...wrong);
		expect(mended.unfit.map(({ correction }) => correction)).toEqual(wrong);
		expect(told(mended)).toEqual(told(apply()));
	});

	it('holds for the statement that shares at least half of its words', () => {
		const [{ start, end }] = at(QUOTE) as [{ start: number; end: number }];
		const half = (share: number): Correction => ({
			...{ what: 'no-statement', at: [{ start, end: start + Math.ceil((end - start) * share) }] }
		});
		expect(apply(half(0.5)).unfit).toEqual([]);
		expect(apply(half(0.3)).unfit).toHaveLength(1);
	});

	it('that others rest on names them', async () => {
		const log = logged(
			{ what: 'speaker', at: at(QUOTE), speaker: { name: 'Zoë Ås' } },
			{ what: 'person', speaker: 'zoe-as', name: 'Zoë Åslund', role: null },
			{ what: 'sure', at: at('“We tested it twice,”') }
		);
		expect(await restingOn(TEXT, async () => found, log, '0')).toEqual([log[1]]);
		expect(await restingOn(TEXT, async () => found, log, '2')).toEqual([]);
	});

	it('says that a block is report carries those on its statements', async () => {
		const log = logged(
			{ what: 'block', block: 3, report: true },
			{ what: 'sure', at: at(QUOTE) },
			{ what: 'sure', at: at('“We tested it twice,”') }
		);
		const foundUnder = async (some: readonly (typeof log)[number][]) =>
			some.some(({ correction }) => correction.what === 'block')
				? found
				: { ...found, attributions: found.attributions.slice(0, -1) };
		expect(found.attributions.at(-1)?.content[0]?.text).toBe(QUOTE);
		expect(await restingOn(TEXT, foundUnder, log, '0')).toEqual([log[1]]);
	});
});

it('whatever is corrected, marks stay valid: every statement has a known speaker or none', () => {
	const place = fc
		.nat(TEXT.length)
		.chain((start) =>
			fc.nat(60).map((length) => [{ start, end: Math.min(TEXT.length, start + length) }])
		);
	const ids = fc.constantFrom('noor-haddad', 'ivo-lind', 'nobody', 'ann');
	const whom = fc.oneof(
		fc.constant(null),
		ids.map((id) => ({ id })),
		fc.constantFrom('Ann', 'Bo', 'Noor Haddad').map((name) => ({ name }))
	);
	const type = fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const);
	const correction: fc.Arbitrary<Correction> = fc.oneof(
		fc.record({ what: fc.constant('speaker' as const), at: place, speaker: whom }),
		fc.record({ what: fc.constant('origin' as const), at: place, speaker: whom }),
		fc.record({ what: fc.constant('missed' as const), at: place, speaker: whom, type }),
		fc.record({ what: fc.constant('no-statement' as const), at: place }),
		fc.record({ what: fc.constant('same' as const), speaker: ids, as: ids })
	);
	fc.assert(
		fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
			const { attributions, speakers } = apply(...corrections);
			const known = new Set(speakers.map(({ id }) => id));
			expect(known.size).toBe(speakers.length);
			for (const { content, speaker, origin } of attributions) {
				for (const id of [speaker, origin]) expect(id === null || known.has(id)).toBe(true);
				for (const { start, end, text } of content) expect(TEXT.slice(start, end)).toBe(text);
			}
		})
	);
});
