import { describe, expect, it } from 'vitest';
import { cite, CONTEXT, example } from '../example.ts';
import { lintQuestion } from '../lint.ts';
import type { Question } from '../../schema.ts';
import { QUESTION_RULES } from './index.ts';

/** One way to spoil a question, and the rule that has to notice. */
type Spoiled = [rule: string, when: string, question: Question];

const SPOILED: Spoiled[] = [
	['key-count', 'no option is the key', example(({ row }) => (row.key = []))],
	['key-count', 'a rule of one has two keys', example(({ row, near }) => row.key.push(near.id))],
	['key-count', 'the key is no option', example(({ row }) => (row.key = ['elsewhere']))],
	['evidence-in-article', 'nothing proves the key', example(({ row }) => (row.evidence = []))],
	[
		'evidence-in-article',
		'a span has slipped',
		example(({ row }) => row.evidence.push({ start: 0, end: 6, text: 'bridge' }))
	],
	[
		'evidence-not-furniture',
		'an offer to readers is the proof',
		example(({ row }) => (row.evidence = [cite('Get the Daily Bridge by email')]))
	],
	[
		'evidence-not-furniture',
		'a caption proves who speaks',
		example(({ row }) => (row.evidence = [cite('Ada Moss at the old bridge')]))
	],
	[
		'phrases-in-passage',
		'an option quotes another paragraph',
		example(({ near }) => Object.assign(near, { text: 'warned', span: cite('warned') }))
	],
	[
		'phrases-in-passage',
		'phrases stand out of order',
		example(({ row, key, near }) => {
			row.ordered = true;
			Object.assign(key, { text: 'old bridge is “', span: cite('old bridge is “') });
			Object.assign(near, { text: 'Monday', span: cite('Monday') });
		})
	],
	[
		'passage-names-speakers',
		'a pronoun is the tag and its name is not shown',
		example(({ question }) => (question.passage = [cite('“But she kept all of them,” she said.')]))
	],
	[
		'quotes-verbatim',
		'a quote has other words',
		example(
			({ question }) => (question.stem = 'Who says that the old bridge is “safe as a house”?')
		)
	],
	[
		'quotes-verbatim',
		'a quote joins pieces without a cut',
		example(({ key }) => (key.rationale = 'She “said … bridge” and “Monday bridge”.'))
	],
	[
		'names-in-article',
		'a name comes from elsewhere',
		example(({ far }) => (far.text = 'Ron Pike'))
	],
	['names-in-article', 'an option is one strange name', example(({ far }) => (far.text = 'Pike'))],
	[
		'names-in-article',
		'a strange name begins a sentence',
		example(({ near }) => (near.rationale = 'Pike said so, elsewhere.'))
	],
	[
		'names-in-article',
		'a date is made of its parts',
		example(({ near }) => (near.rationale = 'The caption says May 3, 2023.'))
	],
	[
		'names-in-article',
		'a number comes from elsewhere',
		example(({ far }) => (far.rationale = 'She counts 41 cracks.'))
	],
	['option-count', 'there are two options', example(({ row }) => row.options.pop())],
	[
		'option-count',
		'a fourth option has no reason',
		example(({ row }) => row.options.push({ id: 'four', text: 'The shops', rationale: 'No.' }))
	],
	['reasons', 'a distractor has no reason', example(({ near }) => delete near.reason)],
	['reasons', 'a key has one', example(({ key }) => (key.reason = 'nearest-name'))],
	[
		'distinct-options',
		'only an article tells options apart',
		example(({ key, near }) => (near.text = key.text.replace('the ', '')))
	],
	[
		'key-length',
		'the key is long',
		example(({ key }) => (key.text = 'Ada Moss, the mayor, who spoke on the old bridge'))
	],
	[
		'options-alike',
		'the key alone has quote marks',
		example(({ key }) => (key.text = 'Ada Moss, “Mayor”'))
	],
	['options-alike', 'the key alone has no comma', example(({ key }) => (key.text = 'The mayor'))],
	[
		'no-combined-option',
		'an option leans on others',
		example(({ far }) => (far.text = 'None of the above'))
	],
	['no-combined-option', 'an option joins two', example(({ far }) => (far.text = 'A and B'))],
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
	].map((stem): Spoiled => [
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
	[
		'no-clang',
		'question and key share a word',
		example(({ question }) => (question.stem = 'Which mayor says that the old bridge is safe?'))
	],
	['grammar-cue', 'a gap follows “an”', example(({ row }) => (row.text = 'The speaker is an'))],
	[
		'no-absolutes',
		'only a distractor is absolute',
		example(({ far }) => (far.text = 'Eva Lind, always the baker'))
	],
	[
		'tag-omitted',
		'the excerpt shows who speaks',
		example(({ row }) => (row.text = '‘told the shops,” engineer Tom Reed warned’'))
	],
	[
		'kind-feedback',
		'it says that a claim is false',
		example(({ question, near }) => {
			question.skill = 'kind';
			near.rationale = 'The claim is false.';
		})
	],
	[
		'names-and-roles',
		'a last name stands alone',
		example(({ question }) => (question.stem = 'Who told Reed that the bridge is safe?'))
	],
	['names-and-roles', 'no role is given', example(({ far }) => (far.text = 'Eva Lind'))],
	['no-pronoun-option', 'an option is a pronoun', example(({ far }) => (far.text = 'They'))],
	[
		'weekday',
		'nothing gives the date of a day',
		example(({ question }) => (question.stem = 'Who spoke about the old bridge on Monday?'))
	],
	['feedback', 'an option is not explained', example(({ near }) => delete near.rationale)],
	[
		'feedback',
		'it runs to three sentences',
		example(({ near }) => (near.rationale = 'He speaks. He warns. He is near.'))
	],
	['feedback', 'it is long', example(({ near }) => (near.rationale = 'so '.repeat(61)))],
	[
		'feedback-tone',
		'it blames the reader',
		example(({ near }) => (near.rationale = 'That was a careless guess.'))
	],
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
const SPARED: Spoiled[] = [
	[
		'evidence-in-article',
		'line breaks differ',
		example(({ row }) => {
			const [span] = row.evidence;
			if (span) span.text = span.text.replace('said on', 'said\non');
		})
	],
	[
		'evidence-not-furniture',
		'the question is on the page',
		example(({ question, row }) => {
			question.skill = 'page';
			row.evidence = [cite('Get the Daily Bridge by email')];
		})
	],
	[
		'passage-names-speakers',
		'the name stands in the paragraph before',
		example(({ question }) => {
			question.passage = [
				cite('The baker, Eva Lind, has counted forty cracks in its stones'),
				cite('“But she kept all of them,” she said.')
			];
		})
	],
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
		'quotes-verbatim',
		'a cut is shown',
		example(({ key }) => (key.rationale = 'The words are “said … that the [same] bridge is”.'))
	],
	[
		'names-in-article',
		'a sentence begins with a word of its own',
		example(({ near }) => (near.rationale = 'Often, she speaks: Listeners own no word of it.'))
	],
	[
		'names-in-article',
		'a question begins with a verb',
		example(({ question }) => (question.stem = 'Does Ada Moss, the mayor, call the bridge safe?'))
	],
	[
		'option-count',
		'a fourth option has its reason',
		example(({ row, far }) => row.options.push(far))
	],
	[
		'key-length',
		'rows share their options',
		example(({ question, row, key }) => {
			key.text = 'Ada Moss, the mayor, who spoke on the old bridge';
			question.rows.push({ ...row, id: 'second', key: ['other'] });
		})
	],
	[
		'negative-stem',
		'the word is marked',
		example(({ question }) => (question.stem = 'Who does NOT say that the bridge is safe?'))
	],
	[
		'no-absolutes',
		'the key has one as well',
		example(({ key, far }) => {
			key.text = 'Ada Moss, the only mayor';
			far.text = 'Eva Lind, always the baker';
		})
	],
	[
		'kind-feedback',
		'it leaves open whether a claim holds',
		example(({ question, near }) => {
			question.skill = 'kind';
			near.rationale = 'Checkable does not mean true.';
		})
	],
	[
		'weekday',
		'the evidence dates the day',
		example(({ question, row }) => {
			question.stem = 'Who spoke about the old bridge on Monday?';
			row.evidence.push(cite('May 2, 2023'));
		})
	],
	[
		'feedback',
		'the row explains all options at once',
		example(({ row }) => {
			row.rationale = 'The verb “said” ties the words to her.';
			for (const option of row.options) delete option.rationale;
		})
	]
];

const rulesAgainst = (question: Question) =>
	lintQuestion(question, CONTEXT).map(({ rule }) => rule);

describe('a question', () => {
	it('that is sound meets no rule', () => expect(rulesAgainst(example())).toEqual([]));

	it.each(SPOILED)('meets “%s” when %s', (rule, _when, question) => {
		expect(rulesAgainst(question)).toContain(rule);
	});

	it.each(SPARED)('is spared “%s” when %s', (rule, _when, question) => {
		expect(rulesAgainst(question)).not.toContain(rule);
	});

	it('is judged by rules that each have a test which makes them fire', () => {
		const names = QUESTION_RULES.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(SPOILED.map(([rule]) => rule))).toEqual(new Set(names));
	});

	it('is told where a rule found something, and how grave it is', () => {
		const [finding] = lintQuestion(
			example(({ near }) => delete near.reason),
			CONTEXT
		);
		expect(finding).toMatchObject({ rule: 'reasons', level: 'E', question: 'bridge-safe' });
		expect(finding).toMatchObject({ row: 'answer', option: expect.any(String) });
	});

	it('can be judged where nobody has marked the speakers', () => {
		const bare = { ...CONTEXT, speakers: [], attributions: [] };
		expect(lintQuestion(example(), bare)).toEqual([]);
	});
});
