/** Days, months and the words around them. */
import { set } from './list.ts';

export const WEEKDAYS =
	set(`monday tuesday wednesday thursday friday saturday sunday mon. tues. wed.
	thurs. fri. sat. sun.`);
export const MONTHS =
	set(`january february march april may june july august september october november
	december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`);
export const TIME_NOUNS = set(`today yesterday tomorrow tonight morning afternoon evening night noon
	midnight week weekend month year years months weeks days day hour hours moment decade time times
	summer spring autumn winter earlier later recently`);

/** Before a time: “on Monday”, “around noon”. */
export const TIME_PREPOSITIONS = set('on in at by since during before after around for');
export const TIME_LEADS = set('last this next earlier late early later that every each past');

/** All that a time can begin with, looked at from its end. */
export const TIME_MODIFIERS = set(
	'last this next early late earlier on in at every recent past few over during for'
);
