/** Pronouns, and the words that ask or relate. */
import { set } from './list.ts';

export const SUBJECT_PRONOUNS =
	set(`he she they i we it who one you this that these those others many
	some both all few several most everyone everybody someone somebody nobody none another neither
	either critics which`);
export const POSSESSIVES = set('his her its their my our your whose');

/** “Smith himself said” */
export const EMPHATIC = set('himself herself themselves itself both all each');

/** After a name, the first of these tells the gender of its bearer. */
export const SHE = set('she her herself');
export const HE = set('he his himself');

/** As the source of a statement. */
export const SHE_PRONOUNS = set('she her');
export const HE_PRONOUNS = set('he him his');
export const GROUP_PRONOUNS = set('they we it their its our');

/** Who speaks, and those with them. */
export const FIRST_PERSON = set('i we me us my our ours myself ourselves');

/** They stand for things rather than for somebody who speaks. */
export const THINGS = set('it its this that these those which what there none another such');

/** These name nobody who could be looked up. */
export const NOBODY = set('i you who this that these those one my me which what');

/** Pronouns that open what is said and are nobody who is told. */
export const SAID_PRONOUNS = set('that what who');
export const WH_WORDS = set('how why what when where who whether if which whom');

/** These adverbs open a clause, and no subject stands over them. */
export const CLAUSE_ADVERBS = set('when where how why');

/** Behind a noun, these open what tells more of it. */
export const RELATIVES = set('who which that');
export const OPENS_RELATIVE = set('who whose which whom where');

/** One of these somewhere between two commas makes all of it a relative clause. */
export const INSIDE_RELATIVE = set('who whose which that');

/** “…, which he called part of a scheme” */
export const OBJECT_RELATIVES = set('which whom');

/** “According to Smith, who leads it, …” */
export const TELLS_MORE = set('who whose which');

/** “which critics say is too dear”: they stand for a part of what is said. */
export const SAID_RELATIVES = set('which whom what that who');
