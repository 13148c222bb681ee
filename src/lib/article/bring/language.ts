export type Language = {
	/** A language tag; `und` where nothing tells. */
	lang: string;
	dir: 'ltr' | 'rtl';
};

/** Each script with the language it most likely stands for. */
const SCRIPTS: [RegExp, string][] = [
	[/\p{sc=Hiragana}|\p{sc=Katakana}/gu, 'ja'],
	[/\p{sc=Hangul}/gu, 'ko'],
	[/\p{sc=Han}/gu, 'zh'],
	[/\p{sc=Cyrillic}/gu, 'ru'],
	[/\p{sc=Greek}/gu, 'el'],
	[/\p{sc=Arabic}/gu, 'ar'],
	[/\p{sc=Hebrew}/gu, 'he'],
	[/\p{sc=Devanagari}/gu, 'hi'],
	[/\p{sc=Bengali}/gu, 'bn'],
	[/\p{sc=Tamil}/gu, 'ta'],
	[/\p{sc=Thai}/gu, 'th'],
	[/\p{sc=Armenian}/gu, 'hy'],
	[/\p{sc=Georgian}/gu, 'ka']
];
const FROM_RIGHT = /^(?:ar|he|fa|ur|yi|ps|dv|ckb|sd|ug)\b/;

const ENGLISH = new Set(
	'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were there been their has would who will more when said she its this he'.split(
		' '
	)
);
/** English news has 35 to 50 of these in a hundred words, other languages in Latin letters under 8. */
const FEWEST_IN_ENGLISH = 0.13;
/** Where the page says that it is English, a list or a recipe may have fewer. */
const FEWEST_WHERE_DECLARED = 0.1;

/** The language of a text. What the text shows counts for more than what its page declares. */
export function languageOf(text: string, declared = ''): Language {
	const named = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(declared) ? declared : '';
	const lang = langOf(text.slice(0, 20_000), named);
	return { lang, dir: FROM_RIGHT.test(lang) ? 'rtl' : 'ltr' };
}

export const isEnglish = (lang: string): boolean => /^en\b/i.test(lang);

/** A language by its English name; empty where nothing tells which it is, or it is English. */
export function languageInWords(lang: string): string {
	if (lang === 'und' || isEnglish(lang)) return '';
	const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(lang);
	return name ?? '';
}

function langOf(text: string, declared: string): string {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return declared || 'und';
	const foreign = SCRIPTS.find(
		// Japanese has its own letters between those it shares with Chinese.
		([script, lang]) => (text.match(script)?.length ?? 0) > letters * (lang === 'ja' ? 0.15 : 0.4)
	);
	if (foreign) return isLatin(declared) ? foreign[1] : declared;
	const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
	const english = words.filter((word) => ENGLISH.has(word)).length / Math.max(1, words.length);
	if (english >= (isEnglish(declared) ? FEWEST_WHERE_DECLARED : FEWEST_IN_ENGLISH))
		return isEnglish(declared) ? declared : 'en';
	return isEnglish(declared) ? 'und' : declared || 'und';
}

/** Whether a declared language is written in Latin letters, or none is declared. */
const isLatin = (lang: string): boolean =>
	!/^(?:ja|ko|zh|ru|uk|be|bg|sr|mk|kk|ky|mn|el|ar|fa|ur|ps|he|yi|hi|mr|ne|bn|ta|th|hy|ka)\b/i.test(
		lang
	);
