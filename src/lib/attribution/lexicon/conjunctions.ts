import { list, set } from './list.ts';

/** Words that join a clause to another one or hang it there, and prepositions that do alike. */

const OPENERS = 'when while as after before if because although though since';

/** May open what stands before the main clause. */
export const FRONTING = set(`${OPENERS} despite until once whether`);
/** Opens a clause before the main one in which a cue can stand. */
export const FRONTING_A_CUE = set(`${OPENERS} despite in`);
/** Stands before the subject of a clause that is not the main one. */
export const SUBORDINATING = set(`${OPENERS} until that where`);
/** “when asked”, “as told”: before a participle that takes no subject. */
export const BEFORE_PARTICIPLE = set('when if while as');
/** Goes on after what was said: “…, but Smith said”. */
export const CONTINUING = set('and but while though although yet as whereas');
/** Follows a cue that has nothing more to say. */
export const AFTER_CUE = set('when while as after before who whose');
/** Follows a cue that stands behind its quote: “‘No,’ Smith said on Monday”. */
export const AFTER_TAG = set('on in at to during after as with when');
/** Join the items of a subject. */
export const JOINING = set('and or nor');
/** Behind a comma, these start a clause that could stand alone. */
export const CLAUSE_JOINTS = list('and but while although though so yet');
/** Behind “, Smith said,” these go on with what he said. */
export const GOES_ON = set('because if unless that to rather than whether even but including not');

/** Behind a comma, these open what the report adds to what was said. */
export const TELLS_MORE_OF_IT = set('who whose whom though although despite');

/** Behind a dash, these open what the report adds. */
export const BEHIND_A_DASH = set('and but a an the');
/** Join a clause with a subject of its own. */
export const CLAUSE_LINKS = set('and but so yet');
/** Open a clause that grants something, also without a comma. */
export const CONCEDING = set('even although though despite whereas');
