import { cite, passage, TEXT } from './text.ts';
import { choice, choices, KEY } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

/** The public quiz: the easiest of all, its key open to anybody. */
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
						'The first paragraph says that he called the annexation part of a “diabolical scheme”. When a headline has quote marks, look for the speaker in the text below.'
					],
					[
						'Jens Stoltenberg, Secretary-General of NATO',
						'nearest-name',
						'NATO stands near the word in the headline, but only for a vow of support. The nearest name is a guess until the text confirms it.'
					],
					[
						'The reporter, in the paper’s own voice',
						'label-as-fact',
						'Quote marks in a headline point to somebody else’s word, and the first paragraph says whose. A word in quote marks is not the paper’s own view.'
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
				id: 'whole-or-part',
				skill: 'form',
				title: 'A statement on sanctions',
				stem: 'How does this paragraph give what the French Foreign Minister said on sanctions?',
				passage: [passage('eighth round of sanctions')]
			},
			{
				options: [
					[
						'In full, as one whole quoted sentence',
						KEY,
						'One quote mark opens after “Colonna added:” and closes at the end of the sentence. Check where the marks open and where they close.'
					],
					[
						'Some words quoted, the rest retold',
						'quote-as-paraphrase',
						'Between the two marks nothing is retold; only the tags stand outside. A dull sentence can be quoted in full.'
					],
					[
						'Retold, with no word quoted',
						'quote-as-paraphrase',
						'Quote marks stand around the whole of it. Look for the marks before you call something a retelling.'
					]
				],
				evidence: [
					cite(
						'“The European Union is in the process of holding consultations for an eighth round of sanctions,” Colonna said'
					)
				]
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
						'A note about the user who added it',
						'furniture-as-report',
						'Such a note exists, but it stands at the top of the page. Ask of each line what it is for, then where the report goes on.'
					],
					[
						'A caption that belongs to a photo',
						'furniture-as-report',
						'A caption tells who is where and when; these lines offer a Daily Edition and name terms. Short lines can have different jobs.'
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
						'One word of theirs, “sham”, stands in quote marks. Marks and a verb of saying together show a voice that is quoted, however short.'
					],
					[
						'The United Nations',
						KEY,
						'Three pieces of what it said stand in quote marks, after the verb “said”. Quote marks can close around one word.'
					],
					[
						'Pro-Russian officials',
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
		choice(
			{
				id: 'talk-known-from',
				skill: 'chain',
				title: 'Where news of a talk comes from',
				stem: 'From where does the article have it that NATO’s Secretary-General and the President of Ukraine talked?',
				passage: [passage('Stoltenberg tweeted'), passage('later speaking to center-left')]
			},
			{
				options: [
					[
						'A tweet by Jens Stoltenberg',
						KEY,
						'The words “Stoltenberg tweeted that he spoke with” show the way: his own post, passed on by the reporter. Ask who tells of a talk, and where.'
					],
					[
						'A tweet by Volodymyr Zelensky',
						'relay-for-origin',
						'He is the one spoken to, and no account of his is given. Of two people in a talk, find out which one tells of it.'
					],
					[
						'A speech to EU lawmakers',
						'nearest-name',
						'The speech comes later in the article and is on other matters. Take the occasion that stands with the statement.'
					]
				],
				evidence: [
					cite('Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky')
				]
			}
		),
		choice(
			{
				id: 'opening-words',
				skill: 'kind',
				title: 'How a paragraph opens',
				stem: 'What kind of statement do the first seven words of this paragraph make?',
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
				id: 'these-lands',
				skill: 'attribution',
				title: 'A short sentence in a quote',
				stem: 'Who is quoted with the sentence “These lands are Ukraine”?',
				passage: [
					passage('an attempt at a land grab'),
					passage('Stoltenberg tweeted'),
					passage('The sham referenda')
				]
			},
			{
				options: [
					[
						'Jens Stoltenberg, Secretary-General of NATO',
						KEY,
						'The tag “Stoltenberg said” follows right after the closing mark. The tag decides who speaks, also where others might well say the same.'
					],
					[
						'Volodymyr Zelensky, President of Ukraine',
						'nearest-name',
						'He is named one paragraph before, as the one spoken to. Who is likely to say a thing and who said it are two questions.'
					],
					[
						'Ukraine and its allies, as a group',
						'nearest-name',
						'Their statement stands two paragraphs before and ends there. Read on to the tag of the very quote you are asked about.'
					]
				],
				evidence: [cite('These lands are Ukraine,” Stoltenberg said')]
			}
		),
		choice(
			{
				id: 'how-long',
				skill: 'support',
				title: 'The length of the war',
				stem: 'What does Jens Stoltenberg of NATO say, in this paragraph, about how long the war will last?',
				passage: [passage('no one can tell how long')]
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
				evidence: [
					cite('He said that “no one can tell how long” the war in Ukraine would go on for')
				]
			}
		),
		choice(
			{
				id: 'meeting-place',
				skill: 'support',
				title: 'A meeting on armaments',
				stem: 'Where did the meeting of NATO officials on armaments take place?',
				passage: [passage('He said he chaired'), passage('arrives for a meeting')]
			},
			{
				options: [
					[
						'The article does not say',
						KEY,
						'The sentence tells who met and when, and then goes on to what is discussed. Notice where the text ends and your own guess begins.'
					],
					[
						'At the EU headquarters in Brussels',
						'photo-date',
						'A caption has him arrive there for a meeting, but on another day and with someone else. A picture shows its own event.'
					],
					[
						'In the Ukrainian capital Kyiv',
						'nearest-name',
						'Kyiv comes up further down, as the place of another visit. Do not join two places that the text keeps apart.'
					]
				],
				evidence: [
					cite(
						'He said he chaired an extraordinary meeting of NATO officials in charge of armaments early Tuesday'
					)
				]
			}
		),
		choice(
			{
				id: 'not-seen',
				skill: 'page',
				title: 'People in the captions',
				stem: 'Of whom does a photo caption say that he took part but is outside the picture?',
				passage: [
					passage('speaks to the press prior to meetings'),
					passage('arrives for a meeting'),
					passage('holds a joint press conference')
				]
			},
			{
				options: [
					[
						'Dmytro Kuleba, minister of Ukraine',
						KEY,
						'His name comes with “(not seen)”, so he was there and is outside the picture. Captions tell in brackets what the eye cannot.'
					],
					[
						'Sirojiddin Muhriddin, of Tajikistan',
						'photo-date',
						'The caption names him for meetings that come later; of the picture it says nothing about him. Ask what a caption says of each name.'
					],
					[
						'The European Commission President',
						'photo-date',
						'The caption names this office for the meeting ahead, and the picture shows an arrival. To be named in a caption is not to take part.'
					]
				],
				evidence: [cite('with her Ukrainian counterpart Dmytro Kuleba (not seen) in Kyiv')]
			}
		)
	],
	prompt:
		'Choose one statement from this article that you would like to be sure about. What would you check next, and where would you look?'
};
