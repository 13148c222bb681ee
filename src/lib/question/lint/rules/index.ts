import type { QuestionRule, QuizRule } from '../rule.ts';
import { balance } from './balance.ts';
import { cheapStrategies } from './cheap-strategies.ts';
import { coverage } from './coverage.ts';
import { distinctOptions } from './distinct-options.ts';
import { evidenceInArticle } from './evidence-in-article.ts';
import { evidenceNotFurniture } from './evidence-not-furniture.ts';
import { feedback } from './feedback.ts';
import { feedbackTone } from './feedback-tone.ts';
import { grammarCue } from './grammar-cue.ts';
import { independent } from './independent.ts';
import { keyCount } from './key-count.ts';
import { keyLength } from './key-length.ts';
import { kindFeedback } from './kind-feedback.ts';
import { longestKey } from './longest-key.ts';
import { namesAndRoles } from './names-and-roles.ts';
import { namesInArticle } from './names-in-article.ts';
import { negativeStem } from './negative-stem.ts';
import { noAbsolutes } from './no-absolutes.ts';
import { noClang } from './no-clang.ts';
import { noCombinedOption } from './no-combined-option.ts';
import { noHurry } from './no-hurry.ts';
import { noPronounOption } from './no-pronoun-option.ts';
import { notStated } from './not-stated.ts';
import { optionCount } from './option-count.ts';
import { optionsAlike } from './options-alike.ts';
import { phrasesInPassage } from './phrases-in-passage.ts';
import { passageNamesSpeakers } from './passage-names-speakers.ts';
import { plainWords } from './plain-words.ts';
import { quotesNotPlaces } from './quotes-not-places.ts';
import { quotesVerbatim } from './quotes-verbatim.ts';
import { reasons } from './reasons.ts';
import { stem } from './stem.ts';
import { tagOmitted } from './tag-omitted.ts';
import { ticksSayHowMany } from './ticks-say-how-many.ts';
import { weekday } from './weekday.ts';

export const QUESTION_RULES: readonly QuestionRule[] = [
	keyCount,
	evidenceInArticle,
	evidenceNotFurniture,
	phrasesInPassage,
	passageNamesSpeakers,
	quotesVerbatim,
	namesInArticle,
	optionCount,
	reasons,
	distinctOptions,
	keyLength,
	optionsAlike,
	noCombinedOption,
	negativeStem,
	stem,
	quotesNotPlaces,
	ticksSayHowMany,
	noClang,
	grammarCue,
	noAbsolutes,
	tagOmitted,
	kindFeedback,
	namesAndRoles,
	noPronounOption,
	weekday,
	feedback,
	feedbackTone,
	plainWords,
	noHurry
];

export const QUIZ_RULES: readonly QuizRule[] = [
	longestKey,
	notStated,
	independent,
	coverage,
	balance,
	cheapStrategies
];
