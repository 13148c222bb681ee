export const TOO_MANY_QUIZZES =
	'You have 200 quizzes, as many as one teacher can keep. Delete one first.';

/** A copy, or a file, brings its article along. */
export const TOO_MANY_OF_BOTH =
	'You have 200 quizzes or articles, as many as one teacher can keep. Delete one first.';

/** Why a change of a quiz in the making was not stored, as its page says it. */
export const SAVE_REFUSALS = {
	stale: {
		status: 409,
		message: 'This was changed on another page meanwhile; here it is as it stands now.'
	},
	'too-large': {
		status: 413,
		message: 'This quiz holds as much as can be kept, 256 KB. Nothing was changed.'
	},
	incomplete: {
		status: 409,
		message: 'This question is not finished: it says itself what is missing. Nothing was changed.'
	},
	'none-left': { status: 409, message: 'There is no other question left to put in its place.' }
} as const;
