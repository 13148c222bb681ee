import { BUILT_IN_ARTICLE, cite } from '../../article/built-in.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../schema.ts';
import { sha256 } from '../version.ts';
import { passage } from './passage.ts';

const ALLIES = 'Ukraine and its allies';
const STOLTENBERG = 'Jens Stoltenberg, NATO';
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
				stem: 'According to the notice at the top, how did this article come onto the page?',
				passage: [passage('This article was added by the user'), passage('US, NATO vow support')]
			},
			{
				options: [
					[
						'A user put it there',
						KEY,
						'The notice says that the article “was added by the user”. Read the small print first: it can tell who brought a text to you.'
					],
					[
						'TheWorldNews wrote it',
						'furniture-as-report',
						'TheWorldNews says that it “is not responsible for the content”. The name of a page is not always the name of the author.'
					],
					[
						'A reporter sent it in',
						'outside-knowledge',
						'That is how you may expect news to arrive, but the notice names no reporter. Check what the page says before you fill the gap.'
					]
				],
				evidence: [cite('This article was added by the user')]
			}
		),
		hottext(
			{
				id: 'vow-retold',
				skill: 'form',
				title: 'The first two paragraphs',
				stem: 'Mark the one piece that puts into the reporter’s words a vow that the other paragraph quotes.',
				passage: [passage('vowed Tuesday'), passage('crystal clear')]
			},
			{
				options: [
					[
						cite('the West will never recognize Russia’s annexation'),
						KEY,
						'It follows “vowed … that” without quote marks, and the next paragraph has the vow in exact words. A lead often retells what comes later as a quote.'
					],
					[
						cite('diabolical scheme', '“diabolical scheme” by Moscow'),
						'quote-as-paraphrase',
						'Quote marks stand around these two words, so they are given exactly. A quote can be as short as that.'
					],
					[
						cite('We and many other countries have already been crystal clear'),
						'quote-as-paraphrase',
						'The paragraph opens with a quote mark, so these words are quoted. Look for the opening mark before you call it a retelling.'
					],
					[
						cite('we will never — recognize the annexation of Ukrainian territory by Russia'),
						'quote-as-paraphrase',
						'This is the vow as a quote: the closing mark stands right after it. You were looking for its retelling.'
					]
				],
				evidence: [
					cite(
						'vowed Tuesday that the West will never recognize Russia’s annexation of Ukrainian territory'
					),
					cite('we will never — recognize the annexation of Ukrainian territory by Russia,”')
				]
			}
		),
		hottext(
			{
				id: 'three-groups',
				skill: 'voices',
				title: 'Three groups',
				stem: 'Mark the one group that these two paragraphs speak about, but that says nothing here itself.',
				passage: [passage('declared victory on Tuesday'), passage('an attempt at a land grab')]
			},
			{
				options: [
					[
						cite('Pro-Russian officials'),
						'stated-as-unstated',
						'They “declared” and are “claiming” something, so a statement is given. It is retold without quote marks, but it is theirs.'
					],
					[
						cite('its residents'),
						KEY,
						'The residents are the topic of what others claim, and no verb of saying is theirs. Ask of every group in a story whether it is heard.'
					],
					[
						cite('Ukraine and its allies'),
						'stated-as-unstated',
						'They “have denounced” the referendums, and one word is even quoted. The verb shows that they speak.'
					]
				],
				evidence: [cite('claiming that a majority of its residents voted in favor')]
			}
		),
		choice(
			{
				id: 'said-where',
				skill: 'chain',
				title: 'The occasion of a statement',
				stem: 'Where did Jens Stoltenberg of NATO say that the votes “have no legitimacy”, as far as the article tells?',
				passage: [
					passage('The sham referenda'),
					passage('later speaking to center-left'),
					passage('joint press conference')
				]
			},
			{
				options: [
					[
						'The article does not say',
						KEY,
						'The paragraph ends with “Stoltenberg said” and gives no place, day or channel. When the occasion is missing, a reader cannot go and look it up.'
					],
					[
						'At a press conference in Kyiv',
						'nearest-name',
						'A caption names a press conference in Kyiv, and it is that of Catherine Colonna. An occasion goes with the speaker it is told of.'
					],
					[
						'In a speech to EU lawmakers',
						'beyond-as-supported',
						'The words “later speaking” come further down and open another statement. An occasion covers what is told with it, not what came before.'
					]
				],
				evidence: [passage('The sham referenda')]
			}
		),
		match(
			{
				id: 'retelling',
				skill: 'support',
				title: 'A reader’s retelling',
				stem: 'How does each of these six sentences from a reader’s retelling fit the two paragraphs?',
				passage: [passage('While NATO is not directly involved'), passage('raising suspicions')]
			},
			[SUPPORTED, BEYOND, CONTRADICTED],
			[
				{
					text: 'Soaring energy prices have been felt across Europe.',
					key: SUPPORTED,
					mistakes: 'supported-as-beyond',
					evidence: [
						cite(
							'the blowback from the conflict — especially from soaring energy prices — has been felt across Europe'
						)
					],
					rationale:
						'The first paragraph says so, with the prices as the part felt most. A shorter sentence can still be fully supported.'
				},
				{
					text: 'NATO takes a direct part in the war.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' },
					evidence: [cite('NATO is not directly involved in the war in Ukraine')],
					rationale:
						'The paragraph says “not directly involved”, so both cannot stand together. Contradicted means that the text says otherwise, not that it is silent.'
				},
				{
					text: 'The two pipelines link Russia to Germany.',
					key: SUPPORTED,
					mistakes: 'supported-as-beyond',
					evidence: [cite('two currently non-operational gas pipelines linking Russia to Germany')],
					rationale:
						'The words “linking Russia to Germany” say so. Compare a retelling with the text piece by piece.'
				},
				{
					text: 'Poland has shown who damaged the pipelines.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'suspicion-as-finding', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [cite('Denmark and Poland raising suspicions of sabotage')],
					rationale:
						'Suspicions are voiced; that anybody has shown something is added by the reader. The text does not deny it either, so it goes beyond.'
				},
				{
					text: 'Denmark and Poland suspect sabotage.',
					key: SUPPORTED,
					mistakes: 'supported-as-beyond',
					evidence: [cite('Denmark and Poland raising suspicions of sabotage')],
					rationale:
						'The text has the two countries “raising suspicions of sabotage”. The retelling keeps it a suspicion and adds nothing.'
				},
				{
					text: 'Because of the leaks, Germany asked NATO for help.',
					key: BEYOND,
					mistakes: {
						[SUPPORTED]: 'beyond-as-supported',
						[CONTRADICTED]: 'outside-knowledge'
					},
					evidence: [
						cite(
							'The energy issue became even more dramatic with leaks from two currently non-operational gas pipelines linking Russia to Germany'
						)
					],
					rationale:
						'Germany comes up as the place where the pipelines lead, and nothing it did is told. A plausible next step is still an addition.'
				}
			]
		),
		match(
			{
				id: 'three-words',
				skill: 'ownership',
				title: 'Three words',
				stem: 'Who uses each of these three words in the paragraph that is named with it?',
				passage: [
					passage('an attempt at a land grab'),
					passage('While NATO is not directly involved'),
					passage('He added that Russia had exacerbated')
				]
			},
			[ALLIES, STOLTENBERG, REPORTER],
			[
				{
					text: '“sham” in the first paragraph',
					key: ALLIES,
					mistakes: { [STOLTENBERG]: 'outside-knowledge', [REPORTER]: 'label-as-fact' },
					evidence: [cite('Ukraine and its allies have denounced the referendums as a “sham”')],
					rationale:
						'The verb “denounced” gives the quoted word to the group before it. The same word may have another owner elsewhere, so read each sentence anew.'
				},
				{
					text: '“soaring” in the second paragraph',
					key: REPORTER,
					mistakes: { [ALLIES]: 'outside-knowledge', [STOLTENBERG]: 'outside-knowledge' },
					evidence: [cite('especially from soaring energy prices')],
					rationale:
						'No quote marks and no verb of saying stand in this sentence, so the word is the reporter’s. A vivid word in the running text has an owner too.'
				},
				{
					text: '“sham” in the third paragraph',
					key: STOLTENBERG,
					mistakes: { [ALLIES]: 'outside-knowledge', [REPORTER]: 'label-as-fact' },
					evidence: [
						cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
						cite('He added that Russia had exacerbated the situation by holding “sham” votes')
					],
					rationale:
						'“He added” goes on with the speech of NATO’s Secretary-General, and the quote marks keep one word of his. A retold sentence can hold a quoted word.'
				}
			]
		),
		choice(
			{
				id: 'ramp-up',
				skill: 'support',
				title: 'A quote about weapons',
				stem: 'What does the sentence with “ramp up” leave open?',
				passage: [
					passage('no one can tell how long'),
					passage('To that end'),
					passage('He said he chaired')
				]
			},
			{
				options: [
					[
						'Who spoke the quoted words',
						KEY,
						'The sentence has quote marks and no speaker, and the sentences around it do not repeat the words. Marks promise an owner; where none is named, leave it open.'
					],
					[
						'What should be produced',
						'stated-as-unstated',
						'The sentence names it: “the production of weapons”. Read to the end of a sentence before you call something open.'
					],
					[
						'Why stocks at home are lower',
						'stated-as-unstated',
						'The sentence gives a ground: arsenals were used “to supply Ukraine’s armed forces”. A reason can hide in a half-sentence.'
					]
				],
				evidence: [passage('To that end')]
			}
		),
		prove(
			{
				id: 'armaments-plan',
				skill: 'support',
				title: 'A plan for more weapons',
				stem: 'How far has the plan to make more weapons come, according to NATO’s Secretary-General Jens Stoltenberg?',
				passage: [passage('To that end'), passage('He said he chaired')]
			},
			{
				options: [
					[
						'It is being talked over',
						KEY,
						'He says that “we are now discussing how”, so the way is still being looked for. Verbs tell how far a plan has come.'
					],
					[
						'It has been decided',
						'plan-as-decision',
						'The wish for more is clear, but no decision is reported. A need and a meeting are not yet a decision.'
					],
					[
						'The article does not say',
						'stated-as-unstated',
						'The quote does say it, with a verb and the word “now”. Look at the verb before you call it open.'
					]
				],
				evidence: [
					cite(
						'“we are now discussing how we, also in cooperation with the European Union, can ensure that we produce more”'
					)
				]
			},
			{
				text: 'Which words show it?',
				options: [
					[
						cite('we are now discussing how we'),
						KEY,
						'The verb and “now” fix the stage: talks are going on. Proof of a stage is in a verb.'
					],
					[
						cite('need to “ramp up” the production of weapons'),
						'plan-as-decision',
						'These words state a need. What is needed may or may not be agreed on.'
					],
					[
						cite('to boost supplies to Ukraine'),
						'beyond-as-supported',
						'These words name an aim. An aim tells what the talks are for, not how far they have come.'
					]
				],
				evidence: [cite('we are now discussing how we')]
			}
		),
		match(
			{
				id: 'six-kinds',
				skill: 'kind',
				title: 'Six statements',
				stem: 'What kind of statement is each of these six pieces of the article?',
				passage: []
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: '“will impose additional swift and severe costs on Russia”',
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
					text: '“he spoke with Ukrainian President Volodymyr Zelensky”',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('he spoke with Ukrainian President Volodymyr Zelensky')],
					rationale:
						'A talk took place or it did not, and the other side could be asked. That it comes from a tweet does not make it an opinion.'
				},
				{
					text: '“All this is a serious escalation of the conflict”',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('All this is a serious escalation of the conflict')],
					rationale:
						'The word “serious” weighs what has taken place, and there is no measure for it in the text. Many may share it, and it stays a judgement.'
				},
				{
					text: '“mobilizing more personnel into its army”',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('mobilizing more personnel into its army')],
					rationale:
						'More people were called up or they were not; orders and figures could help to find out. Cut from the sentence around it, this piece only names an act.'
				},
				{
					text: '“It will totally change the nature of the conflict”',
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('It will totally change the nature of the conflict')],
					rationale:
						'“It will” speaks of what would follow from an act. No record of today can show it.'
				},
				{
					text: '“in the process of holding consultations for an eighth round of sanctions”',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [
						cite('in the process of holding consultations for an eighth round of sanctions')
					],
					rationale:
						'Whether talks are going on can be looked up in agendas or asked of those who take part. The sanctions lie ahead, the talks do not.'
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
						cite('Blinken repeated'),
						KEY,
						'Here a name stands with a verb of saying, and “he said” goes on from it. Proof of a speaker needs both.'
					],
					[
						cite('President Joe Biden’s threat'),
						'nearest-name',
						'Here a name stands with a thing, the threat, and not with a verb of saying. A name alone does not speak.'
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
				id: 'three-listeners',
				skill: 'chain',
				title: 'Three occasions',
				stem: 'Complete the summary of who spoke to whom.',
				passage: [
					passage('crystal clear'),
					passage('later speaking to center-left'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				],
				ending: '.'
			},
			[
				{
					text: 'Antony Blinken, the US Secretary of State, made his vow to',
					options: [
						['reporters', KEY],
						['lawmakers', 'nearest-name'],
						['BFM TV', 'nearest-name']
					],
					evidence: [cite('Blinken told reporters')],
					rationale:
						'The tag “Blinken told reporters” names his listeners. A tag can tell you who, to whom and when.'
				},
				{
					text: '; Jens Stoltenberg of NATO spoke of energy to',
					options: [
						['lawmakers', KEY],
						['reporters', 'nearest-name'],
						['BFM TV', 'nearest-name']
					],
					evidence: [
						cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
						cite('“Russia is now weaponizing energy.”')
					],
					rationale:
						'The words between the commas, “later speaking to center-left EU lawmakers”, name the occasion. Half-sentences like this one carry it.'
				},
				{
					text: '; and Catherine Colonna, the French Foreign Minister, gave her view of the votes to',
					options: [
						['BFM TV', KEY],
						['reporters', 'nearest-name'],
						['lawmakers', 'nearest-name']
					],
					evidence: [
						cite('French Foreign Minister Catherine Colonna'),
						cite('the votes lacked sincerity,” she told BFM TV')
					],
					rationale:
						'The tag “she told BFM TV” gives the channel, so the article passes on what she said elsewhere. A named channel is a place where you could look.'
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
					passage('arrives for a meeting'),
					passage('He said he chaired'),
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade')
				],
				ending: '.'
			},
			[
				{
					text: 'The report has Catherine Colonna in Kyiv on “Tuesday”; her caption dates this day',
					ordered: true,
					options: [
						['September 26, 2022', 'photo-date'],
						['September 27, 2022', KEY]
					],
					evidence: [
						cite('Catherine Colonna, who visited Ukraine’s capital Kyiv on Tuesday'),
						cite(
							'in Kyiv as residents of Moscow-occupied areas of Ukraine voted in referendums to join the Russian Federation, September 27, 2022'
						)
					],
					rationale:
						'The report gives the weekday, the caption of the Kyiv picture gives the date. A bare weekday needs a date from somewhere else on the page.'
				},
				{
					text: '; the picture of Jens Stoltenberg was taken',
					ordered: true,
					options: [
						['the day before', KEY],
						['the same day', 'photo-date'],
						['the day after', 'photo-date']
					],
					evidence: [
						cite('at the EU headquarters in Brussels, Belgium, September 26, 2022'),
						cite('to join the Russian Federation, September 27, 2022')
					],
					rationale:
						'His caption says September 26, 2022. A picture in a report can be older than the report’s events.'
				},
				{
					text: '; so the meeting that he says he chaired came',
					ordered: true,
					options: [
						['before that picture', 'photo-date'],
						['after that picture', KEY]
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
						'The meeting was “early Tuesday”, and the picture is from the day before. So the picture shows another meeting: do not let a photo stand for the event told beside it.'
				}
			]
		)
	],
	prompt:
		'Choose one thing that this article leaves open or gives from one side. What would you check next, and where would you start?'
};

/** Why the linter's warnings stay. */
export const THE_WHOLE_CHECK_ANSWERS: Answers = {
	'which-day': {
		'option-count':
			'True pairs: the captions have two dates, and a meeting on another day came before the picture or after it.'
	}
};
