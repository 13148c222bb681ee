import { list } from './list.ts';

/** What tells that words in marks are the title of a work or a programme. */

export const NAMES_A_WORK = list('called titled entitled named dubbed headlined');

export const WORKS = list(
	`film movie book novel song album series show drama comedy sitcom magazine musical opera hit`
);

/** “the author of ‘Arden Rising’” */
export const MAKERS = list('star host author');

/** Before capitals in marks, these lead to a title. */
export const BEFORE_A_TITLE = list(
	`of on in for from to by with and called titled entitled named dubbed show film movie book novel song
	album series program programme podcast magazine column host anchor article essay report paper watch
	told tells watched read the a an his her their its co-host hosts`
);
