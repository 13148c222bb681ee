import { example } from '../example.ts';
import type { Case } from './case.ts';

/** One way each to spoil the options, or what is said of them. */
export const SPOILED: Case[] = [
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
		'no-clang',
		'question and key share a word',
		example(({ question }) => (question.stem = 'Which mayor says that the old bridge is safe?'))
	],
	[
		'no-absolutes',
		'only a distractor is absolute',
		example(({ far }) => (far.text = 'Eva Lind, always the baker'))
	],
	[
		'kind-feedback',
		'it says that a claim is false',
		example(({ question, near }) => {
			question.skill = 'kind';
			near.rationale = 'The claim is false.';
		})
	],
	['no-pronoun-option', 'an option is a pronoun', example(({ far }) => (far.text = 'They'))],
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
	]
];

/** What a rule lets pass, close to what it forbids. */
export const SPARED: Case[] = [
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
		'feedback',
		'the row explains all options at once',
		example(({ row }) => {
			row.rationale = 'The verb “said” ties the words to her.';
			for (const option of row.options) delete option.rationale;
		})
	]
];
