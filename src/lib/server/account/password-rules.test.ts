import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	bareOf,
	LONGEST_PASSWORD,
	readPassword,
	SHORTEST_PASSWORD,
	weakness
} from './password-rules.ts';

const NAME = 'Ms Rivera';
const GOOD = 'four grey herons';

describe('a new password', () => {
	it.each([
		GOOD,
		'Grauer Reiher vor 9!',
		'пять серых цапель',
		'五羽の灰色の鷺が川辺に立つ',
		'x7#Kp2!vQz9m',
		'my password hides in the garden',
		'🦆🦢🦩🦆🦩🦢🦢🦩🦆🦆🦆🦢',
		`${GOOD} `.repeat(20).slice(0, LONGEST_PASSWORD - 1) + '!'
	])('%.16s is taken', (password) => expect(weakness(password, NAME)).toBeNull());

	it.each([
		['', /12 characters or more/],
		['a', /has 1 character;/],
		['elevenchars', /has 11 characters; it needs 12/],
		['ab cdefg'.repeat(26), /200 characters at most/],
		['ﷺ'.repeat(LONGEST_PASSWORD), /at most/],
		['a'.repeat(500_000), /at most/],
		['riverAboat77', /name/],
		['xx ms rivera', /name/],
		['ＭＳＲＩＶＥＲＡ4711', /name/],
		['Whose-Words-2026!', /name of this site/],
		['aaaaaaaaaaaa', /pattern/],
		['XyXyXyXyXyXyX', /pattern/],
		['1212 1212 1212', /pattern/],
		['abcdefghijklm', /sequence/],
		['zyxwvutsrqpo', /sequence/],
		['123456789012', /sequence/],
		['0987654321098', /sequence/],
		['qwertyuiopas', /sequence/],
		['QWERTZUIOPAS', /sequence/],
		['Password1234', /common/],
		['p@$$w0rd2026!', /common/],
		['passwordpassword', /common/],
		['--sunshine--1987--', /common/],
		['administrator', /common/],
		['letmein letmein', /common/],
		['1q2w3e4r5t6y', /common/],
		['motherfucker', /common/]
	])('%.16s is refused', (password, why) => expect(weakness(password, NAME)).toMatch(why));

	it('may hold what is too short to be a name', () => {
		expect(weakness('albatross at noon', 'Al')).toBeNull();
		expect(weakness('albatross at noon', 'Jo Al')).toBeNull();
	});

	it('is counted in characters, after NFKC', () => {
		const accents = 'e\u0301ta\u0302u\u0308o\u0308n\u0303c\u0327';
		expect([...readPassword(accents)]).toHaveLength(7);
		expect(weakness(accents, NAME)).toMatch(/has 7 characters/);
		expect(weakness('🦆'.repeat(6), NAME)).toMatch(/has 6 characters/);
	});

	it('is refused however a pattern is lengthened', () => {
		fc.assert(
			fc.property(
				fc.string({ minLength: 1, maxLength: 4 }),
				fc.integer({ min: SHORTEST_PASSWORD, max: LONGEST_PASSWORD }),
				(unit, length) => {
					expect(weakness(unit.repeat(length).slice(0, length), 'Q')).not.toBeNull();
				}
			)
		);
	});

	it('is refused when it is a common one with digits and signs around it', () => {
		const around = fc.string({
			unit: fc.constantFrom(...'0123456789!?.-_ '),
			minLength: 8,
			maxLength: 20
		});
		fc.assert(
			fc.property(fc.constantFrom('dragon', 'iloveyou', 'monkey'), around, around, (word, a, b) => {
				expect(weakness(a + word + b, NAME)).not.toBeNull();
			})
		);
	});

	it('of random letters is taken', () => {
		const letters = fc.array(fc.constantFrom(...'bdghkmprtvxz'), { minLength: 14, maxLength: 40 });
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.constantFrom(...'bdghkmprtvxz'), { minLength: 12 }),
				letters,
				(a, b) => {
					expect(weakness([...a, ...b].join(''), 'Teacher')).toBeNull();
				}
			),
			{ numRuns: 50 }
		);
	});
});

it('bare is what is left of a password without what people add', () => {
	expect(bareOf('123-p4$$w0rd!!')).toBe('password');
	expect(bareOf('123456789012')).toBe('');
});
