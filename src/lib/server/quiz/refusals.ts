/** Why a change of a quiz in the making was not stored, as its page says it. */
export const SAVE_REFUSALS = {
	stale: {
		status: 409,
		message: 'This was changed on another page meanwhile. What stands there is shown beside yours.'
	},
	'too-large': {
		status: 413,
		message: 'This quiz holds as much as can be kept, 256 KB. Nothing was changed.'
	},
	'none-left': { status: 409, message: 'There is no other question left to put in its place.' }
} as const;
