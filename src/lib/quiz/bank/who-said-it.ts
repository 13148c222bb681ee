import { BUILT_IN_ARTICLE, cite } from '../../article/built-in.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../schema.ts';
import { sha256 } from '../version.ts';
import { passage } from './passage.ts';

const BLINKEN = 'Antony Blinken, US';
const STOLTENBERG = 'Jens Stoltenberg, NATO';
const COLONNA = 'Catherine Colonna, France';
const ALLIES = 'Ukraine and its allies';
const OFFICIALS = 'Pro-Russian officials';

const QUOTED = 'Quoted, at least in part';
const RETOLD = 'Retold, without quote marks';
const MENTIONED = 'Mentioned, with no statement';

/** On one theme: speakers, how their statements travelled, and who has no voice. */
export const WHO_SAID_IT: Quiz = {
	id: 'who-said-it',
	title: 'Who said it?',
	article: sha256(BUILT_IN_ARTICLE),
	questions: [
		match(
			{
				id: 'five-statements',
				skill: 'attribution',
				title: 'Five statements',
				stem: 'Choose the speaker of each of these five statements; a speaker may fit two of them.',
				passage: []
			},
			[BLINKEN, STOLTENBERG, COLONNA, ALLIES, OFFICIALS],
			[
				{
					text: '“have already been crystal clear”',
					key: BLINKEN,
					mistakes: {
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[OFFICIALS]: 'nearest-name'
					},
					evidence: [
						cite(
							'“We and many other countries have already been crystal clear. We will not — indeed, we will never — recognize the annexation of Ukrainian territory by Russia,” Blinken told reporters'
						)
					],
					rationale:
						'The tag “Blinken told reporters” follows at the end of the quote. The tag may come a sentence later than the words you are asked about.'
				},
				{
					text: '“a blatant violation of international law”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[ALLIES]: 'nearest-name',
						[OFFICIALS]: 'outside-knowledge'
					},
					evidence: [
						cite(
							'are a blatant violation of international law. These lands are Ukraine,” Stoltenberg said'
						)
					],
					rationale:
						'The quote goes on for one more short sentence and ends with “Stoltenberg said”. Others in the article hold a like view, so only the tag can tell.'
				},
				{
					text: '“There was no legitimacy, no value.”',
					key: COLONNA,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[OFFICIALS]: 'outside-knowledge'
					},
					evidence: [
						cite('French Foreign Minister Catherine Colonna'),
						cite('she told BFM TV. “There was no legitimacy, no value.')
					],
					rationale:
						'The quote is cut in two by “she told BFM TV”, and the paragraph before names her. A tag in the middle covers both halves.'
				},
				{
					text: 'the referendums as an attempt at a land grab',
					key: ALLIES,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'nearest-name',
						[COLONNA]: 'outside-knowledge',
						[OFFICIALS]: 'nearest-name'
					},
					evidence: [
						cite(
							'Ukraine and its allies have denounced the referendums as a “sham” and an attempt at a land grab.'
						)
					],
					rationale:
						'The verb “denounced” hands this to the group before it, “Ukraine and its allies”. The paragraphs above and below have other speakers.'
				},
				{
					text: '“Russia is now weaponizing energy.”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[OFFICIALS]: 'outside-knowledge'
					},
					evidence: [
						cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
						cite('“Russia is now weaponizing energy.”')
					],
					rationale:
						'Here the tag comes first: he “said”, and after a while the quote ends the sentence. Look for the name before the quote as well as after it.'
				}
			]
		),
		prove(
			{
				id: 'nuclear-war',
				skill: 'attribution',
				title: 'A paragraph that is all quote',
				stem: 'Whose words are “the nuclear war cannot be won and must never be fought”, according to the article?',
				passage: [
					passage('He added that Russia had exacerbated'),
					passage('All this is a serious escalation'),
					passage('It will totally change'),
					passage('no one can tell how long')
				]
			},
			{
				options: [
					[
						'Jens Stoltenberg of NATO',
						KEY,
						'The paragraph is one quote without a tag, so it runs on from the quote before it, where his name stands. Look one paragraph up.'
					],
					[
						'Antony Blinken of the US',
						'outside-knowledge',
						'He is quoted often in this article, but his part has ended long before. The speaker you expect is not always the one the text names.'
					],
					[
						'The article does not say',
						'stated-as-unstated',
						'No tag stands in this paragraph, yet the paragraph before names the speaker. A missing tag is a reason to read back, not to stop.'
					]
				],
				evidence: [
					cite('absolutely unacceptable,” Stoltenberg said.'),
					cite('the nuclear war cannot be won and must never be fought.”')
				]
			},
			{
				text: 'Which words show it?',
				options: [
					[
						cite('absolutely unacceptable,” Stoltenberg said'),
						KEY,
						'This is the last tag before the quote runs on, and it has a name. A paragraph that is all quote belongs to the tag before it.'
					],
					[
						cite('threatening nuclear strikes if attempts were made'),
						'nearest-name',
						'The topic is the same, but these words name no speaker. Words about the same thing do not prove who says it.'
					],
					[
						cite('break its grip on areas it holds'),
						'beyond-as-supported',
						'These words tell what a threat is about and name nobody. Proof of a speaker needs a name and a verb of saying.'
					]
				],
				evidence: [cite('absolutely unacceptable,” Stoltenberg said')]
			}
		),
		hottext(
			{
				id: 'speech-goes-on',
				skill: 'attribution',
				title: 'A speech in three paragraphs',
				stem: 'Mark the one piece that names the speaker of the words “Then they bus Russians in”.',
				passage: [
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
						cite('Russia', 'Russia invaded Ukraine'),
						'nearest-name',
						'Russia is what the speech is about. The subject of a speech is not its speaker.'
					],
					[
						cite('Blinken', 'disappear,” Blinken said'),
						KEY,
						'The last paragraph says only “he said”; the nearest name of a speaker before it is this one. Follow a “he” back to the last name with a verb of saying.'
					],
					[
						cite('The Times of Israel'),
						'furniture-as-report',
						'This line is an offer to readers that stands in the middle of the speech. It is not part of the report, so it names no speaker.'
					],
					[
						cite('puppet governments'),
						'nearest-name',
						'These words stand inside the quote, so somebody else says them. Look for the name outside the marks.'
					]
				],
				evidence: [
					cite('“simply disappear,” Blinken said'),
					cite('he said', 'belongs to Russia,” he said')
				]
			}
		),
		match(
			{
				id: 'five-voices',
				skill: 'voices',
				title: 'Five people or groups',
				stem: 'What is the most direct way in which the article gives each of these five a voice?',
				passage: []
			},
			[QUOTED, RETOLD, MENTIONED],
			[
				{
					text: 'Pro-Russian officials',
					key: RETOLD,
					mistakes: { [QUOTED]: 'paraphrase-as-quote', [MENTIONED]: 'stated-as-unstated' },
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
					text: 'Catherine Colonna, French Foreign Minister',
					key: QUOTED,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [MENTIONED]: 'stated-as-unstated' },
					evidence: [
						cite('Colonna added: “The European Union is in the process of holding consultations')
					],
					rationale:
						'After “Colonna added” her words stand in quote marks. She is retold elsewhere too, but the most direct form counts here.'
				},
				{
					text: 'Center-left EU lawmakers',
					key: MENTIONED,
					mistakes: { [QUOTED]: 'nearest-name', [RETOLD]: 'nearest-name' },
					evidence: [cite('Stoltenberg, later speaking to center-left EU lawmakers, said')],
					rationale:
						'They are the ones spoken to; the statement is by the man who speaks. The listener of a speech is mentioned, not heard.'
				},
				{
					text: 'Denmark and Poland',
					key: RETOLD,
					mistakes: { [QUOTED]: 'paraphrase-as-quote', [MENTIONED]: 'stated-as-unstated' },
					evidence: [cite('Denmark and Poland raising suspicions of sabotage')],
					rationale:
						'The two countries voice a suspicion, and the reporter sums it up without quote marks. The words “raising suspicions” tell of something said.'
				},
				{
					text: 'Residents of the four areas',
					key: MENTIONED,
					mistakes: { [QUOTED]: 'beyond-as-supported', [RETOLD]: 'relay-for-origin' },
					evidence: [cite('claiming that a majority of its residents voted in favor')],
					rationale:
						'Others claim how the residents voted; nothing that a resident said is reported. To be spoken about is not to be heard.'
				}
			]
		),
		choice(
			{
				id: 'direct-part',
				skill: 'attribution',
				title: 'A sentence on NATO and the war',
				stem: 'Who tells the reader that NATO is “not directly involved in the war”?',
				passage: [passage('The sham referenda'), passage('While NATO is not directly involved')]
			},
			{
				options: [
					[
						'The reporter, as plain narration',
						KEY,
						'The whole paragraph has neither quote marks nor a verb like “said”, so the reporter tells it. With no tag in sight, ask whether anybody is quoted at all.'
					],
					[
						'Jens Stoltenberg, Secretary-General',
						'nearest-name',
						'His quote ended one paragraph before, with “Stoltenberg said”. A new paragraph without marks does not carry a quote on.'
					],
					[
						'Countries in the alliance itself',
						'nearest-name',
						'The sentence is about these countries and does not let them speak. The topic of a sentence is not its source.'
					]
				],
				evidence: [passage('While NATO is not directly involved')]
			}
		),
		inlineChoice(
			{
				id: 'threat-travels',
				skill: 'chain',
				title: 'The way of a threat',
				stem: 'Complete the sentence on how the threat of “swift and severe costs” was passed on.',
				passage: [passage('Blinken repeated President Joe Biden')],
				ending: '.'
			},
			[
				{
					text: 'The threat was first made by',
					options: [
						['President Joe Biden', KEY],
						['Antony Blinken of the US', 'relay-for-origin'],
						['Jens Stoltenberg of NATO', 'outside-knowledge']
					],
					evidence: [cite('President Joe Biden’s threat')],
					rationale:
						'The form “Biden’s threat” says whose it is, although another man voices it here. Who speaks now and who spoke first can be two people.'
				},
				{
					text: ', and in this paragraph it is',
					options: [
						['repeated', KEY],
						['taken back', 'beyond-as-supported'],
						['made for the first time', 'relay-for-origin']
					],
					evidence: [cite('Blinken repeated President Joe Biden’s threat')],
					rationale:
						'The verb shows that the threat was there before. Verbs such as “repeated” hint at an earlier occasion that you do not see.'
				},
				{
					text: 'by',
					options: [
						['Antony Blinken', KEY],
						['Joe Biden', 'relay-for-origin'],
						['Kremlin proxies', 'nearest-name']
					],
					evidence: [cite('Blinken repeated')],
					rationale:
						'Antony Blinken, the US Secretary of State, is the one who speaks here. The quoted words come to the reader through him and then through the reporter.'
				}
			]
		),
		choice(
			{
				id: 'moves-in-new-york',
				skill: 'attribution',
				title: 'News of a resolution',
				stem: 'According to whom is work on “a resolution against Russia” going on in New York?',
				passage: [passage('eighth round of sanctions'), passage('moves were also underway')]
			},
			{
				options: [
					[
						'Catherine Colonna, France',
						KEY,
						'“She said” leads back to the paragraph before, where the French Foreign Minister is named. Retold words need an owner just as quotes do.'
					],
					[
						'The UN General Assembly',
						'nearest-name',
						'The assembly is where the moves take place, but the sentence opens with “She said”. A place is not a source.'
					],
					[
						'The EU, in a statement',
						'nearest-name',
						'The EU is named in the quote before, as the topic. A body that is spoken about does not speak by that.'
					]
				],
				evidence: [
					cite('Colonna added'),
					cite('She said moves were also underway concerning a resolution against Russia')
				]
			}
		),
		choice(
			{
				id: 'our-support',
				skill: 'attribution',
				title: 'A quote beside two names',
				stem: 'Who is quoted with the words “unwavering in our support”?',
				passage: [passage('an attempt at a land grab'), passage('Stoltenberg tweeted')]
			},
			{
				options: [
					[
						'Jens Stoltenberg, Secretary-General',
						KEY,
						'He “tweeted” the sentence, and “made clear” goes on with what he told the other man. Find the verb of saying, then ask whose verb it is.'
					],
					[
						'Volodymyr Zelensky, Ukrainian President',
						'nearest-name',
						'His name stands right before the quote marks, but he is the one spoken to. The name next to a quote need not be its speaker.'
					],
					[
						'NATO Allies, speaking together',
						'nearest-name',
						'The allies are named inside the marks: they are what the quote is about. A name within a quote is seldom the one who says it.'
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
