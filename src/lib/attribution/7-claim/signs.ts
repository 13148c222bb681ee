import { HEDGES, JUDGEMENTS, OPEN_QUESTIONS, PREDICTIONS, PROMISES } from '../lexicon/claims.ts';
import { finderOf } from './phrase-finder.ts';

/** Finds the words of a text that hedge, leave open or tell of what kind a claim is. */
export const findSigns = finderOf({
	hedge: HEDGES,
	open: OPEN_QUESTIONS,
	judgement: JUDGEMENTS,
	prediction: PREDICTIONS,
	promise: PROMISES
});

export type Signs = ReturnType<ReturnType<typeof findSigns>>;
