import * as v from 'valibot';
import { Question } from './schema.ts';
import { KEY, row, type WrittenOption } from './write.ts';
import { cite as citeIn } from '../article/span.ts';

/** A small article and one question of each view on it, to prove the one shape with. */
export const ARTICLE =
	'The mayor said the bridge is “safe as houses.” An engineer warned that it may close in May. ' +
	'“Nobody asked us,” said a baker. The council will vote on Friday.';

const cite = (words: string) => citeIn(ARTICLE, words);
const passage = [cite(ARTICLE)];
const SPEAKERS: [string, string, string] = ['The mayor', 'An engineer', 'A baker'];

/** Options that are the three speakers, the key among them. */
const speakers = (key: string): WrittenOption[] =>
	SPEAKERS.map((name) => [name, name === key ? KEY : 'nearest-name']);

export const FIVE_VIEWS: Question[] = [
	{
		id: 'bridge-safe',
		title: 'The bridge',
		skill: 'attribution' as const,
		stem: 'Who says that the bridge is “safe as houses”?',
		passage,
		view: 'choice' as const,
		rule: 'one' as const,
		rows: [
			row({
				options: speakers('The mayor'),
				evidence: [cite('The mayor said the bridge is “safe as houses.”')],
				rationale: 'The verb “said” ties the words to the mayor.'
			})
		]
	},
	{
		id: 'who-says-what',
		title: 'Two statements',
		skill: 'attribution' as const,
		stem: 'Who says each of these?',
		passage,
		view: 'match' as const,
		rule: 'rows' as const,
		rows: [
			row({
				id: 'close',
				text: 'It may close.',
				options: speakers('An engineer'),
				evidence: [cite('An engineer warned that it may close in May.')],
				rationale: 'The engineer warned.'
			}),
			row({
				id: 'asked',
				text: 'We were left out.',
				options: speakers('A baker'),
				evidence: [cite('“Nobody asked us,” said a baker.')],
				rationale: 'The tag follows the quotation.'
			})
		]
	},
	{
		id: 'open-words',
		title: 'What is open',
		skill: 'support' as const,
		stem: 'Mark the two phrases that show something is still open.',
		passage,
		view: 'hottext' as const,
		rule: 'ticks' as const,
		rows: [
			row({
				ordered: true,
				options: [
					[cite('safe as houses'), 'judgement-as-fact'],
					[cite('may close'), KEY],
					[cite('Nobody asked us'), 'beyond-as-supported'],
					[cite('will vote'), KEY]
				],
				evidence: [cite('may close'), cite('will vote')],
				rationale: 'Both speak of what has not happened yet.'
			})
		]
	},
	{
		id: 'repair',
		title: 'The sentence',
		skill: 'form' as const,
		stem: 'Choose the words that fit what the text reports.',
		passage,
		view: 'inline-choice' as const,
		rule: 'rows' as const,
		rows: [
			row({
				id: 'verb',
				text: 'An engineer',
				options: [
					['warned', KEY],
					['ruled', 'beyond-as-supported']
				],
				evidence: [cite('warned')],
				rationale: 'The verb is the text’s own.'
			}),
			row({
				id: 'mode',
				text: 'that the bridge',
				options: [
					['may', KEY],
					['will', 'beyond-as-supported']
				],
				evidence: [cite('may close')],
				rationale: 'It may close.'
			})
		],
		ending: 'close in May.'
	},
	{
		id: 'prove-it',
		title: 'Whose word',
		skill: 'ownership' as const,
		stem: 'Whose word is “houses”, and which line shows it?',
		passage,
		view: 'prove' as const,
		rule: 'prove' as const,
		rows: [
			row({
				options: speakers('The mayor'),
				evidence: [cite('The mayor said')],
				rationale: 'It stands in the mayor’s quotation.'
			}),
			row({
				id: 'proof',
				text: 'Which line shows it?',
				ordered: true,
				options: [
					[cite('The mayor said the bridge is “safe as houses.”'), KEY],
					[cite('“Nobody asked us,” said a baker.'), 'nearest-name']
				],
				evidence: [cite('The mayor said the bridge is “safe as houses.”')],
				rationale: 'The line holds the word and the name.'
			})
		]
	}
].map((question) => v.parse(Question, question));
