import { choice, choices, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { cite, passage, TEXT } from './text.ts';

const PELL = 'Dorothy Pell of Mill Row';
const CROUCH = 'Alan Crouch, retired bus driver';
const OSEI = 'Winifred Osei, councillor';
const MISTRY = 'Rajan Mistry, planning officer';
const TULL = 'Bernard Tull, councillor';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: how somebody values it';
const PREDICTION = 'Prediction: what will come';

const SUPPORTED = 'Supported';
const BEYOND = 'Not in the text';
const CONTRADICTED = 'Contradicted';

const QUOTE = 'Word for word';
const RETOLD = 'Retold';
const NEWS = 'The reporter’s own news';

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
					passage('Coun Osei admitted')
				]
			},
			[PELL, CROUCH, OSEI],
			[
				{
					text: '“Would you want this ten metres from your kitchen window?”',
					key: PELL,
					mistakes: { [CROUCH]: 'nearest-name', [OSEI]: 'other-speaker' },
					evidence: [cite('Mrs Pell', '” Mrs Pell said'), cite('She asked')],
					rationale:
						'The tag “She asked” leads back to Mrs Pell, the last woman who spoke. The next name in the text belongs to the next statement.'
				},
				{
					text: '“letters about the plan had reached only half of the houses”',
					key: CROUCH,
					mistakes: { [PELL]: 'other-speaker', [OSEI]: 'other-speaker' },
					evidence: [cite('retired bus driver Alan Crouch, claimed')],
					rationale:
						'The verb “claimed” stands before it, and Alan Crouch is the one who does it. “Her neighbour” tells only who he is.'
				},
				{
					text: '“the post had been delayed by the bank holiday”',
					key: OSEI,
					mistakes: { [PELL]: 'other-speaker', [CROUCH]: 'other-speaker' },
					evidence: [cite('Coun Osei admitted'), cite('She said', 'She said the post')],
					rationale:
						'“She said” follows a sentence that begins with Coun Osei, so “she” is Coun Osei. A pronoun needs a name further up.'
				}
			]
		),
		choice(
			{
				id: 'soup-bowl',
				skill: 'ownership',
				title: 'A soup bowl',
				stem: 'Whose words for the skate park are “a concrete soup bowl”?',
				passage: [passage('brought a petition'), passage('a concrete soup bowl')]
			},
			{
				options: [
					[
						TULL,
						KEY,
						'The word “who” before “had earlier called” stands for Coun Bernard Tull. A speaker can be praised and blamed for words of different days.'
					],
					[
						'Imani Blake, aged fifteen',
						'other-speaker',
						'Her speech comes first in the paragraph, and it was applauded. Look for the verb of saying beside the words.'
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
				passage: [passage('Coun Osei admitted'), passage('After almost two hours')]
			},
			[QUOTE, RETOLD, NEWS],
			[
				{
					text: 'That the letters were late',
					key: RETOLD,
					mistakes: { [QUOTE]: 'paraphrase-as-quote', [NEWS]: 'label-as-fact' },
					evidence: [cite('Coun Osei admitted that the letters had gone out late')],
					rationale:
						'“Coun Osei admitted” hands it on, and no marks stand around it. She may have used other words.'
				},
				{
					text: 'That there is a difference between a reason and an excuse',
					key: QUOTE,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [NEWS]: 'quote-as-paraphrase' },
					evidence: [cite('added that “a reason is not an excuse”')],
					rationale:
						'Marks open before “a reason” and close behind “excuse”. What stands between marks is given as it was spoken.'
				},
				{
					text: 'How the vote ended',
					key: NEWS,
					mistakes: { [QUOTE]: 'paraphrase-as-quote', [RETOLD]: 'wrong-kind' },
					evidence: [cite('the committee voted by seven to four to wait')],
					rationale:
						'No verb of saying hands on “voted by seven to four”. The reporter tells it without a source, as something that could be seen in the hall.'
				}
			]
		),
		prove(
			{
				id: 'get-this-right',
				skill: 'attribution',
				title: 'To get it right',
				stem: 'Which of these three people says “that is why we have to get this right”?',
				passage: [passage('Councillor Winifred Osei'), passage('Planning officer Rajan Mistry')]
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
						PELL,
						'other-speaker',
						'She is heard later, on the noise. Who is heard in a story need not have said this line.'
					]
				],
				evidence: [cite('Councillor Winifred Osei'), cite('she said', 'yours,” she said')]
			},
			{
				text: 'Which words show it?',
				options: [
					[
						cite('she said', 'yours,” she said'),
						KEY,
						'These two words stand between the two halves of the quote. Read a quote up to its tag, and on behind it.'
					],
					[
						cite('reminding everyone'),
						'other-speaker',
						'This leads to an earlier sentence, that the field is the town’s. A tag counts for the statement beside it.'
					],
					[
						cite('Mr Mistry told'),
						'nearest-name',
						'This leads to the noise study, in the next paragraph. A tag counts for the statement beside it.'
					]
				],
				evidence: [cite('she said', 'yours,” she said')]
			}
		),
		match(
			{
				id: 'kinds',
				skill: 'kind',
				title: 'Three topics of the evening',
				stem: 'What kind of statement does the article report on each of these three topics?',
				passage: [
					passage('brought a petition'),
					passage('a concrete soup bowl'),
					passage('According to a report')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'The bus to the nearest park',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('the nearest park was a bus ride of fifty minutes away')],
					rationale:
						'Anybody could take the bus and look at a clock, so “fifty minutes” can be checked. Whether that is too long would be a judgement.'
				},
				{
					text: 'A seat in the hall',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('That young woman should be sitting where I am')],
					rationale:
						'The word “should” tells what somebody finds right. No count or paper could settle that.'
				},
				{
					text: 'The work on the field',
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('which would add three weeks to the work')],
					rationale:
						'The words “would add three weeks” speak of work that nobody has begun. Only later could anybody check them.'
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
						'How many houses had one',
						KEY,
						'One man “claimed” half of them, and the council “denies this”. The article gives both and settles nothing.'
					],
					[
						'Why they went out late',
						'stated-as-unstated',
						'A reason is told: “the post had been delayed by the bank holiday”. You may doubt a reason, but it is in the text.'
					],
					[
						'How the council answers',
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
				stem: 'How did the finding on the noise come to the readers of this article?',
				passage: [passage('Planning officer Rajan Mistry'), passage('Of course it was quiet')]
			},
			{
				options: [
					[
						'A study found it, an officer told the meeting, the reporter wrote it down',
						KEY,
						'“Mr Mistry told members that a noise study had found” it: three steps, and the study is the first. With each step something can be lost.'
					],
					[
						'An officer measured it, a study took it up, the reporter wrote it down',
						'relay-for-origin',
						'The officer passes on what “a noise study had found”. Who tells a thing has not always found it out.'
					],
					[
						'A neighbour heard it, an officer told the meeting, the reporter wrote it down',
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
				stem: 'Which two of these four are mentioned, but neither quoted nor retold?',
				passage: [
					passage('More than sixty people'),
					passage('Her neighbour'),
					passage('According to a report'),
					passage('After almost two hours')
				]
			},
			{
				options: [
					[
						'The teenagers with their boards',
						KEY,
						'They are “carrying boards”, and no word of theirs stands here. To be seen in a report is not to be heard.'
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
						CROUCH,
						'stated-as-unstated',
						'The verb “claimed” hands on what he says, without marks. To have a voice does not take quote marks.'
					]
				],
				evidence: [cite('many of them teenagers carrying boards'), cite('voted by seven to four')]
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
					passage('She listens'),
					passage('meet again on 14')
				]
			},
			[SUPPORTED, BEYOND, CONTRADICTED],
			[
				{
					text: 'The skate park has been turned down.',
					key: CONTRADICTED,
					mistakes: { [SUPPORTED]: 'plan-as-decision', [BEYOND]: 'stated-as-unstated' },
					evidence: [cite('voted by seven to four to wait')],
					rationale: 'The committee voted “to wait”. A vote to wait says neither yes nor no.'
				},
				{
					text: 'The noise will be looked into once more.',
					key: SUPPORTED,
					mistakes: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
					evidence: [cite('a noise study in summer')],
					rationale:
						'The committee waits until there has been “a noise study in summer”. Other words can tell the same.'
				},
				{
					text: 'Dorothy Pell of Mill Row is for the skate park now.',
					key: BEYOND,
					mistakes: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'outside-knowledge' },
					evidence: [cite('she hoped the two of them could walk around the field together')],
					rationale:
						'She hopes for a walk “around the field” and praises how somebody listens. Of the park she says nothing here.'
				}
			]
		),
		choice(
			{
				id: 'day-and-month',
				skill: 'page',
				title: 'A day and a month',
				stem: 'Of which of these does the article tell both the day and the month?',
				passage: []
			},
			{
				options: [
					[
						'The committee’s next meeting',
						KEY,
						'It is the last line: “14 September”. Such a date can be found again years later, if the page also tells the year.'
					],
					[
						'The vote that was put off',
						'stated-as-unstated',
						'The article says “on Tuesday” and no more. On a page without a date, nobody can tell which one.'
					],
					[
						'The first noise study',
						'stated-as-unstated',
						'It is told that this was “in February”, a month without a day. Look how much of a date is there.'
					]
				],
				evidence: [cite('The committee will meet again on 14 September')]
			}
		)
	],
	prompt:
		'Choose one thing that the neighbours, the skaters and the council see in different ways. What would you check next, and where would you look or whom would you ask?'
};
