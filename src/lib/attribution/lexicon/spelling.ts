import { list, set } from './list.ts';

/** How words are spelled: what stays with a full stop, an apostrophe or a hyphen. */

/**
 * Words that keep their full stop: in capitals or small letters (`any`), with a capital (`name`), or
 * with a capital before a number (`number`).
 */
export const ABBREVIATIONS: ReadonlyMap<string, 'any' | 'name' | 'number'> = new Map([
	...list('vs etc inc ltd corp approx dept').map((word) => [word, 'any'] as const),
	...list(`mr mrs ms dr prof rev hon sr jr st ste mt ft messrs sen sens rep reps gov govs gen lt col
		sgt capt cpl maj brig adm cmdr cllr coun supt insp det co bros jan feb mar apr jun jul aug sep sept oct nov dec mon tue
		tues wed thu thur thurs fri ala ariz ark calif colo conn del fla ga ind kan ky la md mich minn mo
		mont neb nev okla ore pa tenn tex va vt wis wyo shri smt`).map((word) => [word, 'name'] as const),
	...list('no nos pp').map((word) => [word, 'number'] as const)
]);

/** Words that “'s”, “'d”, “'ll” grow together with. */
export const CONTRACTED: ReadonlySet<string> =
	set(`i he she it we you they that there here what who where when why how let this these those
		which could should would might must may`);

/** Beginnings that make one word with what follows their hyphen. */
export const HYPHENED: ReadonlySet<string> =
	set(`e co ex pro anti non pre post mid multi inter counter cross vice pseudo quasi neo mini micro
		mega ultra semi sub super re de un bi tri uni bio eco cyber pan para over extra intra`);

/** A full stop behind these ends no sentence, as long as the word has a capital. */
export const SHORT_FORMS: ReadonlySet<string> =
	set(`mr mrs ms dr sen rep gov gen col lt sgt capt maj st jr sr prof rev hon cllr coun supt insp det no nos vs v etc inc ltd
		co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri`);

/** Behind an apostrophe these are a word of their own: “Reed's”, “they've”. */
export const ENDINGS = set('s re ve ll d m');

/** “5th” */
export const ORDINALS = set('st nd rd th');
