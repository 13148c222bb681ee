import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

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
	articles: [sha256(TEXT)],
	questions: [
		choice(
			{
				id: 'notice',
				skill: 'page',
				title: 'The notice at the top',
				stem: 'Which of these three can be read from the notice at the top of the page?',
				passage: [passage('This article was added by the user'), passage('US, NATO vow support')]
			},
			{
				options: [
					[
						'Who put the article there',
						KEY,
						'It “was added by the user”: that is what the notice says, without a name. A note on how a text came to a page is part of its story.'
					],
					[
						'Who wrote the article',
						'furniture-as-report',
						'The user added it, and of writing the notice says nothing. Who brings a text and who wrote it can be two.'
					],
					[
						'Who answers for its content',
						'furniture-as-report',
						'TheWorldNews is the one that is “not responsible”, and no other is named. A name in the small print can stand beside a “not”.'
					]
				],
				evidence: [cite('This article was added by the user')]
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
				id: 'three-bodies',
				skill: 'voices',
				title: 'Three bodies',
				stem: 'Mark the one body that is itself quoted in these four paragraphs.',
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
						cite('The European Union'),
						'nearest-name',
						'It stands inside a quote, as the topic of a minister who speaks. To be named in a quote is not to be quoted.'
					],
					[
						cite('the current UN General Assembly summit'),
						'nearest-name',
						'This is the place where something is to be moved, and “She said” tells of it. A place of talks is not a speaker.'
					],
					[
						cite('The United Nations'),
						KEY,
						'It “said” something, and pieces of it stand in quote marks. Ask of every body in a story how directly it is heard.'
					]
				],
				evidence: [cite('The United Nations meanwhile said it was “committed”')]
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
					text: 'No second country is named next to the United States as one to impose the costs.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [
						cite('the United States “will impose additional swift and severe costs on Russia”')
					],
					rationale:
						'One country stands before “will impose”, and no other is named for it. A bold retelling can still be exact, so count the names.'
				},
				{
					text: 'It is left open whether other countries share the US position on the annexation.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'stated-as-unstated', [BEYOND]: 'stated-as-unstated' },
					evidence: [cite('We and many other countries have already been crystal clear')],
					rationale:
						'The quote speaks for “many other countries” as well. A cautious retelling can be wrong where the text is plain.'
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
					text: 'What was said to the reporters was said in Washington.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [cite('Blinken told reporters as Kremlin proxies started to claim victory')],
					rationale:
						'The tag names the listeners and the time, and no place. What could well be so is not yet in the text.'
				},
				{
					text: 'The costs are announced as gradual ones.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' },
					evidence: [cite('swift and severe')],
					rationale:
						'The word “swift” says the opposite. Compare a retelling with the text word by word.'
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
					text: '“we are now discussing”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[COLONNA]: 'nearest-name',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('absolutely unacceptable,” Stoltenberg said'),
						cite('He said he chaired'),
						cite('we are now discussing')
					],
					rationale:
						'“He said” opens the sentence, and the last man named before is the head of NATO, four paragraphs up. A picture of somebody else below it does not change the speaker.'
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
					text: '“occupied”',
					key: REPORTER,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge'
					},
					evidence: [cite('Pro-Russian officials across occupied Donetsk')],
					rationale:
						'No quote marks stand around it, and no verb of saying stands before it. A label in the running text has an owner too.'
				},
				{
					text: '“world stage”',
					key: COLONNA,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[REPORTER]: 'label-as-fact'
					},
					evidence: [
						cite('Colonna said', 'sanctions,” Colonna said'),
						cite('will show its isolation on the world stage,” she said')
					],
					rationale:
						'“She said” closes the quote, and the woman is named two paragraphs before. Follow the pronoun up to its name.'
				}
			]
		),
		choice(
			{
				id: 'told-or-open',
				skill: 'support',
				title: 'Told or left open',
				stem: 'To which of these three questions do the three paragraphs give an answer?',
				passage: [
					passage('raising suspicions'),
					passage('later speaking to center-left'),
					passage('To that end')
				]
			},
			{
				options: [
					[
						'Why are national arsenals lower?',
						KEY,
						'They were depleted “to supply Ukraine’s armed forces”. A reason can hide in a half-sentence.'
					],
					[
						'What caused the leaks in the pipelines?',
						'suspicion-as-finding',
						'There are “suspicions of sabotage”, and facts are “not yet clear”. A suspicion says what somebody thinks of, not what was found.'
					],
					[
						'Who speaks the words “ramp up”?',
						'beyond-as-supported',
						'They stand in quote marks, and the sentence names no speaker for them. Marks promise an owner; where none is named, leave it open.'
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
				stem: 'How does Catherine Colonna, the French Foreign Minister, speak of sanctions by her own country?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions')
				]
			},
			{
				options: [
					[
						'As a step sure to follow',
						KEY,
						'She names France and says “will”, without an “if”. Take the firmness from the verb of the sentence, here and in each case anew.'
					],
					[
						'As a matter that is talked over',
						'supported-as-beyond',
						'The talks she tells of are held by the European Union, for an eighth round. Two statements of one speaker can differ in how firm they are.'
					],
					[
						'As a step that is already taken',
						'plan-as-decision',
						'The verb “will” looks ahead, so she does not say that it is done. A firm word on what is to come is still not the deed.'
					]
				],
				evidence: [cite('they will elicit sanctions from France, Europe, and other states')]
			},
			{
				text: 'Which words show it?',
				options: [
					[
						cite('they will', 'they will elicit sanctions from France'),
						KEY,
						'These words open the very piece that names France. Go to the sentence on the thing you are asked about.'
					],
					[
						cite('in the process'),
						'supported-as-beyond',
						'These words are about the European Union and its talks. Words nearby need not be about the same thing.'
					],
					[
						cite('We don’t recognize'),
						'plan-as-decision',
						'These words say how the votes are seen now, and nothing of sanctions. Look which noun a verb goes with.'
					]
				],
				evidence: [cite('they will elicit sanctions from France, Europe')]
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
					text: 'The quote that ends with “on Russia”',
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
					text: 'The words before “and made clear”, in the same sentence',
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
					text: 'The words before the three dots',
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
				id: 'quoted-in-a-list',
				skill: 'attribution',
				title: 'One quoted word in a list',
				stem: 'Who is quoted with the word “sham” in the list of what had made the situation worse?',
				passage: [
					passage('an attempt at a land grab'),
					passage('later speaking to center-left'),
					passage('He added that Russia had exacerbated')
				]
			},
			{
				options: [
					[
						'Jens Stoltenberg of NATO',
						KEY,
						'The list opens with “He added”, and the paragraph right before says who spoke. One quoted word has the owner of the sentence around it.'
					],
					[
						'Ukraine and its allies',
						'nearest-name',
						'They use the same word, in a paragraph further up that is not the list. One word can be quoted from two voices.'
					],
					[
						'The center-left EU lawmakers',
						'nearest-name',
						'They are the ones spoken to in the paragraph before the list. Those who listen are not those who say it.'
					]
				],
				evidence: [
					cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
					cite('He added that Russia had exacerbated the situation by holding “sham” votes')
				]
			},
			{
				text: 'Which words name the speaker?',
				options: [
					[
						cite('Stoltenberg', 'Stoltenberg, later speaking'),
						KEY,
						'This name goes with “said”, and “He added” carries on from it. Follow a “he” back to a name with a verb of saying.'
					],
					[
						cite('Ukraine and its allies'),
						'nearest-name',
						'This name goes with “denounced”, in another paragraph. A like word does not make it the same statement.'
					],
					[
						cite('center-left EU lawmakers'),
						'nearest-name',
						'These words come after “speaking to”, so they name the listeners. Mind the small word before a name.'
					]
				],
				evidence: [cite('Stoltenberg, later speaking to center-left EU lawmakers, said')]
			}
		),
		inlineChoice(
			{
				id: 'picture-and-words',
				skill: 'chain',
				title: 'A picture and two statements',
				stem: 'Complete the summary on the picture and the words of Jens Stoltenberg of NATO.',
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
					text: 'His picture is from before a meeting with',
					options: [
						['the Commission President', KEY],
						['the EU lawmakers', 'nearest-name'],
						['the President of Ukraine', 'nearest-name']
					],
					evidence: [cite('arrives for a meeting with European Commission President')],
					rationale:
						'The caption names this meeting, and no statement in the report is said to come from it. A caption tells of the picture and of nothing else.'
				},
				{
					text: '; his words on “international law” are given as said',
					options: [
						['in his own tweet', 'nearest-name'],
						['to the EU lawmakers', 'nearest-name'],
						['with no occasion', KEY]
					],
					evidence: [
						cite(
							'are a blatant violation of international law. These lands are Ukraine,” Stoltenberg said'
						)
					],
					rationale:
						'The tag is a bare “said”: no place, no listener, no channel. When the occasion is missing, a reader cannot go and look it up.'
				},
				{
					text: '; his words on the leaks are given as said',
					options: [
						['in his own tweet', 'nearest-name'],
						['to the EU lawmakers', KEY],
						['with no occasion', 'stated-as-unstated']
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
					text: 'The picture of Jens Stoltenberg of NATO is from',
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
						'His caption says September 26, 2022, and hers September 27, 2022. Pictures in one article can come from different days.'
				},
				{
					text: 'that of Catherine Colonna in Kyiv; hers is from',
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
					text: 'that of Antony Blinken, the US Secretary of State; and the meeting on armaments, “early Tuesday”, took place',
					ordered: true,
					options: [
						['before the NATO picture', 'photo-date'],
						['on the day of the NATO picture', 'photo-date'],
						['after the NATO picture', KEY]
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
