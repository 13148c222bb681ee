import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, LONGEST_NAME, readName } from './name.ts';

const anything = fc.string({ unit: 'binary', maxLength: 80 });

describe('a name', () => {
	it.each([
		['  Ms  Rivera ', 'Ms Rivera'],
		['Ｍs Ｒivera', 'Ms Rivera'],
		['Zoe\u0308', 'Zoë'],
		['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
		["O'Brien-Łoś", "O'Brien-Łoś"],
		['علی‌رضا', 'علی‌رضا'],
		['7b', '7b'],
		['x'.repeat(LONGEST_NAME), 'x'.repeat(LONGEST_NAME)]
	])('%j is read as %j', (typed, name) => expect(readName(typed)).toBe(name));

	it.each(['ʻIolani', 'Đặng', 'Ольга', 'தமிழ்', 'ශ්‍රී', 'မြန်မာ', '李小龍', '김민준', 'Ŋdéj', '😀'])(
		'of any script is welcome: %s',
		(name) => expect(readName(name)).toBe(name.normalize('NFKC'))
	);

	it.each([
		'',
		'.',
		'\u3164',
		'\u2800',
		'\u0301',
		'\u00b4',
		'Ada\u3164',
		'Ada\u2800B',
		'   ',
		'…!',
		'\u200d',
		'x'.repeat(LONGEST_NAME + 1),
		'a\u0000b',
		'a\nb',
		'a\tb',
		'a\u2028b',
		'\u202egpj.exe',
		'a\u2066b',
		'a\u200eb',
		'a\u200bb',
		'a\ufeffb',
		'a\u00adb',
		'a\ud800b',
		'a\ue000b'
	])('%j is none', (typed) => expect(readName(typed)).toBeNull());

	it('is read the same when it is read again', () => {
		fc.assert(
			fc.property(anything, (typed) => {
				const name = readName(typed);
				if (name !== null) expect(readName(name)).toBe(name);
			})
		);
	});
});

describe('folding', () => {
	it.each([
		['Ms Rivera', 'msRIVERA'],
		['STRASSE', 'Straße'],
		['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
		['Zoë', 'ZOE\u0308'],
		['علی‌رضا', 'علیرضا']
	])('%j and %j are one name', (a, b) => expect(foldName(a)).toBe(foldName(b)));

	it('keeps different letters apart', () => {
		expect(foldName('Zoë')).not.toBe(foldName('Zoe'));
	});

	it('twice is once, whatever the text', () => {
		fc.assert(fc.property(anything, (name) => foldName(foldName(name)) === foldName(name)));
	});

	it('does not see case or blanks', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'É', 'ß', 'ς', 'Ж', ' ', '  ')), (parts) => {
				const name = parts.join('');
				expect(foldName(` ${name} `)).toBe(foldName(name));
				expect(foldName(name.toUpperCase())).toBe(foldName(name));
			})
		);
	});
});
