import { example } from '../example.ts';
import type { Case } from './case.ts';

/** One way each to spoil how a question is asked. */
export const SPOILED: Case[] = [
	[
		'negative-stem',
		'the question is turned round',
		example(({ question }) => (question.stem = 'Who does not say that the bridge is safe?'))
	],
	['stem', 'it is curt', example(({ question }) => (question.stem = 'Who says it?'))],
	[
		'stem',
		'it leans on its options',
		example(({ question }) => (question.stem = 'The words on the old bridge come from'))
	],
	[
		'stem',
		'it has a blank',
		example(({ question }) => (question.stem = 'Is it ___ who says that the bridge is safe?'))
	],
	...[
		'Who speaks the words before “safe as houses”?',
		'Who speaks in the sentence that begins with “It may”?',
		'What kind of statement do the first three words of this quote make?',
		'What kind of statement is this quote, up to its first comma?',
		'Who speaks in the paragraph below the one on the shops?',
		'Whose are the words from “It may” to “May”?',
		'Who speaks the quote that ends with “shops”?',
		'Who speaks what follows “Mayor Ada Moss said”?',
		'Who says it, below the two lines on the bridge?'
	].map((stem): Case => [
		'quotes-not-places',
		`it points: ${stem}`,
		example(({ question }) => (question.stem = stem))
	]),
	[
		'quotes-not-places',
		'a row points',
		example(({ row }) => (row.text = 'The words before the three dots'))
	],
	[
		'ticks-say-how-many',
		'two are right and it keeps silent',
		example(({ question, row, near }) => {
			question.rule = 'ticks';
			row.key.push(near.id);
		})
	],
	['grammar-cue', 'a gap follows “an”', example(({ row }) => (row.text = 'The speaker is an'))],
	[
		'plain-words',
		'the stem is learned',
		example(
			({ question }) =>
				(question.stem =
					'Which individual communicates the characterisation of infrastructural stability?')
		)
	],
	[
		'no-hurry',
		'it presses for time',
		example(({ question }) => (question.stem = 'Say as fast as you can who calls the bridge safe.'))
	]
];

/** What a rule lets pass, close to what it forbids. */
export const SPARED: Case[] = [
	[
		'quotes-not-places',
		'it names the paragraph shown',
		example(({ question }) => (question.stem = 'What does this paragraph say on “the old bridge”?'))
	],
	[
		'quotes-not-places',
		'the quoted words hold a place',
		example(({ row }) => (row.text = '“Get the Daily Bridge by email”, a line of its own'))
	],
	[
		'negative-stem',
		'the word is marked',
		example(({ question }) => (question.stem = 'Who does NOT say that the bridge is safe?'))
	]
];
