import { cite, passage, TEXT } from './text.ts';
import { choice, choices, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const CHECKABLE = 'Checkable claim';
const JUDGEMENT = 'Judgement';
const PREDICTION = 'Prediction or threat';
const PROMISE = 'Promise';

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
						'Jens Stoltenberg, Secretary-General of NATO',
						'nearest-name',
						'NATO stands near the word in the headline, but only for a vow of support. The nearest name is a guess until the text confirms it.'
					],
					[
						'The reporter of the article',
						'label-as-fact',
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
				stem: 'The Times of Israel is named once on this page: for what?',
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
						'For e-mails that a reader can order',
						KEY,
						'Its name stands in an offer to readers, “Daily Edition by email”, between two paragraphs. Ask of each line what it is for.'
					],
					[
						'For printing this report first',
						'outside-knowledge',
						'The offer makes it likely that the report comes from there, but no line says so. A guess from an advert is still a guess.'
					],
					[
						'For an interview with a minister',
						'furniture-as-report',
						'The two lines stand in the middle of a minister’s words, but they are no part of them. He speaks above and below.'
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
				stem: 'Who is quoted with the words “There was no legitimacy, no value”?',
				passage: [
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			{
				options: [
					[
						'Catherine Colonna, Foreign Minister',
						KEY,
						'The tag “she told BFM TV” stands in the middle of the quote, and the paragraph before names her. It counts for both halves.'
					],
					[
						'BFM TV, a television channel',
						'nearest-name',
						'The channel is the one she speaks to: “told” stands before its name. The one who is told something is not the one who says it.'
					],
					[
						'Jens Stoltenberg, head of NATO',
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
				title: 'Four groups in the article',
				stem: 'Which two of these four does the article quote, even if only with single words?',
				passage: [
					passage('declared victory on Tuesday'),
					passage('an attempt at a land grab'),
					passage('raising suspicions'),
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
						'Those who declared victory',
						'paraphrase-as-quote',
						'What they declared and claimed is retold, and no quote marks stand in the sentence. To be reported is not yet to be quoted.'
					],
					[
						'Denmark and Poland',
						'paraphrase-as-quote',
						'Their suspicion is named, and none of their words stands in quote marks. Look for the marks before you say that somebody is quoted.'
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
				stem: 'Who told of the talk between NATO’s Secretary-General and Ukraine’s President?',
				passage: [passage('Stoltenberg tweeted')]
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
						'A reporter in the room',
						'outside-knowledge',
						'The reporter knows of the talk from a tweet, and does not claim to have been there. A report can be about things that nobody from the press has seen.'
					]
				],
				evidence: [
					cite('Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky')
				]
			},
			{
				text: 'Which words show how it became known?',
				options: [
					[
						cite('tweeted that'),
						KEY,
						'This is the verb of saying, and his name is its subject. It shows who told of the talk, and in what way.'
					],
					[
						cite('he spoke with'),
						'nearest-name',
						'These words tell of the talk itself. How the reporter came to know of it is told by the verb before them.'
					],
					[
						cite('and made clear that'),
						'nearest-name',
						'These words tell what was said in the talk. They stand within what was “tweeted”.'
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
				stem: 'Mark the two pieces that are word for word what Jens Stoltenberg of NATO said.',
				passage: [passage('All this is a serious escalation'), passage('no one can tell how long')]
			},
			{
				options: [
					[
						cite('no one can tell how long'),
						KEY,
						'Quote marks stand right before and right after these words. Between the marks you read what was said.'
					],
					[
						cite('the war in Ukraine would go on for'),
						'paraphrase-as-quote',
						'The marks have closed before these words, so the reporter retells here. A sentence can go in and out of a quote.'
					],
					[
						cite('NATO allies were ready'),
						'paraphrase-as-quote',
						'No marks stand around these words: this is the reporter’s retelling. The exact words begin again after “ready”.'
					],
					[
						cite('to continue to provide support'),
						KEY,
						'A quote mark opens before “to continue” and closes at the end of the sentence. Plain words can be quoted too.'
					]
				],
				evidence: [
					cite('“no one can tell how long”'),
					cite('“to continue to provide support to Ukraine for the long haul.”')
				]
			}
		),
		match(
			{
				id: 'three-kinds',
				skill: 'kind',
				title: 'Three kinds of statement',
				stem: 'What kind of statement is each of these three pieces?',
				passage: [
					passage('raising suspicions'),
					passage('labeled the referendums a masquerade'),
					passage('the votes lacked sincerity')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION, PROMISE],
			[
				{
					text: '“The energy issue became even more dramatic”',
					key: JUDGEMENT,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('The energy issue became even more dramatic')],
					rationale:
						'The word “dramatic” weighs events, and no count or record can settle how dramatic something is. Look for the word that weighs.'
				},
				{
					text: '“two currently non-operational gas pipelines”',
					key: CHECKABLE,
					mistakes: {
						[JUDGEMENT]: 'fact-as-judgement',
						[PREDICTION]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('two currently non-operational gas pipelines')],
					rationale:
						'How many pipelines there are and whether they run could be looked up. One sentence can hold two kinds, so take each piece alone.'
				},
				{
					text: '“they will elicit sanctions from France, Europe, and other states”',
					key: PREDICTION,
					mistakes: {
						[CHECKABLE]: 'judgement-as-fact',
						[JUDGEMENT]: 'wrong-kind',
						[PROMISE]: 'wrong-kind'
					},
					evidence: [cite('they will elicit sanctions from France, Europe, and other states')],
					rationale:
						'The word “will” speaks of what the votes are to bring about. It names an effect and gives no word for one’s own acts, as a promise would.'
				}
			]
		),
		choice(
			{
				id: 'how-long',
				skill: 'support',
				title: 'The length of the war',
				stem: 'What does Jens Stoltenberg of NATO say here about how long the war will last?',
				passage: [passage('All this is a serious escalation'), passage('no one can tell how long')]
			},
			{
				options: [
					[
						'That nobody can know it',
						KEY,
						'He says that “no one can tell how long”. To say that something is not known is a statement too, so read what it is about.'
					],
					[
						'That it will be long',
						'beyond-as-supported',
						'The words “for the long haul” are on the support of NATO allies, not on the war. Ask what each piece of a sentence is about.'
					],
					[
						'The article does not say',
						'stated-as-unstated',
						'He does speak of it: “no one can tell how long”. Read the words around the topic before you call it open.'
					]
				],
				evidence: [cite('He said that “no one can tell how long” the war in Ukraine')]
			}
		),
		inlineChoice(
			{
				id: 'armaments-meeting',
				skill: 'support',
				title: 'A meeting on armaments',
				stem: 'Complete the sentence on the meeting of officials in charge of armaments.',
				passage: [passage('All this is a serious escalation'), passage('He said he chaired')],
				ending: '.'
			},
			[
				{
					text: 'The one who led it was',
					options: [
						['Jens Stoltenberg of NATO', KEY],
						['the Commission President', 'nearest-name'],
						['somebody who is not named', 'stated-as-unstated']
					],
					evidence: [cite('unacceptable,” Stoltenberg said'), cite('He said he chaired')],
					rationale:
						'To chair a meeting is to lead it, and “He” leads back to “Stoltenberg said”. Follow a pronoun back to its name.'
				},
				{
					text: '; as for the place of it,',
					options: [
						['the article does not say', KEY],
						['it was held in Brussels', 'photo-date'],
						['it was held in Ukraine', 'nearest-name']
					],
					evidence: [
						cite(
							'he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
						)
					],
					rationale:
						'The sentence tells who met and when, and then what they discuss. A caption has him arrive in Brussels, but for another meeting on another day.'
				}
			]
		),
		choice(
			{
				id: 'not-seen',
				skill: 'page',
				title: 'A name in a caption',
				stem: 'Who was there but is “not seen” in the photo, as its caption tells?',
				passage: [
					passage('speaks to the press prior to meetings'),
					passage('arrives for a meeting'),
					passage('holds a joint press conference')
				]
			},
			{
				options: [
					[
						'Dmytro Kuleba, from Ukraine',
						KEY,
						'His name comes with “(not seen)”: he was at the press conference and is outside the photo. Captions tell in brackets what the eye cannot see.'
					],
					[
						'Sirojiddin Muhriddin, from Tajikistan',
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
