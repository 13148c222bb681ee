import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, choices, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const BLINKEN = 'Antony Blinken, US Secretary of State';
const STOLTENBERG = 'Jens Stoltenberg, head of NATO';
const COLONNA = 'Catherine Colonna, French Foreign Minister';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: how somebody values it';
const PREDICTION = 'Prediction or threat: what will come';

const SUPPORTED = 'Supported';
const BEYOND = 'Not in the text';
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
				stem: 'What does the notice at the top of the page leave open about this article?',
				passage: [passage('This article was added by the user'), passage('US, NATO vow support')]
			},
			{
				options: [
					[
						'Which user added it',
						KEY,
						'The notice says “was added by the user” and gives no name. A line on how a text came to a page may tell only half of it.'
					],
					[
						'Whether a user added it',
						'stated-as-unstated',
						'The notice says so: it “was added by the user”. That a user did it is told, and a name is not.'
					],
					[
						'How far TheWorldNews answers for it',
						'stated-as-unstated',
						'The notice says that TheWorldNews “is not responsible for the content”. Read such lines too: they say who stands behind a text.'
					]
				],
				evidence: [cite('This article was added by the user')]
			}
		),
		choice(
			{
				id: 'headline-promise',
				skill: 'support',
				title: 'What the headline promises',
				stem: 'The headline speaks of US support: what does Antony Blinken, US Secretary of State, promise in these paragraphs?',
				passage: [
					passage('US, NATO vow support'),
					passage('vowed Tuesday'),
					passage('crystal clear'),
					passage('Stoltenberg tweeted'),
					passage('no one can tell how long'),
					passage('To that end')
				]
			},
			{
				options: [
					[
						'Not to recognize the annexation',
						KEY,
						'What he “vowed” is that one thing will not be recognized; support is not his word here. A headline sums up, so look in the text for what was promised.'
					],
					[
						'To stand by the right to self-defense',
						'nearest-name',
						'The text has this promise, but from NATO, in a tweet by its head. Check each half of a headline against its own paragraph.'
					],
					[
						'To produce more weapons',
						'other-speaker',
						'That more weapons are needed is said of “NATO countries”, without a promise and not by him. Ask who speaks before you take it for his.'
					]
				],
				evidence: [
					cite(
						'US Secretary of State Antony Blinken vowed Tuesday that the West will never recognize Russia’s annexation of Ukrainian territory'
					)
				]
			}
		),
		hottext(
			{
				id: 'small-pieces',
				skill: 'form',
				title: 'A statement in small pieces',
				stem: 'Mark the two words that are in quote marks, as words of the United Nations.',
				passage: [passage('The United Nations meanwhile')]
			},
			{
				options: [
					[
						cite('committed'),
						KEY,
						'Marks open and close around this one word. What stands in marks is exact, however short it is.'
					],
					[
						cite('Ukraine’s', 'to Ukraine’s “territorial integrity”'),
						'paraphrase-as-quote',
						'The name stands between two quoted pieces, outside both. The reporter joins quoted pieces with words of the report.'
					],
					[
						cite('recognized'),
						KEY,
						'This word stands in marks by itself, without the noun that it goes with. Look how far a quote reaches.'
					],
					[
						cite('borders'),
						'paraphrase-as-quote',
						'The marks close before this word, so the noun comes from the reporter. Where a statement comes in small pieces, readers do not see the whole sentence.'
					]
				],
				evidence: [cite('“committed”'), cite('within “recognized” borders')]
			}
		),
		choices(
			{
				id: 'never-heard',
				skill: 'voices',
				title: 'Spoken about, not heard',
				stem: 'Which two of these four are mentioned here, but neither quoted nor retold?',
				passage: [
					passage('declared victory on Tuesday'),
					passage('raising suspicions'),
					passage('later speaking to center-left')
				]
			},
			{
				options: [
					[
						'Russia',
						KEY,
						'Its name stands in these paragraphs, and what it says itself is not told in them. A reader who wants that view has to look for it elsewhere.'
					],
					[
						'The center-left EU lawmakers',
						KEY,
						'They are spoken to, and nothing of their answer is told. To listen in an article is not yet to have a voice.'
					],
					[
						'Denmark and Poland',
						'stated-as-unstated',
						'They are reported as “raising suspicions”: that is a statement of theirs, if a retold one. To have a voice does not take quote marks.'
					],
					[
						'The officials in the four areas',
						'stated-as-unstated',
						'What they “declared” and are “claiming” is retold. Look for the verbs of saying, and ask whose they are.'
					]
				],
				evidence: [
					cite('gas pipelines linking Russia to Germany'),
					cite('Stoltenberg, later speaking to center-left EU lawmakers, said'),
					cite('Russia is now weaponizing energy')
				]
			}
		),
		choice(
			{
				id: 'talks-told-by',
				skill: 'chain',
				title: 'Talks on sanctions',
				stem: 'Who says, in this article, that the European Union holds talks on more sanctions?',
				passage: [
					passage('arrives for a meeting'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions')
				]
			},
			{
				options: [
					[
						COLONNA,
						KEY,
						'The quote about the talks has her name before it and after it. News about a union can come from the minister of one member.'
					],
					[
						'The European Commission President',
						'photo-date',
						'This office is named in a caption alone, for a meeting. Those whom a topic concerns are not always those who speak of it.'
					],
					[
						'The European Union, in a statement',
						'nearest-name',
						'It is named inside the quote marks, as the one that holds the talks. A name within a quote is what the quote is about.'
					]
				],
				evidence: [
					cite('Colonna added'),
					cite(
						'The European Union is in the process of holding consultations for an eighth round of sanctions,” Colonna said'
					)
				]
			}
		),
		choice(
			{
				id: 'leaks-and-russia',
				skill: 'support',
				title: 'A charge beside the leaks',
				stem: 'What does Jens Stoltenberg, head of NATO, say about Russia where he speaks about the leaks?',
				passage: [passage('raising suspicions'), passage('later speaking to center-left')]
			},
			{
				options: [
					[
						'That it uses energy as a weapon',
						KEY,
						'To be “weaponizing energy” is to use it as a weapon, and the quote says so of Russia. The sentence does not tie this charge to the leaks.'
					],
					[
						'That it damaged the pipelines',
						'beyond-as-supported',
						'The charge is about energy, and who damaged the pipelines is not in it. Two things in one sentence can look like cause and effect.'
					],
					[
						'That its part is not yet clear',
						'stated-as-unstated',
						'What he calls “not yet clear” are the facts of the leaks; of Russia he speaks in plain words. Ask what each half of a sentence is about.'
					]
				],
				evidence: [cite('were not yet clear, “Russia is now weaponizing energy.”')]
			}
		),
		inlineChoice(
			{
				id: 'word-for-it',
				skill: 'support',
				title: 'On whose word',
				stem: 'Complete the sentence on two statements and their grounds.',
				passage: [
					passage('vowed Tuesday'),
					passage('Some people are deported'),
					passage('declared victory on Tuesday')
				],
				ending: '.'
			},
			[
				{
					text: 'That people “simply disappear” is said by',
					options: [
						['the US Secretary of State', KEY],
						['officials in the four areas', 'other-speaker'],
						['residents of the four areas', 'relay-for-origin']
					],
					evidence: [cite('others “simply disappear,” Blinken said')],
					rationale:
						'The tag “Blinken said” gives it to the US Secretary of State. Those whom it is about are not heard.'
				},
				{
					text: '; that “a majority” voted in favor is said by',
					options: [
						['the US Secretary of State', 'other-speaker'],
						['officials in the four areas', KEY],
						['residents of the four areas', 'relay-for-origin']
					],
					evidence: [
						cite('Pro-Russian officials across'),
						cite('claiming that a majority of its residents voted in favor')
					],
					rationale:
						'The verb “claiming” gives it to the officials who declared victory. The residents are those it is about, not those who tell it.'
				},
				{
					text: '; a witness, a document or the result of a count is named for',
					options: [
						['neither statement', KEY],
						['the first statement', 'beyond-as-supported'],
						['the second statement', 'beyond-as-supported']
					],
					evidence: [
						cite('Some people are deported and others “simply disappear,” Blinken said.'),
						cite('claiming that a majority of its residents voted in favor')
					],
					rationale:
						'Both sentences have a speaker and give no more than that speaker’s word. The same question is due to every side: how do they know?'
				}
			]
		),
		match(
			{
				id: 'retelling',
				skill: 'support',
				title: 'A reader’s retelling',
				stem: 'A pupil retells these paragraphs: how does each of the four sentences fit them?',
				passage: [
					passage('All this is a serious escalation'),
					passage('no one can tell how long'),
					passage('To that end'),
					passage('He said he chaired')
				]
			},
			[SUPPORTED, BEYOND, CONTRADICTED],
			[
				{
					text: 'More weapons are wanted for Ukraine and for the defense of the allies.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('to boost supplies to Ukraine and ensure allies’ defense')],
					rationale:
						'The weapons are “to boost supplies to Ukraine” and to “ensure allies’ defense”. Other words can tell the same.'
				},
				{
					text: 'The meeting of NATO officials was held in Brussels.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [
						cite(
							'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
						)
					],
					rationale:
						'The sentence tells who met and when, and no place. What could well be so is not yet in the text.'
				},
				{
					text: 'Jens Stoltenberg, head of NATO, says that he knows how long the war will go on.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' },
					evidence: [
						cite('He said that “no one can tell how long” the war in Ukraine would go on for')
					],
					rationale:
						'He says that “no one can tell how long” it would go on; “for the long haul” is said of the support. A retelling goes against a text that says otherwise.'
				},
				{
					text: 'To make more weapons, NATO may work together with the European Union.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [
						cite(
							'we are now discussing how we, also in cooperation with the European Union, can ensure that we produce more'
						)
					],
					rationale:
						'The words “also in cooperation with the European Union” are in the quote, as a plan. A good retelling leaves a plan a plan.'
				}
			]
		),
		match(
			{
				id: 'sorted',
				skill: 'kind',
				title: 'Four topics of one speaker',
				stem: 'What kind of statement does Catherine Colonna, French Foreign Minister, make on each of these four topics?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions'),
					passage('moves were also underway')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'How sincere the votes were',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('the votes lacked sincerity')],
					rationale:
						'She says that “the votes lacked sincerity”, and sincerity is weighed, not counted. What could be checked are single facts about how people voted.'
				},
				{
					text: 'Sanctions from France and other states',
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('they will elicit sanctions from France, Europe, and other states')],
					rationale:
						'The words “they will elicit sanctions” speak of an effect yet to come. Only later could anybody check it.'
				},
				{
					text: 'Talks in the European Union',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [
						cite(
							'The European Union is in the process of holding consultations for an eighth round of sanctions'
						)
					],
					rationale:
						'Whether it “is in the process of holding consultations” could be learned from those who take part. The sanctions lie ahead, the talks do not.'
				},
				{
					text: 'Moves for a resolution at the United Nations',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('moves were also underway concerning a resolution against Russia')],
					rationale:
						'Whether “moves were also underway” can be found out from those who work on it. Checkable means that one could look into it, not that anybody has.'
				}
			]
		),
		prove(
			{
				id: 'we-are-discussing',
				skill: 'attribution',
				title: 'A “we” in a quote',
				stem: 'Whose words in this article are “we are now discussing how we”?',
				passage: [
					passage('All this is a serious escalation'),
					passage('He said he chaired'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						STOLTENBERG,
						KEY,
						'“He said” opens the sentence, and the last man named before it with a verb of saying is Stoltenberg. A “we” in a quote still has one speaker.'
					],
					[
						'The European Union',
						'nearest-name',
						'It is named within the quote, as the one to work with. A name inside the marks need not be the speaker.'
					],
					[
						COLONNA,
						'nearest-name',
						'Her name comes after the quote, and “he said” rules her out. The name nearest to a quote need not be its speaker.'
					]
				],
				evidence: [
					cite('absolutely unacceptable,” Stoltenberg said'),
					cite('He said he chaired'),
					cite('we are now discussing')
				]
			},
			{
				text: 'Which words lead to the speaker?',
				options: [
					[
						cite('Stoltenberg said', 'unacceptable,” Stoltenberg said'),
						KEY,
						'The “He” that opens the sentence leads back to this name with its verb of saying. Follow the pronouns up, one by one.'
					],
					[
						cite('the European Union'),
						'nearest-name',
						'These words stand inside the quote marks. What leads to a speaker stands outside them.'
					],
					[
						cite('she told BFM TV'),
						'other-speaker',
						'This tag belongs to another quote, further down. Start from the sentence asked about, and read back.'
					]
				],
				evidence: [cite('Stoltenberg said', 'unacceptable,” Stoltenberg said')]
			}
		),
		inlineChoice(
			{
				id: 'which-day',
				skill: 'page',
				title: 'Days in captions and text',
				stem: 'Complete the two sentences on the days of two photos and of a meeting.',
				passage: [
					passage('arrives for a meeting'),
					passage('All this is a serious escalation'),
					passage('He said he chaired'),
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade')
				],
				ending: '.'
			},
			[
				{
					text: 'The photo of Jens Stoltenberg was taken',
					ordered: true,
					options: [
						['a day before', KEY],
						['on the same day as', 'photo-date'],
						['a day after', 'photo-date']
					],
					evidence: [
						cite('at the EU headquarters in Brussels, Belgium, September 26, 2022'),
						cite('to join the Russian Federation, September 27, 2022')
					],
					rationale:
						'His caption says September 26, 2022, and hers September 27, 2022. Photos in one article can come from different days.'
				},
				{
					text: 'the photo of Catherine Colonna. The meeting of “early Tuesday” was on the day of',
					options: [
						['the photo in Brussels', 'photo-date'],
						['the photo in Kyiv', KEY],
						['both of the photos', 'photo-date']
					],
					evidence: [
						cite(
							'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
						),
						cite('Kyiv on Tuesday', 'visited Ukraine’s capital Kyiv on Tuesday'),
						cite('in Kyiv as residents'),
						cite('to join the Russian Federation, September 27, 2022')
					],
					rationale:
						'She was in Kyiv “on Tuesday”, and her caption dates that day. So his photo is of the day before the meeting: do not let a photo stand for the event told beside it.'
				}
			]
		),
		choices(
			{
				id: 'same-word',
				skill: 'ownership',
				title: 'One word, several owners',
				stem: 'Which two of these four call the votes “sham” here?',
				passage: [
					passage('Blinken repeated President Joe Biden'),
					passage('Then they bus Russians in'),
					passage('an attempt at a land grab'),
					passage('The sham referenda')
				]
			},
			{
				options: [
					[
						'Ukraine and its allies',
						KEY,
						'The word stands in quote marks after “denounced”, their verb of saying. A short quote has an owner like a long one.'
					],
					[
						STOLTENBERG,
						KEY,
						'The word stands in his quote, “The sham referenda”, which “Stoltenberg said” ends. The same strong word can have more than one owner.'
					],
					[
						BLINKEN,
						'other-speaker',
						'He says in his quote that the outcome is manipulated, and the word is not in it. A like view does not make a like word.'
					],
					[
						'The reporter of the article',
						'quote-as-paraphrase',
						'The reporter writes “referendums”, and “sham” stands in the quotes of others alone. Where a verb such as “denounced” leads into the marks, the word is that speaker’s.'
					]
				],
				evidence: [
					cite('Ukraine and its allies have denounced the referendums as a “sham”'),
					cite('The sham referenda held by Russia have no legitimacy')
				]
			}
		)
	],
	prompt:
		'Choose one thing that this article leaves open or gives from one side. What would you check next, and where would you start?'
};

/** Why the linter's warnings stay. */
export const THE_WHOLE_CHECK_ANSWERS: Answers = {};
