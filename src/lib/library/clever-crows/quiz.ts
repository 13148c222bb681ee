import { choice, choices, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { cite, passage, TEXT } from './text.ts';

const AUNE = 'Solveig Aune, biologist';
const REYL = 'Tomas Reyl, of the LIB';
const KARSH = 'Hamid Karsh, professor';
const CALDER = 'Ines Calder, philosopher';

const CHECKABLE = 'Checkable claim: one could find out';
const JUDGEMENT = 'Judgement: what somebody thinks of it';
const PREDICTION = 'Prediction: what will come';

const [DONE, BEGUN, NOT_BEGUN] = ['Done', 'Begun but not done', 'Announced, not yet begun'];
const [EMAIL, STATEMENT, JOURNAL] = ['in an email', 'in a statement', 'to the journal'];
const UNSAID = 'in a way that is not told';

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
				stem: 'Which of these four people says each of these things in the article?',
				passage: [
					passage('the moment I stopped'),
					passage('Her colleague'),
					passage('But other experts'),
					passage('it is a good stone'),
					passage('In an email')
				]
			},
			[AUNE, REYL, KARSH, CALDER],
			[
				{
					text: '“That was the moment I stopped doubting”',
					key: AUNE,
					mistakes: {
						[REYL]: 'nearest-name',
						[KARSH]: 'other-speaker',
						[CALDER]: 'other-speaker'
					},
					evidence: [
						cite('Aune, a biologist at the LIB, said'),
						cite('she said', 'doubting,” she said')
					],
					rationale:
						'The tag “she said” leads back to “Aune, a biologist at the LIB”. The next name in the text belongs to the next statement.'
				},
				{
					text: '“had hidden her stone under straw so that the others would not steal it”',
					key: REYL,
					mistakes: {
						[AUNE]: 'other-speaker',
						[KARSH]: 'nearest-name',
						[CALDER]: 'other-speaker'
					},
					evidence: [cite('Her colleague Tomas Reyl'), cite('He said')],
					rationale:
						'“He said” opens the sentence, and the last man named before it is Tomas Reyl. The professor comes in only after it.'
				},
				{
					text: '“it is a good stone”',
					key: KARSH,
					mistakes: {
						[AUNE]: 'other-speaker',
						[REYL]: 'other-speaker',
						[CALDER]: 'other-speaker'
					},
					evidence: [cite('it is a good stone,” Karsh said')],
					rationale:
						'The tag “Karsh said” follows at once. It sounds like praise of the birds, but he explains why the stone alone may be enough: go by the tag, not by the tone.'
				},
				{
					text: '“and not whether it has the box”',
					key: CALDER,
					mistakes: {
						[AUNE]: 'other-speaker',
						[REYL]: 'other-speaker',
						[KARSH]: 'other-speaker'
					},
					evidence: [cite('Calder said'), cite('she added, “and not whether it has the box.”')],
					rationale:
						'“Calder said” comes before, and “she added” stands in the middle of the quote. Her box is a toolbox, and not the one with the walnut.'
				}
			]
		),
		choice(
			{
				id: 'alarm-clock',
				skill: 'ownership',
				title: 'An alarm clock',
				stem: 'Whose words about the birds are “as if it were an alarm clock”?',
				passage: [
					passage('whole night to lose interest'),
					passage('the moment I stopped'),
					passage('Her colleague')
				]
			},
			{
				options: [
					[
						AUNE,
						KEY,
						'The tag “said Dr Solveig Aune” stands in the middle of the quote. It counts for both halves, and a scientist can speak in pictures too.'
					],
					[
						REYL,
						'other-speaker',
						'He trained the birds and is heard two paragraphs later. Whoever knows a thing well need not have said this line.'
					],
					[
						'The reporter of this article',
						'quote-as-paraphrase',
						'The words stand between quote marks, so they are borrowed. Marks send you on to a tag.'
					]
				],
				evidence: [
					cite('said Dr Solveig Aune'),
					cite('Instead they slept beside the stone as if it were an alarm clock.”')
				]
			}
		),
		prove(
			{
				id: 'why-careful',
				skill: 'attribution',
				title: 'A reason for care',
				stem: 'Which of these three people says “That is exactly why I am careful”?',
				passage: [
					passage('But other experts'),
					passage('Karsh pointed out'),
					passage('Aune accepts'),
					passage('In an email')
				]
			},
			{
				options: [
					[
						KARSH,
						KEY,
						'The tag “he said” leads back to “Karsh pointed out”, at the start of the paragraph. A pronoun needs a name further up.'
					],
					[
						AUNE,
						'nearest-name',
						'Her name opens the next paragraph, close behind the quote. The nearest name is not always the speaker.'
					],
					[
						CALDER,
						'other-speaker',
						'She is heard later, on what planning is. Who is heard in a story need not have said this line.'
					]
				],
				evidence: [cite('Karsh pointed out'), cite('he said', 'true,” he said')]
			},
			{
				text: 'Which words tell you who it is?',
				options: [
					[
						cite('Karsh pointed out'),
						KEY,
						'This is the last place with a name and a verb of saying before the tag, “he said”. Read a quote up to its tag, and from there to a name.'
					],
					[
						cite('Aune accepts that point'),
						'nearest-name',
						'This opens the next paragraph, on a second study. A pronoun leads back, not forward.'
					],
					[
						cite('philosopher Ines Calder'),
						'other-speaker',
						'This leads to what planning is, further down. A tag counts for the statement beside it.'
					]
				],
				evidence: [cite('Karsh pointed out'), cite('he said', 'true,” he said')]
			}
		),
		hottext(
			{
				id: 'toolbox',
				skill: 'form',
				title: 'A toolbox',
				stem: 'Mark the two pieces that are in quote marks, as words of Ines Calder, philosopher.',
				passage: [passage('In an email')]
			},
			{
				options: [
					[
						cite('a whole toolbox'),
						KEY,
						'The marks open before “not one thing” and close behind this piece. A sentence can begin retold and end in a quote.'
					],
					[
						cite('piece by piece'),
						'paraphrase-as-quote',
						'The words “Calder said” stand before them, and no marks. She may have put it in another way.'
					],
					[
						cite('until they are about five'),
						'paraphrase-as-quote',
						'No marks stand here: the sentence that “Calder said” opens is retold. A number can be retold too.'
					],
					[
						cite('which pieces a crow has'),
						KEY,
						'Marks open before “We should ask”, and “she added” tells whose words they are. Look for both ends of a quote.'
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
						'At which time of day they took it',
						'stated-as-unstated',
						'It is told: “In the evening” they saw the tray and chose. That is what makes the night matter.'
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
				stem: 'What kind of statement does each of these four make on the topic beside the name?',
				passage: [
					passage('Her colleague'),
					passage('Aune accepts'),
					passage('According to a review'),
					passage('in a statement that'),
					passage('Now it is getting')
				]
			},
			[CHECKABLE, JUDGEMENT, PREDICTION],
			[
				{
					text: 'The Sele group: earlier work on ravens and apes',
					key: CHECKABLE,
					mistakes: { [JUDGEMENT]: 'fact-as-judgement', [PREDICTION]: 'wrong-kind' },
					evidence: [
						cite('fewer than a third of those findings have been repeated by a second team')
					],
					rationale:
						'One could count how many “have been repeated”. Checkable means that one could look, not that it is right.'
				},
				{
					text: `${REYL}: a bird as a packer`,
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('a better packer than I am')],
					rationale:
						'The words “a better packer” tell what he thinks of her, and half in fun. Nobody has a measure for good packing.'
				},
				{
					text: `${AUNE}: results from wild crows`,
					key: PREDICTION,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [JUDGEMENT]: 'wrong-kind' },
					evidence: [cite('its first results should be ready next spring')],
					rationale:
						'The words “should be ready next spring” speak of what is still to come. Only then could anybody check it.'
				},
				{
					text: `${KARSH}: the news of the LIB`,
					key: JUDGEMENT,
					mistakes: { [CHECKABLE]: 'judgement-as-fact', [PREDICTION]: 'wrong-kind' },
					evidence: [cite('Now it is getting interesting')],
					rationale:
						'The words “Good” and “interesting” tell what he thinks of the news. Others may find it dull, and no count would settle it.'
				}
			]
		),
		inlineChoice(
			{
				id: 'ways-to-the-reader',
				skill: 'chain',
				title: 'Three ways to the reader',
				stem: 'Complete the sentence on how three people gave their views.',
				passage: [
					passage('The experiment, published'),
					passage('Karsh pointed out'),
					passage('Aune accepts'),
					passage('In an email'),
					passage('in a statement that')
				],
				ending: '.'
			},
			[
				{
					text: `${CALDER}, gave her view of planning`,
					options: [
						[EMAIL, KEY],
						[STATEMENT, 'other'],
						[JOURNAL, 'other'],
						[UNSAID, 'stated-as-unstated']
					],
					evidence: [cite('In an email, philosopher Ines Calder')],
					rationale:
						'The sentence opens with “In an email”. Somebody who writes has time to choose the words.'
				},
				{
					text: `; ${KARSH}, gave his view of the birds that were tested`,
					options: [
						[EMAIL, 'other'],
						[STATEMENT, 'other'],
						[JOURNAL, 'nearest-name'],
						[UNSAID, KEY]
					],
					evidence: [
						cite('Karsh pointed out that'),
						cite('“I would love this to be true,” he said.')
					],
					rationale:
						'The tags are “pointed out” and “he said”, with no word on when or to whom. A tag can leave a part of the way in the dark.'
				},
				{
					text: `; ${AUNE}, spoke about a second study`,
					options: [
						[EMAIL, 'other'],
						[STATEMENT, 'other'],
						[JOURNAL, KEY],
						[UNSAID, 'stated-as-unstated']
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
					passage('The experiment, published'),
					passage('But other experts'),
					passage('According to a review'),
					passage('in a statement that')
				]
			},
			{
				options: [
					[
						'The groups that are to repeat the test',
						KEY,
						'They are to be paid “to repeat the test”, and nothing of theirs is told. To be part of a plan is not to be heard.'
					],
					[
						'The journal that published the test',
						KEY,
						'It is named as the place where the experiment was “published”, and nothing it says is told. Where a thing is printed is not who says it.'
					],
					[
						'The experts who took no part in the test',
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
					cite('published on Thursday in the journal Animal Minds')
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
					text: 'Paying for tests by two other groups',
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
				passage: [
					passage('The experiment, published'),
					passage('Aune accepts'),
					passage('According to a review')
				]
			},
			{
				options: [
					[
						'In the year before the article',
						KEY,
						'It was “published last year”, counted from the day of the article. Words like these need the date of the page.'
					],
					[
						'In the same year as the article',
						'other',
						'The experiment is the one that was “published on Thursday”, the review came earlier. Look which thing a date belongs to.'
					],
					[
						'The article does not say',
						'stated-as-unstated',
						'No date is given, but “last year” is a time too. Ask from which day such words are counted.'
					]
				],
				evidence: [cite('a review published last year by the Sele group')]
			}
		)
	],
	prompt:
		'Choose one thing about the crows on which the scientists in this article do not agree. What would you check next, and where would you look?'
};
