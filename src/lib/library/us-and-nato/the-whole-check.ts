import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, choices, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const STOLTENBERG = 'Jens Stoltenberg, head of NATO';
const COLONNA = 'Catherine Colonna, French Foreign Minister';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: what somebody thinks of it';
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
						'The name of the one who added it',
						KEY,
						'The notice says “was added by the user” and gives no name. A line on how a text came to a page may tell only half of it.'
					],
					[
						'Whether it was added by a user',
						'stated-as-unstated',
						'The notice says so: it “was added by the user”. So it is told whether a user did it, and a name is not.'
					],
					[
						'Whether TheWorldNews takes responsibility',
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
					passage('The sham referenda'),
					passage('no one can tell how long')
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
						'To help Ukraine for a long time',
						'other-speaker',
						'The words “for the long haul” are said of NATO allies, and by its head. Ask who speaks before you take it for his.'
					],
					[
						'To stand by Ukraine’s right to self-defense',
						'nearest-name',
						'The text has this promise, but from NATO, in a tweet by its head. Check each half of a headline against its own paragraph.'
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
				stem: 'Mark the piece that is the reporter’s wording, outside the quotes of the United Nations.',
				passage: [passage('The United Nations meanwhile')]
			},
			{
				options: [
					[
						cite('committed'),
						'quote-as-paraphrase',
						'Marks open and close around this one word. What stands in marks is exact, however short it is.'
					],
					[
						cite('territorial integrity'),
						'quote-as-paraphrase',
						'Marks stand around these two words. Terms of law can be quoted like any others.'
					],
					[
						cite('recognized', '“recognized” borders'),
						'quote-as-paraphrase',
						'This word stands in marks by itself, without the noun that it goes with. Look how far a quote reaches.'
					],
					[
						cite('borders'),
						KEY,
						'The marks close before this word, so the noun comes from the reporter. Where a statement comes in small pieces, readers do not see the whole sentence.'
					]
				],
				evidence: [cite('within “recognized” borders')]
			}
		),
		choices(
			{
				id: 'never-heard',
				skill: 'voices',
				title: 'Spoken about, not heard',
				stem: 'Which two of these four are mentioned here, but neither quoted nor retold?',
				passage: [
					passage('an attempt at a land grab'),
					passage('Stoltenberg tweeted'),
					passage('later speaking to center-left'),
					passage('The United Nations meanwhile')
				]
			},
			{
				options: [
					[
						'Ukraine’s President',
						KEY,
						'Another man “tweeted” that he spoke with Volodymyr Zelensky, and tells of his own words alone. To be in a talk is not yet to be heard.'
					],
					[
						'Russia',
						KEY,
						'Others say here what it does, and what it says itself is not told. A reader who wants that view has to look for it elsewhere.'
					],
					[
						'Ukraine and its allies',
						'stated-as-unstated',
						'They “have denounced” the votes, and one word stands in marks. A voice can be as short as that.'
					],
					[
						'The United Nations',
						'stated-as-unstated',
						'It “said” that it was “committed”, in small pieces. Look for the verbs of saying, and ask whose they are.'
					]
				],
				evidence: [
					cite(
						'Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky'
					),
					cite('Russia is now weaponizing energy')
				]
			}
		),
		choice(
			{
				id: 'talks-told-by',
				skill: 'chain',
				title: 'Talks on sanctions',
				stem: 'Who says, in this article, that the European Union is holding talks on more sanctions?',
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
				stem: 'Complete the sentence on two statements and the proof given for them.',
				passage: [
					passage('crystal clear'),
					passage('Some people are deported'),
					passage('declared victory on Tuesday'),
					passage('an attempt at a land grab')
				],
				ending: '.'
			},
			[
				{
					text: 'That people “simply disappear” is said by',
					options: [
						['the US Secretary of State', KEY],
						['Ukraine and its allies', 'other-speaker'],
						['residents of the four areas', 'relay-for-origin']
					],
					evidence: [cite('others “simply disappear,” Blinken said')],
					rationale:
						'The tag “Blinken said” gives it to the US Secretary of State. Those whom it is about are not heard.'
				},
				{
					text: '; that most residents voted in favor is said by',
					options: [
						['the leaders in Moscow', 'relay-for-origin'],
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
					text: '; a witness, a document or a number is given for',
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
				stem: 'A pupil retells these paragraphs: how does each of the five sentences fit them?',
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
					text: 'The head of NATO led the meeting on weapons himself.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('He said he chaired an extraordinary meeting')],
					rationale:
						'“He said he chaired” it: to chair a meeting is to lead it, and “He” leads back to the head of NATO. Other words can tell the same.'
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
					text: 'The meeting of NATO officials was held in the evening.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' },
					evidence: [
						cite(
							'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
						)
					],
					rationale:
						'The text says “early Tuesday”, which is no evening. A retelling goes against a text that says otherwise.'
				},
				{
					text: 'NATO countries have given away weapons from their own stores.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('after depleting national arsenals to supply Ukraine’s armed forces')],
					rationale:
						'An arsenal is a store of weapons, and to deplete it is to use it up: this was done “to supply Ukraine’s armed forces”. Plain words can tell the same as hard ones.'
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
				title: 'Four statements on Russia',
				stem: 'What kind of statement about Russia does each of these speakers make?',
				passage: [
					passage('Blinken repeated President Joe Biden'),
					passage('important to remember'),
					passage('Then they bus Russians in'),
					passage('The sham referenda'),
					passage('later speaking to center-left'),
					passage('He added that Russia'),
					passage('eighth round of sanctions'),
					passage('If Russia uses its veto')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'Antony Blinken, US Secretary of State: Russians in the areas of the votes',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('Then they bus Russians in')],
					rationale:
						'He says that “they bus Russians in”: people on the spot could have seen it. Checkable means that one could look into it, not that anybody has.'
				},
				{
					text: 'Jens Stoltenberg, head of NATO: the votes that Russia held',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('The sham referenda held by Russia have no legitimacy')],
					rationale:
						'With “sham” and “no legitimacy” he says what he thinks of the votes. What could be checked are single facts about how people voted.'
				},
				{
					text: 'Jens Stoltenberg: people in Russia’s army',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('mobilizing more personnel into its army')],
					rationale:
						'Whether it is “mobilizing more personnel” could be learned from orders and from those called up. One sentence can hold several kinds, so take each piece alone.'
				},
				{
					text: 'Catherine Colonna, French Foreign Minister: Russia at the United Nations',
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('If Russia uses its veto, it will be alone')],
					rationale:
						'The words “it will be alone” speak of an effect yet to come, after an “if”. Only later could anybody check it.'
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
				text: 'Which words tell you who says it?',
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
					text: 'The photo in Brussels was taken',
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
						'One caption says September 26, 2022, and the other September 27, 2022. Photos in one article can come from different days.'
				},
				{
					text: 'the photo in Kyiv. The meeting of NATO officials was',
					options: [
						['on the day of the photo in Brussels', 'photo-date'],
						['on the day of the photo in Kyiv', KEY],
						['a day after the photo in Kyiv', 'wrong-kind']
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
						'It was on Tuesday, the visit to Kyiv was “on Tuesday” too, and its caption dates that day. Do not let the photo nearest to an event stand for its day.'
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
					passage('vowed Tuesday'),
					passage('crystal clear'),
					passage('an attempt at a land grab'),
					passage('Stoltenberg tweeted'),
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
						'Antony Blinken, US Secretary of State',
						'other-speaker',
						'His word here is “diabolical”, for a scheme. A like view does not make a like word.'
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
