import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const BLINKEN = 'Antony Blinken, US Secretary of State';
const STOLTENBERG = 'Jens Stoltenberg, head of NATO';
const ZELENSKY = 'Volodymyr Zelensky, Ukrainian President';
const COLONNA = 'Catherine Colonna, French Foreign Minister';
const REPORTER = 'The reporter of the article';

const QUOTED = 'Words of their own, in quote marks';
const RETOLD = 'What they said, retold without any quote marks';
const NOTHING = 'Nothing that they said';

const REPORTERS = 'reporters';
const LAWMAKERS = 'EU lawmakers';
const CHANNEL = 'a television channel';
const UNSAID = 'the text does not say';

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
				stem: 'Choose who makes each of these four statements in the article.',
				passage: [
					passage('Blinken repeated President Joe Biden'),
					passage('important to remember'),
					passage('Stoltenberg tweeted'),
					passage('While NATO is not directly involved'),
					passage('raising suspicions')
				]
			},
			[BLINKEN, STOLTENBERG, ZELENSKY, REPORTER],
			[
				{
					text: '“It’s important to remember what’s going on here”',
					key: BLINKEN,
					mistakes: {
						[STOLTENBERG]: 'other-speaker',
						[ZELENSKY]: 'other-speaker',
						[REPORTER]: 'quote-as-paraphrase'
					},
					evidence: [
						cite('Blinken repeated'),
						cite('it has moved the local populace out,” he said')
					],
					rationale:
						'It stands inside a quote that “he said” closes, and “he” leads back to Blinken, who speaks in the paragraph before. Look for the marks before you go by the tone.'
				},
				{
					text: '“right to self-defense”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'other-speaker',
						[ZELENSKY]: 'nearest-name',
						[REPORTER]: 'quote-as-paraphrase'
					},
					evidence: [
						cite('Jens Stoltenberg tweeted'),
						cite('and made clear that NATO Allies are unwavering in our support')
					],
					rationale:
						'He “tweeted” the sentence, and “made clear” goes on with what he told Zelensky. The name next to a quote need not be its speaker.'
				},
				{
					text: '“soaring energy prices”',
					key: REPORTER,
					mistakes: {
						[BLINKEN]: 'other-speaker',
						[STOLTENBERG]: 'nearest-name',
						[ZELENSKY]: 'other-speaker'
					},
					evidence: [passage('While NATO is not directly involved')],
					rationale:
						'This paragraph has neither quote marks nor a verb like “said”. With no tag in sight, ask whether anybody is quoted at all.'
				},
				{
					text: '“even more dramatic”',
					key: REPORTER,
					mistakes: {
						[BLINKEN]: 'other-speaker',
						[STOLTENBERG]: 'nearest-name',
						[ZELENSKY]: 'other-speaker'
					},
					evidence: [
						cite(
							'The energy issue became even more dramatic with leaks from two currently non-operational gas pipelines'
						)
					],
					rationale:
						'No verb of saying gives this to anyone, and two countries are named later for suspicions alone. A reporter can use strong words too.'
				}
			]
		),
		prove(
			{
				id: 'moves-at-the-un',
				skill: 'attribution',
				title: 'News of a resolution',
				stem: 'Who says that moves for “a resolution against Russia” had begun?',
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
						COLONNA,
						KEY,
						'“She said” opens the sentence, and the last woman named is Colonna, one paragraph up. Follow the pronoun back to its name.'
					],
					[
						'The United Nations, in a statement',
						'nearest-name',
						'The resolution is to come there, but its own statement stands further down, on other matters. The place of an event is not its source.'
					],
					[
						'The European Union, in a statement',
						'nearest-name',
						'It is named in the quote just before, as the topic. “She” is one person, so look for the name of one.'
					]
				],
				evidence: [
					cite('Colonna said', 'sanctions,” Colonna said'),
					cite('She said moves were also underway concerning a resolution against Russia')
				]
			},
			{
				text: 'Which words show who it is?',
				options: [
					[
						cite('Colonna said', 'sanctions,” Colonna said'),
						KEY,
						'This is the last place with a name and a verb of saying before “She said”. A pronoun needs a name further up.'
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
				stem: 'Where does the article name the person who said “It will totally change the nature of the conflict”?',
				passage: [
					passage('All this is a serious escalation'),
					passage('It will totally change'),
					passage('no one can tell how long')
				]
			},
			{
				ordered: true,
				options: [
					[
						'In the paragraph before',
						KEY,
						'This paragraph is one quote without a tag, so it runs on from the quote before it, where “Stoltenberg said” stands. A missing tag is a reason to read back.'
					],
					[
						'In the same paragraph',
						'nearest-name',
						'A name does stand there, “Russia”, but inside the marks and as the topic. Whom a quote is about need not be who speaks.'
					],
					[
						'In the paragraph after',
						'stated-as-unstated',
						'After it comes “He said”, a pronoun, which needs a name before it. A “he” leads back, not forward.'
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
				title: 'How much is given of each',
				stem: 'What does the article give from each of these four?',
				passage: [
					passage('declared victory on Tuesday'),
					passage('an attempt at a land grab'),
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions')
				]
			},
			[QUOTED, RETOLD, NOTHING],
			[
				{
					text: 'The officials in the four areas',
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
					text: 'Ukraine and its allies',
					key: QUOTED,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NOTHING]: 'stated-as-unstated' },
					evidence: [cite('Ukraine and its allies have denounced the referendums as a “sham”')],
					rationale:
						'One word of theirs stands in quote marks, and the rest is retold. One word in marks is enough to be quoted in part.'
				},
				{
					text: 'The European Union',
					key: NOTHING,
					mistakes: { [QUOTED]: 'nearest-name', [RETOLD]: 'nearest-name' },
					evidence: [
						cite(
							'Colonna added: “The European Union is in the process of holding consultations for an eighth round of sanctions,” Colonna said.'
						)
					],
					rationale:
						'A minister speaks about it, before the tag “Colonna said”, and it says nothing itself. A name within a quote is what the quote is about.'
				},
				{
					text: 'Dmytro Kuleba, Ukrainian Foreign Minister',
					key: NOTHING,
					mistakes: { [QUOTED]: 'photo-date', [RETOLD]: 'photo-date' },
					evidence: [
						passage('labeled the referendums a masquerade'),
						passage('the votes lacked sincerity')
					],
					rationale:
						'A caption has him at a press conference, and the report gives the words of the other minister alone. To be there is not yet to be heard.'
				}
			]
		),
		choice(
			{
				id: 'strikes-told',
				skill: 'chain',
				title: 'The source of a grave statement',
				stem: 'Who says, in this article, that Russia was threatening nuclear strikes?',
				passage: [passage('later speaking to center-left'), passage('He added that Russia')]
			},
			{
				options: [
					[
						STOLTENBERG,
						KEY,
						'“He added” goes on with what Stoltenberg said one paragraph up. The article has this from a man who speaks about Russia.'
					],
					[
						BLINKEN,
						'other-speaker',
						'His part of the article stands further up, and this is not in it. Who is likely to say a thing and who says it are two questions.'
					],
					[
						'Russian officials',
						'relay-for-origin',
						'Russia is spoken about here, and no statement of its own is given. To know what was said first, one would have to look elsewhere.'
					]
				],
				evidence: [
					cite('Stoltenberg, later speaking'),
					cite('He added that Russia had exacerbated the situation'),
					cite('threatening nuclear strikes')
				]
			}
		),
		inlineChoice(
			{
				id: 'three-audiences',
				skill: 'chain',
				title: 'Who was spoken to',
				stem: 'Complete the sentence: who, in this article, were these three quotes said to?',
				passage: [
					passage('crystal clear'),
					passage('The sham referenda'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				],
				ending: '.'
			},
			[
				{
					text: 'The words “crystal clear” were said to',
					options: [
						[REPORTERS, KEY],
						[LAWMAKERS, 'other-speaker'],
						[CHANNEL, 'other-speaker'],
						[UNSAID, 'stated-as-unstated']
					],
					evidence: [cite('Blinken told reporters')],
					rationale:
						'“Blinken told reporters”: the tag names speaker and listeners. Knowing who listened helps you to find the words elsewhere.'
				},
				{
					text: '; “These lands are Ukraine” to',
					options: [
						[REPORTERS, 'other-speaker'],
						[LAWMAKERS, 'nearest-name'],
						[CHANNEL, 'other-speaker'],
						[UNSAID, KEY]
					],
					evidence: [cite('These lands are Ukraine,” Stoltenberg said')],
					rationale:
						'“Stoltenberg said” is the whole tag, without listeners or a place. A tag can leave a part of the way in the dark.'
				},
				{
					text: '; and “no value” to',
					options: [
						[REPORTERS, 'photo-date'],
						[LAWMAKERS, 'other-speaker'],
						[CHANNEL, KEY],
						[UNSAID, 'stated-as-unstated']
					],
					evidence: [cite('she told BFM TV. “There was no legitimacy, no value.')],
					rationale:
						'The tag “she told BFM TV” stands in the middle of the quote. The press conference in a photo is another occasion.'
				}
			]
		),
		choice(
			{
				id: 'speech-goes-on',
				skill: 'attribution',
				title: 'A speech that is interrupted',
				stem: 'Whose words in this article are “to then claim that the territory belongs to Russia”?',
				passage: [
					passage('Blinken repeated President Joe Biden'),
					passage('important to remember'),
					passage('Some people are deported'),
					passage('Get The Times of Israel'),
					passage('By signing up'),
					passage('Then they bus Russians in')
				]
			},
			{
				options: [
					[
						BLINKEN,
						KEY,
						'The tag is “he said”; the last speaker named before it, above the two lines of an offer, is Blinken. Follow a “he” back to a name with a verb of saying.'
					],
					[
						'Joe Biden, US President',
						'relay-for-origin',
						'His words, “will impose additional swift and severe costs”, are repeated further up, by somebody else. A “he” leads to the one who speaks here.'
					],
					[
						STOLTENBERG,
						'other-speaker',
						'His first words come further down, in another part of the article. The name for a “he” stands before it.'
					],
					[
						'A resident of one of the areas, not named',
						'outside-knowledge',
						'A resident could say this, but “he said” leads back to the speaker named above. No resident of these areas is quoted in this article.'
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
				id: 'nobody-named',
				skill: 'attribution',
				title: 'A quoted piece without a tag',
				stem: 'Mark the quoted piece whose own paragraph names no speaker, by name or by “he”.',
				passage: [
					passage('All this is a serious escalation'),
					passage('no one can tell how long'),
					passage('To that end')
				]
			},
			{
				options: [
					[
						cite('a serious escalation'),
						'stated-as-unstated',
						'The tag “Stoltenberg said” stands at the end of the quote, one sentence later. Read on to the closing mark to find a tag.'
					],
					[
						cite('no one can tell how long'),
						'stated-as-unstated',
						'“He said that” leads into it, and the “He” goes back to “Stoltenberg said”. A pronoun is a tag too.'
					],
					[
						cite('to continue to provide support'),
						'stated-as-unstated',
						'“He said” at the start of the sentence counts for both of its quotes. One verb of saying can carry more than one piece.'
					],
					[
						cite('ramp up'),
						KEY,
						'Its paragraph has marks around two words, and neither a speaker nor a verb of saying. The text around it points to a speaker, but here nobody is named.'
					]
				],
				evidence: [cite('To that end, NATO countries need to “ramp up” the production of weapons')]
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
