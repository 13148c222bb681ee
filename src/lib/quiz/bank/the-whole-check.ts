import { BUILT_IN_ARTICLE, cite } from '../../article/built-in.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../schema.ts';
import { sha256 } from '../version.ts';
import { passage } from './passage.ts';

const BLINKEN = 'Antony Blinken, US';
const STOLTENBERG = 'Jens Stoltenberg, NATO';
const COLONNA = 'Catherine Colonna, France';
const REPORTER = 'The reporter of the article';

const CHECKABLE = 'Checkable claim';
const JUDGEMENT = 'Judgement';
const PREDICTION = 'Prediction or threat';

const SUPPORTED = 'Supported';
const BEYOND = 'Goes beyond';
const CONTRADICTED = 'Contradicted';

/** All eight skills. */
export const THE_WHOLE_CHECK: Quiz = {
	id: 'the-whole-check',
	title: 'The whole check',
	article: sha256(BUILT_IN_ARTICLE),
	questions: [
		choice(
			{
				id: 'notice',
				skill: 'page',
				title: 'The notice at the top',
				stem: 'Whom does the notice at the top of the page name as responsible for the content?',
				passage: [passage('This article was added by the user'), passage('US, NATO vow support')]
			},
			{
				options: [
					[
						'No person or body',
						KEY,
						'The notice says who added the article and who is not responsible, and there it ends. Read the small print first: it can leave open who stands behind a text.'
					],
					[
						'The user who added it',
						'furniture-as-report',
						'The user is the one who added the article. Who brings a text and who answers for it can be two.'
					],
					[
						'TheWorldNews',
						'furniture-as-report',
						'It is named as the one that is “not responsible”. A name in the small print can stand beside a “not”.'
					]
				],
				evidence: [cite('TheWorldNews is not responsible for the content of the platform')]
			}
		),
		hottext(
			{
				id: 'sanctions-retold',
				skill: 'form',
				title: 'Sanctions, told three times',
				stem: 'Mark the one piece on sanctions that is retold in the reporter’s words.',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions')
				]
			},
			{
				options: [
					[
						cite('will elicit more sanctions'),
						KEY,
						'It follows “labeled the referendums a masquerade” without quote marks. A first sentence often retells what comes as a quote afterwards.'
					],
					[
						cite('will elicit sanctions from France'),
						'quote-as-paraphrase',
						'The quote goes on after “she told BFM TV” and closes behind this piece. A tag in the middle does not end a quote.'
					],
					[
						cite('an eighth round of sanctions'),
						'quote-as-paraphrase',
						'A quote opens after “Colonna added” and closes behind this piece. Dry words can be quoted too: go by the marks.'
					]
				],
				evidence: [cite('labeled the referendums a masquerade that will elicit more sanctions')]
			}
		),
		hottext(
			{
				id: 'three-groups',
				skill: 'voices',
				title: 'Three groups',
				stem: 'Mark the one group whose own word stands in quote marks in these two paragraphs.',
				passage: [passage('declared victory on Tuesday'), passage('an attempt at a land grab')]
			},
			{
				options: [
					[
						cite('Pro-Russian officials'),
						'paraphrase-as-quote',
						'They “declared” and are “claiming” something, and none of their words stands in quote marks here. A voice can be reported and still not be quoted.'
					],
					[
						cite('its residents'),
						'relay-for-origin',
						'Others claim how the residents voted, and nothing that a resident said is reported. To be spoken about is not to be heard.'
					],
					[
						cite('Ukraine and its allies'),
						KEY,
						'They “have denounced” the referendums, and one word of theirs, “sham”, is quoted. Ask of every group in a story how directly it is heard.'
					]
				],
				evidence: [cite('Ukraine and its allies have denounced the referendums as a “sham”')]
			}
		),
		choice(
			{
				id: 'said-where',
				skill: 'chain',
				title: 'The occasion of a statement',
				stem: 'To whom did Catherine Colonna, the French Foreign Minister, say that there was “no value”?',
				passage: [
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'The television channel BFM TV',
						KEY,
						'The tag “she told BFM TV” stands in the middle of the quote. A tag can name the channel, and that is where you could look it up.'
					],
					[
						'A press conference in Kyiv',
						'photo-date',
						'The caption shows her at a press conference, but the quote has a tag of its own. The occasion of a photo need not be that of a quote.'
					],
					[
						'The article does not say',
						'stated-as-unstated',
						'The article does say it, between the two halves of the quote. Look in the middle of a quote for its tag.'
					]
				],
				evidence: [
					cite('the votes lacked sincerity,” she told BFM TV. “There was no legitimacy, no value')
				]
			}
		),
		match(
			{
				id: 'retelling',
				skill: 'support',
				title: 'A reader’s retelling',
				stem: 'How does each of these six sentences from a reader’s retelling fit the three paragraphs?',
				passage: [
					passage('crystal clear'),
					passage('Blinken repeated President Joe Biden'),
					passage('declared victory on Tuesday')
				]
			},
			[SUPPORTED, BEYOND, CONTRADICTED],
			[
				{
					text: 'The claims of victory began at the time when the US Secretary of State spoke.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('Blinken told reporters as Kremlin proxies started to claim victory')],
					rationale:
						'The small word “as” puts both at the same time. Little words of time carry a lot of what a sentence tells.'
				},
				{
					text: 'The threatened costs are sanctions.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [cite('“will impose additional swift and severe costs on Russia”')],
					rationale:
						'The text says “costs” and not which. A likely meaning is still an addition where the text is silent.'
				},
				{
					text: 'The position on annexation had been clear before, by the account of the US Secretary of State.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('We and many other countries have already been crystal clear')],
					rationale:
						'The word “already” says that the position had been taken before. A retelling may change words as long as it keeps the meaning.'
				},
				{
					text: 'The threat is tied to the referendums.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('for going ahead with the referendums')],
					rationale:
						'The sentence ends with “for going ahead with the referendums”. A condition or a ground often stands last.'
				},
				{
					text: 'The threat was first made in a speech.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [cite('Blinken repeated President Joe Biden’s threat')],
					rationale:
						'The threat is “repeated”, so it is older, and no occasion is given. What could well be so is not yet in the text.'
				},
				{
					text: 'The costs would be the first of their kind.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' },
					evidence: [cite('impose additional')],
					rationale:
						'The word “additional” says that there have been others. Compare a retelling with the text word by word.'
				}
			]
		),
		match(
			{
				id: 'four-words',
				skill: 'ownership',
				title: 'Four words',
				stem: 'Who uses each of these four words or phrases in the article?',
				passage: []
			},
			[BLINKEN, STOLTENBERG, COLONNA, REPORTER],
			[
				{
					text: '“unacceptable”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('any use of nuclear weapons is absolutely unacceptable,” Stoltenberg said')
					],
					rationale:
						'The word ends a quote, and “Stoltenberg said” follows. Take the tag that stands right behind the closing mark.'
				},
				{
					text: '“disappear”',
					key: BLINKEN,
					mistakes: {
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [cite('others “simply disappear,” Blinken said')],
					rationale:
						'Only two words of the sentence stand in marks, this one among them, and “Blinken said” follows. A short quote in a retold sentence keeps its owner.'
				},
				{
					text: '“soaring”',
					key: REPORTER,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'nearest-name',
						[COLONNA]: 'outside-knowledge'
					},
					evidence: [cite('especially from soaring energy prices')],
					rationale:
						'No quote marks and no verb of saying stand in this sentence, so the word is the reporter’s. A vivid word in the running text has an owner too.'
				},
				{
					text: '“weaponizing”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
						cite('“Russia is now weaponizing energy.”')
					],
					rationale:
						'The sentence opens with his name and “said”, and the word stands inside the marks at its end. Between a name and its quote there can be much else.'
				}
			]
		),
		choice(
			{
				id: 'ramp-up',
				skill: 'support',
				title: 'A sentence about weapons',
				stem: 'Which of these three does this one sentence on the production of weapons tell?',
				passage: [passage('To that end')]
			},
			{
				options: [
					[
						'Why stocks are lower',
						KEY,
						'Arsenals were used “to supply Ukraine’s armed forces”. A reason can hide in a half-sentence.'
					],
					[
						'Whose words are quoted',
						'beyond-as-supported',
						'Two words stand in quote marks, and no speaker is named for them. Marks promise an owner; where none is named, leave it open.'
					],
					[
						'When more will be made',
						'beyond-as-supported',
						'NATO countries “need to” make more, and the sentence has no date. A need is not yet a plan.'
					]
				],
				evidence: [cite('after depleting national arsenals to supply Ukraine’s armed forces')]
			}
		),
		prove(
			{
				id: 'how-firmly',
				skill: 'support',
				title: 'How firmly it is said',
				stem: 'How does Catherine Colonna, the French Foreign Minister, speak of an eighth round of sanctions?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions')
				]
			},
			{
				options: [
					[
						'As a matter that is talked over',
						KEY,
						'Her words are of “consultations” that go on, and not of their outcome. Talks are not yet a decision, so say what stage a thing has reached.'
					],
					[
						'As a step that is sure to follow',
						'plan-as-decision',
						'She says “will” of sanctions by several states, one paragraph before, and not of this round. Two statements of one speaker can differ in how firm they are.'
					],
					[
						'As a step that is already taken',
						'plan-as-decision',
						'Talks “for” a round look ahead, so the step is not taken by that. What is prepared is not yet there.'
					]
				],
				evidence: [
					cite('The European Union is in the process of holding consultations for an eighth round')
				]
			},
			{
				text: 'Which words show it?',
				options: [
					[
						cite('in the process'),
						KEY,
						'These words stand in the sentence on the eighth round and say that something still goes on. Take the verb from the very sentence you are asked about.'
					],
					[
						cite('they will', 'they will elicit sanctions from France'),
						'plan-as-decision',
						'These words are about sanctions by France, Europe and others, with no number of a round. A firm word nearby need not be about the same thing.'
					],
					[
						cite('will elicit more'),
						'plan-as-decision',
						'This is the reporter’s short retelling, with no word on the eighth round. Go from the summary to the quote itself.'
					]
				],
				evidence: [cite('in the process')]
			}
		),
		match(
			{
				id: 'six-kinds',
				skill: 'kind',
				title: 'Six statements',
				stem: 'What kind of statement is each of these six pieces of the article?',
				passage: [
					passage('Blinken repeated President Joe Biden'),
					passage('Stoltenberg tweeted'),
					passage('He added that Russia had exacerbated'),
					passage('It will totally change'),
					passage('the votes lacked sincerity'),
					passage('moves were also underway')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'The quote in the first paragraph of the passage',
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [
						cite(
							'threat that the United States “will impose additional swift and severe costs on Russia”'
						)
					],
					rationale:
						'The verb points to the future and the article calls it a threat. Whether it comes about can be seen later, not now.'
				},
				{
					text: 'What stands before the first quote mark in the paragraph that begins with “NATO’s Secretary-General”',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('he spoke with Ukrainian President Volodymyr Zelensky')],
					rationale:
						'A talk took place or it did not, and the other side could be asked. That it comes from a tweet does not make it an opinion.'
				},
				{
					text: 'The words before “and Russia must know”, in the same sentence',
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('It will totally change the nature of the conflict')],
					rationale:
						'“It will” speaks of what would follow from an act. No record of today can show it.'
				},
				{
					text: 'The second of the three things in the paragraph that begins with “He added”',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('mobilizing more personnel into its army')],
					rationale:
						'More people were called up or they were not; orders and figures could help to find out. Checkable means that one could look into it, not that anybody has.'
				},
				{
					text: 'The quote to BFM TV, up to its three dots',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('“It is a masquerade…')],
					rationale:
						'The word “masquerade” paints a picture and weighs the votes; no count can settle a picture. What could be checked are single facts about how people voted.'
				},
				{
					text: 'What follows “She said”',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('moves were also underway concerning a resolution against Russia')],
					rationale:
						'Whether a resolution is being prepared can be found out from those who would table it. The resolution lies ahead, the moves do not.'
				}
			]
		),
		prove(
			{
				id: 'seized-territory',
				skill: 'attribution',
				title: 'Two names above a quote',
				stem: 'Who speaks the quoted sentence that begins “Russia invaded Ukraine, seized territory”?',
				passage: [passage('Blinken repeated President Joe Biden'), passage('important to remember')]
			},
			{
				options: [
					[
						'Antony Blinken, Secretary of State',
						KEY,
						'The tag is “he said”, and in the paragraph before it is this man who “repeated” something. Follow a “he” back to a name with a verb of saying.'
					],
					[
						'Joe Biden, President of the US',
						'nearest-name',
						'His is the last name before the quote, but it only tells whose threat is repeated. The last name need not be the last speaker.'
					],
					[
						'The reporter of the article',
						'label-as-fact',
						'Quote marks stand around the sentence, and “he said” closes it. A reporter’s own statement needs neither.'
					]
				],
				evidence: [
					cite('Blinken repeated President Joe Biden’s threat'),
					cite('he said', 'the local populace out,” he said')
				]
			},
			{
				text: 'Which words name the speaker?',
				options: [
					[
						cite('Blinken', 'Blinken repeated'),
						KEY,
						'After this name stands “repeated”, a verb of saying, and “he said” goes on from it. Proof of a speaker needs a name and its verb.'
					],
					[
						cite('President Joe Biden', 'President Joe Biden’s threat'),
						'nearest-name',
						'This name stands with a thing, the threat, and not with a verb of saying. A name alone does not speak.'
					],
					[
						cite('the United States', 'that the United States'),
						'nearest-name',
						'This country is named as the one that would act. The one who acts in a sentence need not be the one who says it.'
					]
				],
				evidence: [cite('Blinken repeated')]
			}
		),
		inlineChoice(
			{
				id: 'three-occasions',
				skill: 'chain',
				title: 'Three statements of one speaker',
				stem: 'Complete the summary of where Jens Stoltenberg of NATO said what the report gives.',
				passage: [
					passage('Stoltenberg tweeted'),
					passage('The sham referenda'),
					passage('arrives for a meeting'),
					passage('later speaking to center-left')
				],
				ending: '.'
			},
			[
				{
					text: 'His words on support for Ukraine’s sovereignty come from',
					options: [
						['a tweet', KEY],
						['a speech', 'nearest-name'],
						['a meeting in Brussels', 'photo-date']
					],
					evidence: [
						cite('Stoltenberg tweeted'),
						cite('unwavering in our support for Ukraine’s sovereignty')
					],
					rationale:
						'The verb “tweeted” names the channel. Some verbs of saying tell you how a statement came to the public.'
				},
				{
					text: '; his words on “international law” are given',
					options: [
						['in the same way', 'nearest-name'],
						['as said to lawmakers', 'beyond-as-supported'],
						['without an occasion', KEY]
					],
					evidence: [
						cite(
							'are a blatant violation of international law. These lands are Ukraine,” Stoltenberg said'
						)
					],
					rationale:
						'The tag is a bare “said”: no place, no day, no channel. When the occasion is missing, a reader cannot go and look it up.'
				},
				{
					text: '; what he said on the leaks was said to',
					options: [
						['reporters in Brussels', 'photo-date'],
						['EU lawmakers', KEY],
						['NATO officials', 'outside-knowledge']
					],
					evidence: [
						cite(
							'Stoltenberg, later speaking to center-left EU lawmakers, said that while facts of the pipeline leaks were not yet clear'
						)
					],
					rationale:
						'The words between the commas, “later speaking to center-left EU lawmakers”, name the occasion. Half-sentences like this one carry it.'
				}
			]
		),
		inlineChoice(
			{
				id: 'which-day',
				skill: 'page',
				title: 'Days and pictures',
				stem: 'Complete the summary of the days in the report and in its photo captions.',
				passage: [
					passage('speaks to the press prior to meetings'),
					passage('arrives for a meeting'),
					passage('He said he chaired'),
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade')
				],
				ending: '.'
			},
			[
				{
					text: 'The picture of Antony Blinken, the US Secretary of State, is from',
					ordered: true,
					options: [
						['the day before', 'photo-date'],
						['the same day as', KEY],
						['the day after', 'photo-date']
					],
					evidence: [
						cite('State Department in Washington, DC, September 27, 2022'),
						cite('to join the Russian Federation, September 27, 2022')
					],
					rationale:
						'Both captions say September 27, 2022. A caption dates its own picture, so read each to the end.'
				},
				{
					text: 'that of Catherine Colonna in Kyiv; the picture of Jens Stoltenberg of NATO is from',
					ordered: true,
					options: [
						['the day before', KEY],
						['the same day as', 'photo-date'],
						['the day after', 'photo-date']
					],
					evidence: [
						cite('at the EU headquarters in Brussels, Belgium, September 26, 2022'),
						cite('to join the Russian Federation, September 27, 2022')
					],
					rationale:
						'His caption says September 26, 2022. Pictures in one article can come from different days.'
				},
				{
					text: 'hers; so the meeting on armaments, “early Tuesday”, took place',
					ordered: true,
					options: [
						['before his picture', 'photo-date'],
						['on the day of his picture', 'photo-date'],
						['after his picture', KEY]
					],
					evidence: [
						cite(
							'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
						),
						cite('Kyiv on Tuesday', 'visited Ukraine’s capital Kyiv on Tuesday'),
						cite('to join the Russian Federation, September 27, 2022'),
						cite('at the EU headquarters in Brussels, Belgium, September 26, 2022')
					],
					rationale:
						'The meeting was “early Tuesday”, and his picture is from the day before. Do not let a photo stand for the event told beside it.'
				}
			]
		)
	],
	prompt:
		'Choose one thing that this article leaves open or gives from one side. What would you check next, and where would you start?'
};

/** Why the linter's warnings stay. */
export const THE_WHOLE_CHECK_ANSWERS: Answers = {};
