import { BUILT_IN_ARTICLE, cite } from '../../article/built-in.ts';
import { choice, choices, KEY } from '../../question/write.ts';
import type { Quiz } from '../schema.ts';
import { sha256 } from '../version.ts';
import { passage } from './passage.ts';

/** The public quiz: the easiest of all, its key open to anybody. */
export const TRY_IT: Quiz = {
	id: 'try-it',
	title: 'Try it',
	article: sha256(BUILT_IN_ARTICLE),
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
						'The first paragraph says that he called the annexation part of a “diabolical scheme”. When a headline has quote marks, look for the speaker in the text below.'
					],
					[
						'The reporter, in the paper’s own voice',
						'label-as-fact',
						'Quote marks in a headline point to somebody else’s word, and the first paragraph says whose. A word in quote marks is not the paper’s own view.'
					],
					[
						'NATO, speaking as an alliance',
						'nearest-name',
						'NATO stands near the word, but the headline says only that it vowed support. The nearest name is a guess until the text confirms it.'
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
				id: 'exact-words',
				skill: 'form',
				title: 'Exact words in one sentence',
				stem: 'Which part of this sentence is word for word what Antony Blinken, the US Secretary of State, said?',
				passage: [passage('Some people are deported')]
			},
			{
				options: [
					[
						'The words “simply disappear”',
						KEY,
						'The quote marks hold these two words, so they are given as his exact words. Check where the marks open and where they close.'
					],
					[
						'The words “Some people are deported”',
						'paraphrase-as-quote',
						'These words stand outside the quote marks, so the reporter retells them. A quote at the end does not make the whole sentence a quote.'
					],
					[
						'No words: it is a retelling',
						'quote-as-paraphrase',
						'Part of it is retold, but the marks around “simply disappear” show exact words. Look for the marks before you call a sentence a retelling.'
					]
				],
				evidence: [cite('others “simply disappear,” Blinken said')]
			}
		),
		choice(
			{
				id: 'lines-between',
				skill: 'page',
				title: 'Two lines between paragraphs',
				stem: 'What are the two short lines that stand between these two paragraphs of the report?',
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
						'An offer to sign up for e-mails',
						KEY,
						'“Get” and “By signing up” speak to the reader and offer something. A line that wants you to do something is seldom part of the report.'
					],
					[
						'More words of the speaker',
						'furniture-as-report',
						'The speech stops before these lines and goes on after them. A place in the middle of a speech does not make a line part of it.'
					],
					[
						'A note by the reporter on the story',
						'furniture-as-report',
						'The lines say nothing about the story: they offer a Daily Edition and name terms. Ask what a line is for before you read it as news.'
					]
				],
				evidence: [
					cite("Get The Times of Israel's Daily Edition by email"),
					cite('By signing up, you agree to the terms')
				]
			}
		),
		choices(
			{
				id: 'quoted-people',
				skill: 'voices',
				title: 'Four people in the article',
				stem: 'Which two of these four people does the article quote in their own words?',
				passage: []
			},
			{
				options: [
					[
						'Jens Stoltenberg, NATO’s Secretary-General',
						KEY,
						'His words stand in quote marks with “Stoltenberg said” beside them. Marks together with a name show a voice that is heard.'
					],
					[
						'Catherine Colonna, French Foreign Minister',
						KEY,
						'Her words stand in quote marks, followed by “she told BFM TV”; the sentence before names her. Follow a “she” back to its name.'
					],
					[
						'Volodymyr Zelensky, Ukrainian President',
						'nearest-name',
						'His name stands close to a quote, but the words are those of the man who spoke with him. To be spoken to is not yet to be quoted.'
					],
					[
						'Dmytro Kuleba, Ukrainian minister',
						'photo-date',
						'He is named in a photo caption, and no words of his follow. A name in a caption is a mention, not a voice.'
					]
				],
				evidence: [
					cite('These lands are Ukraine,” Stoltenberg said'),
					cite('French Foreign Minister Catherine Colonna'),
					cite('“It is a masquerade… the votes lacked sincerity,” she told BFM TV')
				]
			}
		),
		choice(
			{
				id: 'talk-known-from',
				skill: 'chain',
				title: 'Where news of a talk comes from',
				stem: 'How does the article know of the talk between Jens Stoltenberg of NATO and President Volodymyr Zelensky?',
				passage: [passage('Stoltenberg tweeted')]
			},
			{
				options: [
					[
						'One of the two wrote about it in a tweet',
						KEY,
						'The words “tweeted that he spoke with” show the way: one man’s own post, passed on by the reporter. Ask who tells of a talk, and where.'
					],
					[
						'Both of them told the reporter about it',
						'beyond-as-supported',
						'The paragraph names one account of the talk, a tweet by one of the two. Count whose account is given before you believe that both sides agree.'
					],
					[
						'The reporter was there during the talk',
						'relay-for-origin',
						'The reporter passes on a tweet and does not claim to have heard the talk. To report a talk is not the same as to be there.'
					]
				],
				evidence: [
					cite('Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky')
				]
			}
		),
		choice(
			{
				id: 'dramatic',
				skill: 'kind',
				title: 'A sentence on energy',
				stem: 'What kind of statement is it that the energy issue “became even more dramatic”?',
				passage: [passage('raising suspicions')]
			},
			{
				options: [
					[
						'A judgement',
						KEY,
						'The word “dramatic” weighs events, and no count or record can settle how dramatic something is. Look for the word that weighs.'
					],
					[
						'A checkable claim',
						'judgement-as-fact',
						'The leaks in this sentence could be looked into; how “dramatic” they make the issue could not. One sentence can hold both kinds, so take each piece alone.'
					],
					[
						'A prediction',
						'wrong-kind',
						'The verb “became” looks back, not ahead. A prediction says what is still to come, so look at the time of the verb.'
					]
				],
				evidence: [cite('The energy issue became even more dramatic')]
			}
		),
		choice(
			{
				id: 'majority',
				skill: 'attribution',
				title: 'A majority for joining',
				stem: 'Who says that most of the residents voted to join the Russian Federation?',
				passage: [passage('declared victory on Tuesday'), passage('an attempt at a land grab')]
			},
			{
				options: [
					[
						'Pro-Russian officials',
						KEY,
						'The officials are the ones “claiming that a majority” voted this way. For a word like “claiming”, look back for the person or group that claims.'
					],
					[
						'Ukraine and its allies',
						'nearest-name',
						'They speak in the next paragraph, and they denounce the votes. Two statements that stand side by side may have two owners.'
					],
					[
						'The reporter, as a finding',
						'beyond-as-supported',
						'The word “claiming” hands the statement to the officials, so the reporter does not vouch for it. A claim that is passed on is not a finding.'
					]
				],
				evidence: [
					cite('Pro-Russian officials'),
					cite('claiming that a majority of its residents voted in favor')
				]
			}
		),
		choice(
			{
				id: 'eighth-round',
				skill: 'support',
				title: 'The eighth round',
				stem: 'How far has the eighth round of sanctions come, according to Catherine Colonna, the French Foreign Minister?',
				passage: [passage('eighth round of sanctions')]
			},
			{
				options: [
					[
						'It is being discussed',
						KEY,
						'The words “in the process of holding consultations” mean that talks are going on. Look for the words that say how far a plan has come.'
					],
					[
						'It has been decided',
						'plan-as-decision',
						'Consultations come before a decision, and she names no decision. A plan that people talk about can still change.'
					],
					[
						'The article does not say',
						'stated-as-unstated',
						'The paragraph does say it: the EU is “in the process of holding consultations”. Read the words around the topic before you call it open.'
					]
				],
				evidence: [
					cite(
						'The European Union is in the process of holding consultations for an eighth round of sanctions'
					)
				]
			}
		),
		choice(
			{
				id: 'resolution-demand',
				skill: 'support',
				title: 'A resolution at the UN',
				stem: 'What does this paragraph say that the resolution would demand?',
				passage: [passage('moves were also underway')]
			},
			{
				options: [
					[
						'The article does not say',
						KEY,
						'The paragraph speaks of “moves” and of “a resolution against Russia”, and then stops. Notice where the text ends and your own guess begins.'
					],
					[
						'An end to the war in Ukraine',
						'outside-knowledge',
						'It may sound likely, but the paragraph gives no demand at all. A likely guess needs words in the text before it can be an answer.'
					],
					[
						'A halt to the referendums',
						'beyond-as-supported',
						'The article speaks of the referendums elsewhere, but not as a matter for this resolution. Do not join two places that the text keeps apart.'
					]
				],
				evidence: [
					cite(
						'She said moves were also underway concerning a resolution against Russia in the current UN General Assembly summit in New York.'
					)
				]
			}
		),
		choices(
			{
				id: 'caption-dates',
				skill: 'page',
				title: 'Dates in the captions',
				stem: 'Which two of the three photo captions carry the date September 27, 2022?',
				passage: [
					passage('speaks to the press prior to meetings'),
					passage('arrives for a meeting'),
					passage('holds a joint press conference')
				]
			},
			{
				options: [
					[
						'Antony Blinken in Washington',
						KEY,
						'This caption ends with September 27, 2022. A caption dates its own picture, so read it to the end.'
					],
					[
						'Catherine Colonna in Kyiv',
						KEY,
						'This caption gives September 27, 2022, after a long line about the event. The date of a picture often stands last.'
					],
					[
						'Jens Stoltenberg in Brussels',
						'photo-date',
						'This caption says September 26, 2022, one day before the others. Pictures in one article can come from different days.'
					]
				],
				evidence: [
					cite('State Department in Washington, DC, September 27, 2022'),
					cite('voted in referendums to join the Russian Federation, September 27, 2022'),
					cite('EU headquarters in Brussels, Belgium, September 26, 2022')
				]
			}
		)
	],
	prompt:
		'Choose one statement from this article that you would like to be sure about. What would you check next, and where would you look?'
};
