import { describe, expect, it } from 'vitest';
import { dayIn, authorIn } from './dates.ts';
import { languageInWords, languageOf } from './language.ts';

describe('the language of a text', () => {
	it.each([
		['The mayor said on Monday that the bridge would be closed.', '', 'en', 'ltr'],
		['The mayor said on Monday that the bridge would be closed.', 'en-GB', 'en-GB', 'ltr'],
		['The mayor said on Monday that the bridge would be closed.', 'de', 'en', 'ltr'],
		['Der Bürgermeister sagte am Montag, die Brücke sei geschlossen.', 'de', 'de', 'ltr'],
		['Le maire a dit lundi que le pont serait fermé.', 'en', 'und', 'ltr'],
		['Мэр сказал в понедельник, что мост закроют.', '', 'ru', 'ltr'],
		['Мер сказав у понеділок, що міст закриють.', 'uk', 'uk', 'ltr'],
		['قال العمدة يوم الاثنين إن الجسر سيغلق', 'en', 'ar', 'rtl'],
		['ראש העיר אמר ביום שני', '', 'he', 'rtl'],
		['市長は月曜日に橋を閉鎖すると述べた', '', 'ja', 'ltr'],
		['市长周一说这座桥将关闭', '', 'zh', 'ltr'],
		['1932', '', 'und', 'ltr']
	])('%j, declared as %j, is %s', (text, declared, lang, dir) => {
		expect(languageOf(text, declared)).toEqual({ lang, dir });
	});
});

describe('a date', () => {
	it.each([
		['2024-05-03T23:30:00-08:00', '2024-05-03'],
		['Updated: May 3, 2024 at 10:30', '2024-05-03'],
		['Friday, 3rd September 2024', '2024-09-03'],
		['Sept. 3, 2024', '2024-09-03'],
		['0001-01-01', ''],
		['2024-02-31', ''],
		['May be', '']
	])('%j is the day %j, wherever the clock stands', (line, day) => {
		expect(dayIn(line)).toBe(day);
	});

	it('is no part of an author’s name', () => {
		expect(authorIn('By Noor Haddad, Monday, May 3, 2024')).toBe('Noor Haddad');
		expect(authorIn('Written by: Ann May')).toBe('Ann May');
	});
});

it.each([
	['de', 'German'],
	['pt-BR', 'Brazilian Portuguese'],
	['und', ''],
	['en-GB', ''],
	['qqq', '']
])('the language %s is called %j', (lang, name) => {
	expect(languageInWords(lang)).toBe(name);
});
