/** What keeps a database from being opened: one sentence on which file, what is wrong, what to do. */
export class Refused extends Error {
	override readonly name = 'Refused';
}
