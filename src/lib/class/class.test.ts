import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_ALPHABET, codeFrom, codeInGroups, foldCode } from './code.ts';
import { foldWords, generatedName, registerName, resumeWords, typedName } from './naming.ts';
import { BEINGS, QUALITIES, WORDS } from './word-list.ts';

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a code', () => {
	it('is six letters or digits that nobody mistakes', () => {
		fc.assert(
			fc.property(bytes, (random) => {
				const code = codeFrom(random);
				fc.pre(code.length === 6);
				expect(code).toMatch(/^[A-HJKMNP-Z2-9]{6}$/);
			})
		);
		for (const letter of '01OIL') expect(CODE_ALPHABET).not.toContain(letter);
		expect(new Set(CODE_ALPHABET).size).toBe(31);
	});

	it('uses every letter about as often', () => {
		const counts = new Map<string, number>();
		for (let byte = 0; byte < 248; byte++) {
			const [letter = ''] = codeFrom(Uint8Array.of(byte));
			counts.set(letter, (counts.get(letter) ?? 0) + 1);
		}
		expect(new Set(counts.values())).toEqual(new Set([8]));
	});

	it('is found however it is typed, and nothing else is taken for one', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...CODE_ALPHABET), { minLength: 6, maxLength: 6 }),
				(letters) => {
					const code = letters.join('');
					for (const typed of [code, code.toLowerCase(), codeInGroups(code), ` ${code}\t`])
						expect(foldCode(typed)).toBe(code);
				}
			)
		);
		for (const typed of ['', 'K7M4P', 'K7M4PXY', 'K7M4P0', 'K7M 4P!', 'http://quiz.example/join'])
			expect(foldCode(typed)).toBeNull();
	});

	it.each([
		'K7M–4PX',
		'k7m — 4px',
		'Ｋ７Ｍ　４ＰＸ',
		'K7M 4PX.',
		'“K7M·4PX”',
		'K7M\u200b4PX',
		'http://192.0.2.7:3000/j/K7M4PX',
		'https://quiz.example/j/k7m4px?turn=2',
		'quiz.example/j/K7M4PX/',
		'Join here: quiz.example/j/K7M4PX.',
		'http://quiz.example/join/again?code=K7M4PX'
	])('is understood as it was typed or pasted: %s', (typed) =>
		expect(foldCode(typed)).toBe('K7M4PX')
	);
});

describe('words and names', () => {
	it('come from lists without doubles, of words of three to eight letters', () => {
		for (const list of [WORDS, QUALITIES, BEINGS]) expect(new Set(list).size).toBe(list.length);
		for (const word of WORDS) expect(word).toMatch(/^[a-z]{3,8}$/);
		expect(WORDS).toHaveLength(1311);
	});

	it('are the same for the same seed and spread over the lists', () => {
		const seeds = Array.from({ length: 300 }, (_, n) => `seed ${n}`);
		expect(new Set(seeds.map(resumeWords)).size).toBe(300);
		expect(resumeWords('a')).toBe(resumeWords('a'));
		expect(resumeWords('a').split(' ')).toHaveLength(3);
		expect(new Set(seeds.map((seed) => generatedName(seed, 0))).size).toBeGreaterThan(280);
		expect(generatedName('a', 0)).not.toBe(generatedName('a', 1));
	});

	it('of a phrase are read in any case, with commas and blanks', () => {
		expect(foldWords(' River,LAMP  otter. ')).toBe('river lamp otter');
		expect(foldWords('!!')).toBe('');
	});
});

describe('a typed name', () => {
	it('is trimmed and kept', () => {
		expect(typedName('  Zoë   K. ')).toBe('Zoë K.');
		expect(typedName('李明')).toBe('李明');
		expect(typedName('ﬁ')).toBe('fi');
	});

	it('is refused when empty, over 40 characters, or with signs that control the text', () => {
		for (const typed of ['', '   ', 'x'.repeat(41), 'a\u202Eb', 'a\u0000b', 'a\u200Bb', '\u2066a'])
			expect(typedName(typed)).toBeNull();
		expect(typedName('😀'.repeat(40))).toBe('😀'.repeat(40));
	});

	it('never holds more than 40 characters or a control sign, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
				const name = typedName(typed);
				if (name === null) return;
				expect([...name].length).toBeLessThanOrEqual(40);
				expect(name).not.toMatch(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/u);
				expect(name).toBe(name.trim());
			})
		);
	});
});

describe('a register number', () => {
	it('is 1 to 40', () => {
		expect(registerName(' 7 ')).toBe('Number 7');
		for (const typed of ['07', '７', '7.']) expect(registerName(typed)).toBe('Number 7');
		expect(registerName('40')).toBe('Number 40');
		for (const typed of ['0', '41', '-1', '1.5', 'seven', '', '100'])
			expect(registerName(typed)).toBeNull();
	});
});
