/** Prepositions, by what they hang on. */
import { set } from './list.ts';

/** Prepositions that hang a modifier on the noun before them. */
export const NOUN_PREPOSITIONS =
	set(`of for from in at with on to by near across within behind about
	against inside outside under over around among between like through into off along beyond than`);

/** Prepositions that belong to the subject behind a verb: “said Smith of Arden”. */
export const SUBJECT_LINKS = set('of for from at with');

/** Behind these stands a place rather than a person. */
export const PLACE_PREPOSITIONS = set('in at near across from to');

/** Open a place, a day or an occasion between a cue and its content. */
export const OCCASION_PREPOSITIONS =
	set(`in on at during after before to of via through by from with about outside inside as when while
	following under for without`);

/** Behind a participle that tells of the noun before it: “a man accused of theft”. */
export const PASSIVE_LINKS = set('of as by in for from');

/** Behind the object of a verb of judgement: “accused him of lying”. */
export const JUDGEMENT_LINKS = set('as of for over to');

/** What is said of something: “warned of strikes”. */
export const ABOUT = set('of about against');

/** Behind a verb, these open what is spoken about, never who speaks: “said of the plan”. */
export const ABOUT_THINGS = set('of about against for to on at upon with');

/** Between a noun that attributes and the words it quotes: “a call for ‘calm’”. */
export const QUOTED_LINKS = set('for to of about');

/** Open what a light verb and its noun are about: “raised doubts about”. */
export const LIGHT_NOUN_LINKS = set('that about of over for against');

/** Before a name that speaks itself: “footage of Smith saying”. */
export const BEFORE_A_SPEAKING_NAME = set('of has have had shows showing showed with from');
