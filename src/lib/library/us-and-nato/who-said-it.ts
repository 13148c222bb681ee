import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const STOLTENBERG = 'Jens Stoltenberg, NATO';
const ZELENSKY = 'Volodymyr Zelensky, Ukraine';
const ALLIES = 'Ukraine and its allies';
const REPORTER = 'The reporter of the article';

const QUOTED = 'Some of their own words';
const RETOLD = 'Their statement, retold';
const NOTHING = 'Nothing that they said';

/** On one theme: speakers, how their statements travelled, and who has no voice. */
export const WHO_SAID_IT: Quiz = {
	id: 'who-said-it',
	title: 'Who said it?',
	articles: [sha256(TEXT)],
	questions: [
		match(
			{
				id: 'four-statements',
				skill: 'attribution',
				title: 'Four statements',
				stem: 'Choose who makes each of these four statements.',
				passage: [
					passage('an attempt at a land grab'),
					passage('Stoltenberg tweeted'),
					passage('The sham referenda'),
					passage('While NATO is not directly involved')
				]
			},
			[STOLTENBERG, ZELENSKY, ALLIES, REPORTER],
			[
				{
					text: '“an attempt at a land grab”',
					key: ALLIES,
					mistakes: {
						[STOLTENBERG]: 'nearest-name',
						[ZELENSKY]: 'other-speaker',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite(
							'Ukraine and its allies have denounced the referendums as a “sham” and an attempt at a land grab'
						)
					],
					rationale:
						'The sentence begins with those who “have denounced” the referendums, and these words tell as what. No quote marks stand here, and the statement still has an owner.'
				},
				{
					text: '“a blatant violation of international law”',
					key: STOLTENBERG,
					mistakes: {
						[ZELENSKY]: 'other-speaker',
						[ALLIES]: 'other-speaker',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite(
							'are a blatant violation of international law. These lands are Ukraine,” Stoltenberg'
						)
					],
					rationale:
						'The quote has two sentences, and its tag stands at the very end: “Stoltenberg said”. Read on to the tag before you give a quote to anybody.'
				},
				{
					text: '“These lands are Ukraine”',
					key: STOLTENBERG,
					mistakes: {
						[ZELENSKY]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [cite('These lands are Ukraine,” Stoltenberg said')],
					rationale:
						'The tag “Stoltenberg said” follows right after these words. Who is likely to say a thing and who said it are two questions.'
				},
				{
					text: '“NATO is not directly involved in the war”',
					key: REPORTER,
					mistakes: {
						[STOLTENBERG]: 'nearest-name',
						[ZELENSKY]: 'other-speaker',
						[ALLIES]: 'other-speaker'
					},
					evidence: [passage('While NATO is not directly involved')],
					rationale:
						'This paragraph has neither quote marks nor a verb like “said”. With no tag in sight, ask whether anybody is quoted at all.'
				}
			]
		),
		prove(
			{
				id: 'veto-alone',
				skill: 'attribution',
				title: 'A sentence on a veto',
				stem: 'Who is quoted with the words “If Russia uses its veto, it will be alone”?',
				passage: [
					passage('eighth round of sanctions'),
					passage('moves were also underway'),
					passage('If Russia uses its veto'),
					passage('The United Nations meanwhile')
				]
			},
			{
				options: [
					[
						'Catherine Colonna of France',
						KEY,
						'“She” stands in the tag, and the last woman named is Colonna, two paragraphs up. Follow the pronoun back to its name.'
					],
					[
						'The United Nations',
						'nearest-name',
						'Its own statement comes after the quote, with a verb of its own, “said”. A name that follows in a new paragraph opens something new.'
					],
					[
						'Jens Stoltenberg of NATO',
						'other-speaker',
						'His statements stand further up in the article, on other matters. “She said” rules him out as well.'
					]
				],
				evidence: [
					cite('Colonna said', 'sanctions,” Colonna said'),
					cite(
						'If Russia uses its veto, it will be alone and once more will show its isolation on the world stage,” she said'
					)
				]
			},
			{
				text: 'Which words name the speaker?',
				options: [
					[
						cite('Colonna said', 'sanctions,” Colonna said'),
						KEY,
						'This is the last place with a name before two paragraphs that say “she”. A pronoun needs a name further up.'
					],
					[
						cite('The United Nations meanwhile said'),
						'nearest-name',
						'This tag belongs to the words that come after it. The word “meanwhile” opens a new statement.'
					],
					[
						cite('The European Union is in the process'),
						'nearest-name',
						'This is the start of a quote, and the name in it is the topic. A name inside the marks need not be the speaker.'
					]
				],
				evidence: [cite('Colonna said', 'sanctions,” Colonna said')]
			}
		),
		choice(
			{
				id: 'nature-of-the-conflict',
				skill: 'attribution',
				title: 'A paragraph that is all quote',
				stem: 'Who is quoted with the words “It will totally change the nature of the conflict”?',
				passage: [
					passage('All this is a serious escalation'),
					passage('It will totally change'),
					passage('no one can tell how long')
				]
			},
			{
				options: [
					[
						'Jens Stoltenberg, head of NATO',
						KEY,
						'The whole paragraph is one quote without a tag, so it runs on from the quote before it, where his name stands. The “He” after it goes on with him as well.'
					],
					[
						'Antony Blinken, US minister',
						'other-speaker',
						'His part of the article ended further up, and others have spoken since. A paragraph that is all quote goes with the quote right before it.'
					],
					[
						'Somebody who is not named',
						'stated-as-unstated',
						'No tag stands in this paragraph, yet the paragraph before names the speaker. A missing tag is a reason to read back, not to stop.'
					]
				],
				evidence: [
					cite('absolutely unacceptable,” Stoltenberg said.'),
					cite('“It will totally change the nature of the conflict')
				]
			}
		),
		match(
			{
				id: 'four-voices',
				skill: 'voices',
				title: 'How much we hear of each',
				stem: 'How much does the article let us hear of what each of these four said?',
				passage: [
					passage('declared victory on Tuesday'),
					passage('Stoltenberg tweeted'),
					passage('The United Nations meanwhile')
				]
			},
			[QUOTED, RETOLD, NOTHING],
			[
				{
					text: 'Volodymyr Zelensky, Ukrainian President',
					key: NOTHING,
					mistakes: { [QUOTED]: 'nearest-name', [RETOLD]: 'nearest-name' },
					evidence: [
						cite(
							'Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky “and made clear'
						)
					],
					rationale:
						'He is spoken to, and the quoted words are those of the man who tweeted. To be spoken to is not yet to be heard.'
				},
				{
					text: 'The officials who declared victory',
					key: RETOLD,
					mistakes: { [QUOTED]: 'paraphrase-as-quote', [NOTHING]: 'stated-as-unstated' },
					evidence: [
						cite('Pro-Russian officials'),
						cite(
							'declared victory on Tuesday, claiming that a majority of its residents voted in favor'
						)
					],
					rationale:
						'The words “declared” and “claiming” report what they said, and no quote marks follow. A statement can be reported without one exact word.'
				},
				{
					text: 'The residents of the four areas',
					key: NOTHING,
					mistakes: { [QUOTED]: 'other-speaker', [RETOLD]: 'relay-for-origin' },
					evidence: [cite('claiming that a majority of its residents voted in favor')],
					rationale:
						'Officials say how the residents voted; no resident is asked or quoted. A statement about people is not a statement by them.'
				},
				{
					text: 'The United Nations',
					key: QUOTED,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NOTHING]: 'stated-as-unstated' },
					evidence: [
						cite(
							'The United Nations meanwhile said it was “committed” to Ukraine’s “territorial integrity”'
						)
					],
					rationale:
						'The verb “said” comes with three short pieces in quote marks. Single words in marks are enough to be quoted in part.'
				}
			]
		),
		choice(
			{
				id: 'strikes-told',
				skill: 'chain',
				title: 'Who told of it first',
				stem: 'Who is the article’s source for Russia “threatening nuclear strikes”?',
				passage: [passage('later speaking to center-left'), passage('He added that Russia')]
			},
			{
				options: [
					[
						'The head of NATO',
						KEY,
						'“He added” goes on with what Stoltenberg said to EU lawmakers. The article has this from a man who speaks about Russia.'
					],
					[
						'Officials of Russia',
						'relay-for-origin',
						'Russia is spoken about here, and no statement of its own is quoted. To know what was said first, one would have to look elsewhere.'
					],
					[
						'Lawmakers of the EU',
						'nearest-name',
						'They are the listeners: “speaking to” stands before them. Those who hear a statement are not those who make it.'
					]
				],
				evidence: [
					cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
					cite('He added that Russia had exacerbated the situation'),
					cite('threatening nuclear strikes')
				]
			}
		),
		inlineChoice(
			{
				id: 'threat-travels',
				skill: 'chain',
				title: 'Words that are passed on',
				stem: 'Complete the sentence on the words “swift and severe costs”.',
				passage: [passage('vowed Tuesday'), passage('Blinken repeated President Joe Biden')],
				ending: '.'
			},
			[
				{
					text: 'The article calls them a “threat” that was first made by',
					options: [
						['Secretary Antony Blinken', 'relay-for-origin'],
						['President Joe Biden', KEY],
						['NATO’s Jens Stoltenberg', 'other-speaker']
					],
					evidence: [cite('President Joe Biden’s threat')],
					rationale:
						'The article calls them “President Joe Biden’s threat”. The one who speaks now and the one who spoke first can be two people.'
				},
				{
					text: ', and that is repeated here by',
					options: [
						['Secretary Antony Blinken', KEY],
						['President Joe Biden', 'relay-for-origin'],
						['NATO’s Jens Stoltenberg', 'other-speaker']
					],
					evidence: [cite('Blinken repeated')],
					rationale:
						'The verb “repeated” tells that they have been said before, by somebody else. Such a verb shows the way that words have gone.'
				}
			]
		),
		choice(
			{
				id: 'speech-goes-on',
				skill: 'attribution',
				title: 'A speech that is interrupted',
				stem: 'Who is quoted with the words “Then they bus Russians in”?',
				passage: [
					passage('Some people are deported'),
					passage('Get The Times of Israel'),
					passage('By signing up'),
					passage('Then they bus Russians in')
				]
			},
			{
				options: [
					[
						'Antony Blinken, Secretary of State',
						KEY,
						'The tag is “he said”; the last speaker named before it, above the two lines of an offer, is Blinken. Follow a “he” back to a name with a verb of saying.'
					],
					[
						'Jens Stoltenberg, Secretary-General of NATO',
						'other-speaker',
						'His first words come further down, in another part of the article. A “he” leads back, not forward.'
					],
					[
						'The Times of Israel, a newspaper',
						'furniture-as-report',
						'It is named in an offer to readers that stands in the middle of the speech. Such a line names no speaker of the report.'
					],
					[
						'A man of those who were moved away',
						'outside-knowledge',
						'Somebody who lived through it could say this, but “he said” leads back to the speaker named above. Nobody from these places is quoted here.'
					]
				],
				evidence: [
					cite('“simply disappear,” Blinken said'),
					cite('he said', 'belongs to Russia,” he said')
				]
			}
		),
		hottext(
			{
				id: 'our-support',
				skill: 'attribution',
				title: 'Three names in a paragraph',
				stem: 'Mark the one who is quoted with the words “our support”.',
				passage: [passage('Stoltenberg tweeted')]
			},
			{
				options: [
					[
						cite('Jens Stoltenberg', 'Jens Stoltenberg tweeted'),
						KEY,
						'He “tweeted” the sentence, and “made clear” goes on with what he told the other man. Find the verb of saying, then ask whose verb it is.'
					],
					[
						cite('Volodymyr Zelensky', 'Ukrainian President Volodymyr Zelensky'),
						'nearest-name',
						'His name stands right before the quote marks, but he is the one spoken to. The name next to a quote need not be its speaker.'
					],
					[
						cite('NATO Allies', 'made clear that NATO Allies'),
						'nearest-name',
						'They are named inside the marks: they are what the quote is about. A name within a quote need not be the one who says it.'
					]
				],
				evidence: [
					cite(
						'NATO’s Secretary-General Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky “and made clear that NATO Allies are unwavering in our support'
					)
				]
			}
		)
	],
	prompt:
		'Think of one person or group that this article mentions but does not let speak. What would you check next about their view, and where could you find it?'
};

/** Why the linter's warnings stay. */
export const WHO_SAID_IT_ANSWERS: Answers = {
	'who-said-it': {
		coverage: 'On one theme: speakers, how their statements travelled, and who has no voice.'
	}
};
