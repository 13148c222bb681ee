import { choice, choices, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { cite, passage, TEXT } from './text.ts';

const PELL = 'Dorothy Pell, a resident';
const CROUCH = 'Alan Crouch, retired bus driver';
const OSEI = 'Winifred Osei, councillor';
const MISTRY = 'Rajan Mistry, planning officer';
const TULL = 'Bernard Tull, councillor';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: what somebody thinks of it';
const PREDICTION = 'Prediction: what will come';

const SUPPORTED = 'Supported';
const BEYOND = 'Not in the text';
const CONTRADICTED = 'Contradicted';

const QUOTE = 'Word for word';
const RETOLD = 'Retold';
const NEWS = 'Told by the reporter, as a fact';

/** All eight skills. */
export const SKATE_PARK_QUIZ: Quiz = {
	id: 'skate-park',
	title: 'The skate park',
	articles: [sha256(TEXT)],
	questions: [
		match(
			{
				id: 'said-in-the-hall',
				skill: 'attribution',
				title: 'Said at the meeting',
				stem: 'Who says each of these three things in the article?',
				passage: [
					passage('Of course it was quiet'),
					passage('She asked the committee'),
					passage('Her neighbour'),
					passage('Coun Osei admitted'),
					passage('According to a report'),
					passage('Mr Mistry accepted')
				]
			},
			[PELL, CROUCH, OSEI, MISTRY],
			[
				{
					text: '“Would you want this ten metres from your kitchen window?”',
					key: PELL,
					mistakes: {
						[CROUCH]: 'nearest-name',
						[OSEI]: 'other-speaker',
						[MISTRY]: 'other-speaker'
					},
					evidence: [cite('Mrs Pell', '” Mrs Pell said'), cite('She asked')],
					rationale:
						'The tag “She asked” leads back to Mrs Pell, the last woman who spoke. The next name in the text belongs to the next statement.'
				},
				{
					text: '“a reason is not an excuse”',
					key: OSEI,
					mistakes: {
						[PELL]: 'other-speaker',
						[CROUCH]: 'other-speaker',
						[MISTRY]: 'other-speaker'
					},
					evidence: [cite('Coun Osei admitted'), cite('She said', 'She said the post')],
					rationale:
						'“She said” follows a sentence that begins with Coun Osei, and “but added” goes on with it. People can speak against their own side.'
				},
				{
					text: '“They should have been”',
					key: MISTRY,
					mistakes: { [PELL]: 'other-speaker', [CROUCH]: 'other-speaker', [OSEI]: 'other-speaker' },
					evidence: [cite('Mr Mistry accepted'), cite('he said', 'been,” he said')],
					rationale:
						'It sounds like somebody who is angry with the council, but “he said” leads back to its own officer. Follow the pronoun before you go by the tone.'
				}
			]
		),
		choice(
			{
				id: 'soup-bowl',
				skill: 'ownership',
				title: 'A soup bowl',
				stem: 'Whose words for the plan are “a concrete soup bowl”?',
				passage: [
					passage('Of course it was quiet'),
					passage('She asked the committee'),
					passage('Her neighbour'),
					passage('brought a petition'),
					passage('a concrete soup bowl')
				]
			},
			{
				options: [
					[
						TULL,
						KEY,
						'The word “who” before “had earlier called” stands for Coun Bernard Tull. A speaker can be praised and blamed for words of different days.'
					],
					[
						PELL,
						'other-speaker',
						'She is against the noise, and her words are other ones: “ten metres from your kitchen window”. A like view does not make a like word.'
					],
					[
						'The reporter of the article',
						'quote-as-paraphrase',
						'The reporter put marks around the words to show that they are borrowed. Marks send you on to a tag.'
					]
				],
				evidence: [
					cite('said Coun Bernard Tull, who had earlier called the plan “a concrete soup bowl”')
				]
			}
		),
		match(
			{
				id: 'three-forms',
				skill: 'form',
				title: 'Three ways to tell it',
				stem: 'How does the article give each of these three things?',
				passage: [passage('brought a petition'), passage('Coun Priya Nand disagreed')]
			},
			[QUOTE, RETOLD, NEWS],
			[
				{
					text: 'How far away the nearest park is',
					key: RETOLD,
					mistakes: { [QUOTE]: 'paraphrase-as-quote', [NEWS]: 'label-as-fact' },
					evidence: [cite('said the nearest park was a bus ride of fifty minutes away')],
					rationale:
						'“Imani Blake, who started it, said” hands it on, and no marks stand around it. She may have used other words.'
				},
				{
					text: 'That there is no money for the coal yard',
					key: QUOTE,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NEWS]: 'quote-as-paraphrase' },
					evidence: [cite('“We do not have that money.')],
					rationale:
						'Marks open before “We do not have that money”, and “Coun Nand said” tells whose words they are. What stands between marks is given as it was spoken.'
				},
				{
					text: 'How many names the petition had',
					key: NEWS,
					mistakes: { [QUOTE]: 'paraphrase-as-quote', [RETOLD]: 'wrong-kind' },
					evidence: [cite('The skaters had brought a petition with 1,140 names')],
					rationale:
						'No verb of saying hands on “a petition with 1,140 names”. The reporter tells it without a source, as something that could be counted.'
				}
			]
		),
		prove(
			{
				id: 'get-this-right',
				skill: 'attribution',
				title: 'To get it right',
				stem: 'Which of these three people says “that is why we have to get this right”?',
				passage: [
					passage('Councillor Winifred Osei'),
					passage('Planning officer Rajan Mistry'),
					passage('a concrete soup bowl')
				]
			},
			{
				options: [
					[
						OSEI,
						KEY,
						'The words “she said” stand between two halves of one quote, and the last woman named is Councillor Winifred Osei. A tag in the middle counts for both halves.'
					],
					[
						MISTRY,
						'nearest-name',
						'His name comes right after the quote, and it opens the next paragraph. The nearest name is not always the speaker.'
					],
					[
						TULL,
						'other-speaker',
						'He speaks later, on a young woman and on the plan. Who is heard in a story need not have said this line.'
					]
				],
				evidence: [cite('Councillor Winifred Osei'), cite('she said', 'yours,” she said')]
			},
			{
				text: 'Which words tell you who it is?',
				options: [
					[
						cite('Councillor Winifred Osei'),
						KEY,
						'The tag of the quote is “she said”, and a “she” leads back to the last woman named. Read a quote up to its tag, and from there to a name.'
					],
					[
						cite('Planning officer Rajan Mistry'),
						'nearest-name',
						'This name opens the next paragraph, with a “said” of its own. A tag counts for the statement beside it.'
					],
					[
						cite('Coun Bernard Tull'),
						'other-speaker',
						'This name stands beside another quote. A tag counts for the statement beside it.'
					]
				],
				evidence: [cite('Councillor Winifred Osei'), cite('she said', 'yours,” she said')]
			}
		),
		match(
			{
				id: 'kinds',
				skill: 'kind',
				title: 'Three topics of the evening',
				stem: 'What kind of statement does each of these three people make on the topic beside the name?',
				passage: [
					passage('Planning officer Rajan Mistry'),
					passage('Of course it was quiet'),
					passage('a concrete soup bowl'),
					passage('changed his mind'),
					passage('Coun Priya Nand disagreed')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: `${PELL}: the noise study`,
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [
						cite('said the study had been carried out in February, when nobody was outside')
					],
					rationale:
						'She says that it “had been carried out in February”, and a look at its date would settle that. Whether February is a bad month for it would be a judgement.'
				},
				{
					text: `${MISTRY}: how loud the skaters will be`,
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('the skaters would be “no louder than the road” on most evenings')],
					rationale:
						'The words “would be” speak of a park that nobody has built. A study can measure today, and what will come it can only expect.'
				},
				{
					text: `${TULL}: Imani Blake, aged fifteen`,
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('That young woman should be sitting where I am')],
					rationale:
						'The word “should” tells what he finds right. No count or paper could settle that.'
				}
			]
		),
		choice(
			{
				id: 'open-about-letters',
				skill: 'support',
				title: 'Open about the letters',
				stem: 'What does the article leave open about the letters to Mill Row?',
				passage: [passage('Her neighbour'), passage('Coun Osei admitted')]
			},
			{
				options: [
					[
						'How many houses got a letter',
						KEY,
						'One man “claimed” half of them, and the council “denies this”. The article gives both and settles nothing.'
					],
					[
						'Why the letters were late',
						'stated-as-unstated',
						'A reason is told: “the post had been delayed by the bank holiday”. You may doubt a reason, but it is in the text.'
					],
					[
						'Whether the council agrees',
						'stated-as-unstated',
						'It is told in four words: “The council denies this”. A short answer is an answer.'
					]
				],
				evidence: [
					cite(
						'claimed that letters about the plan had reached only half of the houses in the row'
					),
					cite('The council denies this')
				]
			}
		),
		choice(
			{
				id: 'noise-study',
				skill: 'chain',
				title: 'News of the noise',
				stem: 'How did the finding on the noise of the skaters come to the meeting, as this article tells it?',
				passage: [
					passage('Planning officer Rajan Mistry'),
					passage('Of course it was quiet'),
					passage('According to a report')
				]
			},
			{
				options: [
					[
						'An officer told the members what a study had found',
						KEY,
						'“Mr Mistry told members that a noise study had found” it: he passes it on, and the study comes first. With each step something can be lost.'
					],
					[
						'A report of the council’s engineers had it in writing',
						'relay-for-origin',
						'Their report is on the drains, further down in the article. Two papers in one story are told apart by what they are about.'
					],
					[
						'A neighbour who lives in Mill Row spoke of the study',
						'nearest-name',
						'The neighbour, Dorothy Pell, doubts the study: “Of course it was quiet”. To speak about a finding is not to bring it.'
					]
				],
				evidence: [cite('told members that a noise study had found')]
			}
		),
		choices(
			{
				id: 'not-heard',
				skill: 'voices',
				title: 'There, but not heard',
				stem: 'Which two of these four are mentioned in these paragraphs, but neither quoted nor retold there?',
				passage: [
					passage('Her neighbour'),
					passage('a concrete soup bowl'),
					passage('According to a report'),
					passage('After almost two hours')
				]
			},
			{
				options: [
					[
						'The two sides of the gallery',
						KEY,
						'They “applauded” a speech, and no word of theirs stands here. To clap in a report is not to be heard.'
					],
					[
						'Those who voted against waiting',
						KEY,
						'The vote is told, “seven to four”, and their reasons are not. A number is not a voice.'
					],
					[
						'The engineers of the council',
						'stated-as-unstated',
						'“According to” hands on what their report says. A paper can speak for those who wrote it.'
					],
					[
						'The council as a whole',
						'stated-as-unstated',
						'It “denies this”: that is an answer, retold in two words. A voice can be that short.'
					]
				],
				evidence: [
					cite('Her speech was applauded by both sides of the gallery'),
					cite('voted by seven to four')
				]
			}
		),
		match(
			{
				id: 'a-post',
				skill: 'support',
				title: 'A post about the evening',
				stem: 'A pupil posts three lines on how the evening ended: how does each fit the article?',
				passage: [
					passage('After almost two hours'),
					passage('I am disappointed'),
					passage('She listens'),
					passage('meet again on 14')
				]
			},
			[SUPPORTED, BEYOND, CONTRADICTED],
			[
				{
					text: 'More than half of the committee wanted to wait.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('the committee voted by seven to four to wait')],
					rationale:
						'Seven of eleven is more than half: it “voted by seven to four to wait”. Other words can tell the same.'
				},
				{
					text: 'The committee voted within the first hour of its meeting.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' },
					evidence: [cite('After almost two hours the committee voted')],
					rationale:
						'The vote came “After almost two hours”. A post goes against a text that says otherwise.'
				},
				{
					text: 'Dorothy Pell and Imani Blake walked around the field together.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'plan-as-decision', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [cite('she hoped the two of them could walk around the field together')],
					rationale:
						'She “hoped” for a walk, and nothing is told of one. What somebody hopes for is not yet done.'
				}
			]
		),
		choice(
			{
				id: 'day-of-the-meeting',
				skill: 'page',
				title: 'The day of the meeting',
				stem: 'What does the article tell about the day on which this meeting took place?',
				passage: [
					passage('More than sixty people'),
					passage('Of course it was quiet'),
					passage('meet again on 14')
				]
			},
			{
				options: [
					[
						'A weekday and no date',
						KEY,
						'The article says “on Tuesday” and no more. On a page without a date, nobody can tell which one.'
					],
					[
						'A date with its month',
						'other',
						'“14 September” is the date of the meeting that comes next. Look which thing a date belongs to.'
					],
					[
						'A month and no weekday',
						'other',
						'The month of “February” belongs to the noise study. A month tells when that was, and not when they met.'
					]
				],
				evidence: [cite('committee met on Tuesday to decide')]
			}
		)
	],
	prompt:
		'Choose one thing that the neighbours, the skaters and the council see in different ways. What would you check next, and where would you look or whom would you ask?'
};
