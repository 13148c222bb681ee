import { choice, choices, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { cite, passage, TEXT } from './text.ts';

const AUNE = 'Solveig Aune, biologist';
const REYL = 'Tomas Reyl of the LIB';
const KARSH = 'Hamid Karsh, a professor';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: how somebody values it';
const PREDICTION = 'Prediction: what will come';

const [DONE, BEGUN, NOT_BEGUN] = ['Done', 'Begun but not done', 'Not yet begun'];
const [EMAIL, STATEMENT, JOURNAL] = ['in an email', 'in a statement', 'to a journal'];

/** All eight skills. */
export const CLEVER_CROWS_QUIZ: Quiz = {
	id: 'clever-crows',
	title: 'The clever crows',
	articles: [sha256(TEXT)],
	questions: [
		match(
			{
				id: 'said-of-crows',
				skill: 'attribution',
				title: 'Said of the crows',
				stem: 'Which of these three people says each thing about the crows?',
				passage: [
					passage('the moment I stopped'),
					passage('Her colleague'),
					passage('Professor Hamid Karsh'),
					passage('Karsh pointed out')
				]
			},
			[AUNE, REYL, KARSH],
			[
				{
					text: '“the birds did not take the stone on evenings when no box had been promised”',
					key: AUNE,
					mistakes: { [REYL]: 'other-speaker', [KARSH]: 'other-speaker' },
					evidence: [cite('Aune, a biologist at the LIB, said')],
					rationale:
						'Her name opens the sentence and “said” comes just before these words. What stands between the two tells only who she is.'
				},
				{
					text: '“had hidden her stone under straw so that the others would not steal it”',
					key: REYL,
					mistakes: { [AUNE]: 'other-speaker', [KARSH]: 'nearest-name' },
					evidence: [cite('Her colleague Tomas Reyl'), cite('He said')],
					rationale:
						'“He said” opens the sentence, and the last man named before it is Tomas Reyl. The professor comes in only after it.'
				},
				{
					text: '“the team had tested only one group of birds”',
					key: KARSH,
					mistakes: { [AUNE]: 'other-speaker', [REYL]: 'other-speaker' },
					evidence: [cite('Karsh pointed out')],
					rationale:
						'“Karsh pointed out” hands it on. The team is what the words are about, and not who says them.'
				}
			]
		),
		choice(
			{
				id: 'clearest-sign',
				skill: 'ownership',
				title: 'A clear sign',
				stem: 'Whose words about the experiment are “the clearest sign so far”?',
				passage: [passage('Crows that were taught'), passage('The experiment, published')]
			},
			{
				options: [
					[
						'The researchers who did it',
						KEY,
						'The word “they” in “what they call” goes back to “researchers”. Those who did the work are the ones who praise it here.'
					],
					[
						'The reporter of the article',
						'quote-as-paraphrase',
						'The reporter put marks around the words and wrote “what they call”. That keeps a praise apart from the report.'
					],
					[
						'The journal it stands in',
						'nearest-name',
						'The journal is named in the next sentence, as the place of printing. Where a thing is printed is not who says it.'
					]
				],
				evidence: [cite('researchers report, in what they call “the clearest sign so far”')]
			}
		),
		prove(
			{
				id: 'stopped-doubting',
				skill: 'attribution',
				title: 'The end of a doubt',
				stem: 'Which of these three people says “That was the moment I stopped doubting”?',
				passage: [
					passage('the moment I stopped'),
					passage('Her colleague'),
					passage('But other experts')
				]
			},
			{
				options: [
					[
						AUNE,
						KEY,
						'The tag “she said” leads back to “Aune, a biologist at the LIB”. A pronoun needs a name further up.'
					],
					[
						REYL,
						'nearest-name',
						'His name opens the next paragraph, close behind the quote. The nearest name is not always the speaker.'
					],
					[
						KARSH,
						'other-speaker',
						'He comes in among those who “warn against reading too much” into it. Who is heard in a story need not have said this line.'
					]
				],
				evidence: [cite('Aune', 'Aune, a biologist'), cite('she said', 'doubting,” she said')]
			},
			{
				text: 'Which words show it?',
				options: [
					[
						cite('she said', 'doubting,” she said'),
						KEY,
						'This tag stands right behind the closing mark. Read a quote up to its tag.'
					],
					[
						cite('described'),
						'nearest-name',
						'This leads to a bird that packs well. A tag counts for the statement beside it.'
					],
					[
						cite('argues'),
						'other-speaker',
						'This leads to what the crows may have learned. A tag counts for the statement beside it.'
					]
				],
				evidence: [cite('she said', 'doubting,” she said')]
			}
		),
		hottext(
			{
				id: 'toolbox',
				skill: 'form',
				title: 'A toolbox',
				stem: 'Mark the two that are in quote marks, as words of Ines Calder, philosopher.',
				passage: [passage('In an email')]
			},
			{
				options: [
					[
						cite('planning is'),
						'paraphrase-as-quote',
						'The marks open only behind these words. A sentence can begin retold and end in a quote.'
					],
					[
						cite('not one thing'),
						KEY,
						'The marks open right before these words. From there on it is as she wrote it.'
					],
					[
						cite('piece by piece'),
						'paraphrase-as-quote',
						'The words “Calder said” stand before them, and no marks. She may have put it in another way.'
					],
					[
						cite('We should ask'),
						KEY,
						'Marks open right before these words, and “she added” tells whose they are. Look for both ends of a quote.'
					]
				],
				evidence: [
					cite('“not one thing but a whole toolbox”'),
					cite('“We should ask which pieces a crow has,”')
				]
			}
		),
		choice(
			{
				id: 'open-about-stone',
				skill: 'support',
				title: 'Open about the stone',
				stem: 'What does the article leave open about the crows that chose the stone?',
				passage: [
					passage('The team then took'),
					passage('the moment I stopped'),
					passage('But other experts')
				]
			},
			{
				options: [
					[
						'Why they took it with them',
						KEY,
						'One scientist “stopped doubting”; another says they “could simply have learned to like flat stones”. The article gives both and settles nothing.'
					],
					[
						'How many used it later',
						'stated-as-unstated',
						'The number is told: “nine of them used it”. You may ask what it means, but it is in the text.'
					],
					[
						'At what time they took it',
						'stated-as-unstated',
						'The time is told: “In the evening” they saw the tray. That is what makes the night matter.'
					]
				],
				evidence: [
					cite('That was the moment I stopped doubting'),
					cite('the crows could simply have learned to like flat stones')
				]
			}
		),
		match(
			{
				id: 'kinds-of-claims',
				skill: 'kind',
				title: 'Four topics of the story',
				stem: 'What kind of statement does the article report on each of these four topics?',
				passage: [
					passage('Her colleague'),
					passage('Aune accepts'),
					passage('According to a review'),
					passage('Now it is getting')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'The earlier work on ravens and apes',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [
						cite('fewer than a third of those findings have been repeated by a second team')
					],
					rationale:
						'One could count how many “have been repeated”. Checkable means that one could look, not that it is right.'
				},
				{
					text: 'One of the birds beside her trainer',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('a better packer than I am')],
					rationale:
						'The words “a better packer” tell how he values her, and half in fun. Nobody has a measure for good packing.'
				},
				{
					text: 'First results from wild crows',
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('its first results should be ready next spring')],
					rationale:
						'The words “should be ready next spring” speak of what is still to come. Only then could anybody check it.'
				},
				{
					text: 'News of more tests',
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('Now it is getting interesting')],
					rationale:
						'The words “Good” and “interesting” tell how he values the news. Others may find it dull, and no count would settle it.'
				}
			]
		),
		inlineChoice(
			{
				id: 'ways-to-the-reader',
				skill: 'chain',
				title: 'Three ways to the reader',
				stem: 'Complete the sentence on how three things were told.',
				passage: [passage('Aune accepts'), passage('In an email'), passage('in a statement that')],
				ending: '.'
			},
			[
				{
					text: 'Ines Calder, philosopher, gave her view of planning',
					options: [
						[EMAIL, KEY],
						[STATEMENT, 'other'],
						[JOURNAL, 'other']
					],
					evidence: [cite('In an email, philosopher Ines Calder')],
					rationale:
						'The sentence opens with “In an email”. Somebody who writes has time to choose the words.'
				},
				{
					text: '; the LIB told of its data',
					options: [
						[EMAIL, 'other'],
						[STATEMENT, KEY],
						[JOURNAL, 'other']
					],
					evidence: [cite('The LIB said in a statement')],
					rationale:
						'The article has “said in a statement”. That is a text that a body gives to everybody at once.'
				},
				{
					text: '; Solveig Aune, biologist, told of a second study',
					options: [
						[EMAIL, 'other'],
						[STATEMENT, 'other'],
						[JOURNAL, KEY]
					],
					evidence: [cite('She told the journal')],
					rationale:
						'“She told the journal”, and the article passes it on. So these words have come to you by one more step.'
				}
			]
		),
		choices(
			{
				id: 'without-a-word',
				skill: 'voices',
				title: 'There without a word',
				stem: 'Which two of these four does the article mention, but neither quote nor retell?',
				passage: [
					passage('But other experts'),
					passage('In an email'),
					passage('According to a review'),
					passage('in a statement that')
				]
			},
			{
				options: [
					[
						'Groups that repeat the test',
						KEY,
						'They are to be paid “to repeat the test”, and nothing of theirs is told. To be part of a plan is not to be heard.'
					],
					[
						'The children up to about five',
						KEY,
						'Words about children stand here, “until they are about five”, and none of theirs. To be spoken about is not to speak.'
					],
					[
						'The experts who warn of too much',
						'stated-as-unstated',
						'The verb “warn against” hands on what they say, in few words. A voice can be retold without marks.'
					],
					[
						'The group that published a review',
						'stated-as-unstated',
						'“According to” hands on what its review found. A paper can speak for those who wrote it.'
					]
				],
				evidence: [
					cite('two other groups to repeat the test'),
					cite('children build it up piece by piece until they are about five')
				]
			}
		),
		match(
			{
				id: 'how-far',
				skill: 'support',
				title: 'How far things are',
				stem: 'How far has each of these three things come?',
				passage: [passage('Aune accepts'), passage('in a statement that')]
			},
			[DONE, BEGUN, NOT_BEGUN],
			[
				{
					text: 'The study with wild crows',
					key: BEGUN,
					mistakes: { [DONE]: 'plan-as-decision', [NOT_BEGUN]: 'wrong-kind' },
					evidence: [cite('a second study with wild crows was under way')],
					rationale:
						'It “was under way”, which means begun and not yet over. Its first results are still to come.'
				},
				{
					text: 'Putting the data on the internet',
					key: DONE,
					mistakes: { [BEGUN]: 'supported-as-beyond', [NOT_BEGUN]: 'supported-as-beyond' },
					evidence: [cite('all data from the experiment had been put online')],
					rationale:
						'The data “had been put online”, so the LIB says that this is over. Anybody could go and look.'
				},
				{
					text: 'Money for two other groups',
					key: NOT_BEGUN,
					mistakes: 'plan-as-decision',
					evidence: [cite('it would pay for two other groups')],
					rationale:
						'The LIB announced that it “would pay”. What somebody says they would do is not yet done.'
				}
			]
		),
		choice(
			{
				id: 'date-of-the-review',
				skill: 'page',
				title: 'The age of a review',
				stem: 'When did the review of earlier findings come out, going by the article?',
				passage: []
			},
			{
				options: [
					[
						'In the year before the article',
						KEY,
						'It was “published last year”, counted from the day of the article. Words like these need the date of the page.'
					],
					[
						'On the day of the experiment',
						'other',
						'The article has “published on Thursday” for the experiment alone. Two things that are published need not come together.'
					],
					[
						'In the spring after the article',
						'other',
						'For the next spring, results from wild crows are expected. Look which thing a date belongs to.'
					]
				],
				evidence: [cite('a review published last year by the Sele group')]
			}
		)
	],
	prompt:
		'Choose one thing about the crows on which the scientists in this article do not agree. What would you check next, and where would you look?'
};
