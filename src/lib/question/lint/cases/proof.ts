import { cite, example } from '../example.ts';
import type { Case } from './case.ts';

/** One way each to spoil what holds the question to the article: key, evidence, words and names. */
export const SPOILED: Case[] = [
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
	[
		'tag-omitted',
		'the excerpt shows who speaks',
		example(({ row }) => (row.text = '‘told the shops,” engineer Tom Reed warned’'))
	],
	[
		'names-and-roles',
		'a last name stands alone',
		example(({ question }) => (question.stem = 'Who told Reed that the bridge is safe?'))
	],
	['names-and-roles', 'no role is given', example(({ far }) => (far.text = 'Eva Lind'))],
	[
		'weekday',
		'nothing gives the date of a day',
		example(({ question }) => (question.stem = 'Who spoke about the old bridge on Monday?'))
	]
];

/** What a rule lets pass, close to what it forbids. */
export const SPARED: Case[] = [
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
		'weekday',
		'the evidence dates the day',
		example(({ question, row }) => {
			question.stem = 'Who spoke about the old bridge on Monday?';
			row.evidence.push(cite('May 2, 2023'));
		})
	]
];
