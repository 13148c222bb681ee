import { cite, passage, TEXT } from './text.ts';
import { choice, choices, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const STOLTENBERG = 'Jens Stoltenberg, head of NATO';
const KULEBA = 'Dmytro Kuleba, Ukrainian Foreign Minister';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: how somebody values it';
const PREDICTION = 'Prediction or threat: what will come';

/** The public quiz: the easiest of all, one question of every view, its key open to anybody. */
export const TRY_IT: Quiz = {
	id: 'try-it',
	title: 'Try it',
	articles: [sha256(TEXT)],
	questions: [
		choice(
			{
				id: 'headline-word',
				skill: 'ownership',
				title: 'A word in the headline',
				stem: 'Whose word is ‘diabolical’, which stands in quote marks in the headline?',
				passage: [passage('US, NATO vow support'), passage('vowed Tuesday')]
			},
			{
				options: [
					[
						'Antony Blinken, US Secretary of State',
						KEY,
						'In the first paragraph it is he who speaks of a “diabolical scheme”. When a headline has quote marks, look for the speaker in the text below.'
					],
					[
						STOLTENBERG,
						'nearest-name',
						'NATO stands near the word in the headline, but only for a vow of support. The nearest name is a guess until the text confirms it.'
					],
					[
						'The reporter of the article',
						'quote-as-paraphrase',
						'The quote marks point to somebody, and the first paragraph names the man who said the word. Read on before you take a quoted word for the reporter’s view.'
					]
				],
				evidence: [
					cite(
						'US Secretary of State Antony Blinken',
						'US Secretary of State Antony Blinken vowed'
					),
					cite('which he called part of a “diabolical scheme” by Moscow')
				]
			}
		),
		choice(
			{
				id: 'newspaper-name',
				skill: 'page',
				title: 'The name of a newspaper',
				stem: 'What does this page say of The Times of Israel, a newspaper?',
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
						'That it sends an edition by email',
						KEY,
						'Its name stands in an offer to readers, “Daily Edition by email”, between two paragraphs. Ask of each line what it is for.'
					],
					[
						'That it published this report first',
						'outside-knowledge',
						'The offer makes it likely that the report comes from there, but no line says so. A guess from an advert is still a guess.'
					],
					[
						'That its own reporter wrote the text',
						'furniture-as-report',
						'The two lines stand in the middle of the report, but they tell nothing of who wrote it. An offer is no part of the text around it.'
					]
				],
				evidence: [
					cite("The Times of Israel's Daily Edition by email"),
					cite('By signing up, you agree to the terms')
				]
			}
		),
		choice(
			{
				id: 'no-value',
				skill: 'attribution',
				title: 'A quote in two halves',
				stem: 'Whose words in this article are “There was no legitimacy, no value”?',
				passage: [
					passage('holds a joint press conference'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'Catherine Colonna, French Foreign Minister',
						KEY,
						'The tag “she told BFM TV” stands in the middle of the quote, and the paragraph before names her. It counts for both halves.'
					],
					[
						KULEBA,
						'photo-date',
						'He is named in the caption of a photo, and nothing that he said is reported. The people of a photo are not always those of a quote.'
					],
					[
						STOLTENBERG,
						'other-speaker',
						'He speaks of “no legitimacy” as well, further up in the article. People with a like view are told apart by the tag of their quote.'
					]
				],
				evidence: [
					cite('French Foreign Minister Catherine Colonna'),
					cite('she told BFM TV. “There was no legitimacy, no value')
				]
			}
		),
		choices(
			{
				id: 'quoted-groups',
				skill: 'voices',
				title: 'Named, and quoted or not',
				stem: 'Which two of these four are quoted themselves, if only with one word?',
				passage: [
					passage('an attempt at a land grab'),
					passage('Stoltenberg tweeted'),
					passage('eighth round of sanctions'),
					passage('The United Nations meanwhile')
				]
			},
			{
				options: [
					[
						'Ukraine and its allies',
						KEY,
						'One word of theirs, “sham”, stands in quote marks after “denounced”. Even one word in marks makes a voice that is quoted.'
					],
					[
						'The United Nations',
						KEY,
						'Three pieces of what it said stand in quote marks, after the verb “said”. Quote marks can close around one word.'
					],
					[
						'Volodymyr Zelensky, Ukrainian President',
						'nearest-name',
						'Quote marks open right after his name, but the words are those of the man who “tweeted”. Ask whose verb of saying leads into a quote.'
					],
					[
						'The European Union',
						'nearest-name',
						'It is named inside the quote marks, by another speaker. A name within a quote is what the quote is about.'
					]
				],
				evidence: [
					cite('Ukraine and its allies have denounced the referendums as a “sham”'),
					cite('The United Nations meanwhile said it was “committed”')
				]
			}
		),
		prove(
			{
				id: 'talk-known-from',
				skill: 'chain',
				title: 'News of a talk',
				stem: 'Who made the talk between the head of NATO and Ukraine’s President public?',
				passage: [
					passage('Stoltenberg tweeted'),
					passage('arrives for a meeting'),
					passage('holds a joint press conference')
				]
			},
			{
				options: [
					[
						'Jens Stoltenberg',
						KEY,
						'He “tweeted” that the two had spoken, and the reporter passes this on. Ask who tells of a talk, and where.'
					],
					[
						'Volodymyr Zelensky',
						'relay-for-origin',
						'He is the one spoken to, and nothing he said about it is reported. Of two people in a talk, find out which one tells of it.'
					],
					[
						'Dmytro Kuleba',
						'photo-date',
						'He stands in a caption, for a press conference with another minister. A caption tells of its own photo, not of the report beside it.'
					]
				],
				evidence: [
					cite('Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky')
				]
			},
			{
				text: 'Which words show how it became public?',
				options: [
					[
						cite('tweeted that'),
						KEY,
						'This is the verb of saying that leads to “he spoke with”. It tells in what way the news of the talk went out.'
					],
					[
						cite('arrives for a meeting'),
						'photo-date',
						'These words tell of a photo and of a meeting with somebody else. The occasion of a photo need not be that of a statement.'
					],
					[
						cite('holds a joint press conference'),
						'photo-date',
						'This press conference was held by two others. Look for the verb that belongs to the talk itself.'
					]
				],
				evidence: [cite('NATO’s Secretary-General Jens Stoltenberg tweeted that')]
			}
		),
		hottext(
			{
				id: 'exact-words',
				skill: 'form',
				title: 'Exact words and retold ones',
				stem: 'Mark the two pieces that are in quote marks, as Catherine Colonna’s own words.',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity'),
					passage('eighth round of sanctions')
				]
			},
			{
				options: [
					[
						cite('visited Ukraine’s capital Kyiv'),
						'paraphrase-as-quote',
						'This stands between two commas, before the verb “labeled”. The reporter tells it, and no marks are there.'
					],
					[
						cite('a masquerade that will elicit more sanctions'),
						'paraphrase-as-quote',
						'No marks stand around this piece: here the reporter retells what she said. Strong words can be retold, so go by the marks.'
					],
					[
						cite('the votes lacked sincerity'),
						KEY,
						'A quote mark opens before “It is a masquerade” and closes after this piece. Between the marks you read what was said.'
					],
					[
						cite('in the process of holding consultations'),
						KEY,
						'A quote mark opens before “The European Union” and closes after “sanctions”. Plain words can be quoted too.'
					]
				],
				evidence: [
					cite('“It is a masquerade… the votes lacked sincerity,”'),
					cite('“The European Union is in the process of holding consultations')
				]
			}
		),
		match(
			{
				id: 'three-kinds',
				skill: 'kind',
				title: 'The reporter’s own statements',
				stem: 'What kind of statement does the reporter make on each of these three topics?',
				passage: [passage('While NATO is not directly involved'), passage('raising suspicions')]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'Whether NATO is directly in the war',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('NATO is not directly involved in the war in Ukraine')],
					rationale:
						'“NATO is not directly involved in the war”: one could look for its troops there. Checkable means that one could find out, not that anybody has.'
				},
				{
					text: 'The energy issue',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('The energy issue became even more dramatic')],
					rationale:
						'It “became even more dramatic”, and no count or record can settle how dramatic something is. A report can judge too, so look for the word that weighs.'
				},
				{
					text: 'The two gas pipelines',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('leaks from two currently non-operational gas pipelines')],
					rationale:
						'Whether they leak, and whether they are “non-operational”, which is out of use, could be looked up. One sentence can hold two kinds, so take each piece alone.'
				}
			]
		),
		choice(
			{
				id: 'result-of-the-votes',
				skill: 'support',
				title: 'The result that is given',
				stem: 'Which result of the votes do the officials in the four areas give in this paragraph?',
				passage: [passage('declared victory on Tuesday')]
			},
			{
				options: [
					[
						'More yes than no, without a figure',
						KEY,
						'They claim that “a majority” voted in favor, and no figure follows. Ask how exactly a result is given.'
					],
					[
						'A figure of yes votes for each area',
						'beyond-as-supported',
						'The areas are named, but no figure stands beside any of them. Take from a text no more than it gives.'
					],
					[
						'A victory, with no word on the votes',
						'stated-as-unstated',
						'After “declared victory” the sentence goes on: “a majority of its residents voted in favor”. Read to the end before you call something open.'
					]
				],
				evidence: [cite('claiming that a majority of its residents voted in favor')]
			}
		),
		inlineChoice(
			{
				id: 'armaments-meeting',
				skill: 'support',
				title: 'A meeting on armaments',
				stem: 'Complete the sentence on the meeting of officials in charge of armaments.',
				passage: [
					passage('arrives for a meeting'),
					passage('All this is a serious escalation'),
					passage('He said he chaired')
				],
				ending: '.'
			},
			[
				{
					text: 'The meeting was led by',
					options: [
						['Jens Stoltenberg', KEY],
						['the European Commission President', 'photo-date'],
						['the European Union', 'nearest-name']
					],
					evidence: [cite('unacceptable,” Stoltenberg said'), cite('He said he chaired')],
					rationale:
						'To chair a meeting is to lead it, and “He” leads back to “Stoltenberg said”. The caption tells of another meeting.'
				},
				{
					text: ', and how to make more weapons',
					options: [
						['is being discussed', KEY],
						['has been agreed on', 'plan-as-decision'],
						['has been tried out', 'beyond-as-supported']
					],
					evidence: [cite('we are now discussing how we')],
					rationale:
						'He says “we are now discussing how” it can be done. A plan that is talked about is not yet a decision.'
				}
			]
		),
		choice(
			{
				id: 'not-seen',
				skill: 'page',
				title: 'A name in a caption',
				stem: 'Which person was present, according to a caption, but is “not seen” in the photo?',
				passage: [
					passage('speaks to the press prior to meetings'),
					passage('arrives for a meeting'),
					passage('holds a joint press conference')
				]
			},
			{
				options: [
					[
						KULEBA,
						KEY,
						'His name comes with “(not seen)”: he was at the press conference and is outside the photo. Captions tell in brackets what the eye cannot see.'
					],
					[
						'Sirojiddin Muhriddin, Tajikistan Foreign Minister',
						'photo-date',
						'The caption names him for meetings that come later; it does not say that he is outside the photo. Ask what a caption says of each name.'
					],
					[
						'The European Commission President',
						'photo-date',
						'The caption names this office for the meeting ahead, and the photo shows an arrival. To be named in a caption is not to be there.'
					]
				],
				evidence: [cite('with her Ukrainian counterpart Dmytro Kuleba (not seen) in Kyiv')]
			}
		)
	],
	prompt:
		'Choose one statement from this article that you would like to be sure about. What would you check next, and where would you look?'
};
