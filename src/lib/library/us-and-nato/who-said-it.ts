import { cite, passage, TEXT } from './text.ts';
import type { Answers } from '../../question/lint/answer.ts';
import { choice, hottext, inlineChoice, KEY, match, prove } from '../../question/write.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';

const BLINKEN = 'Antony Blinken, US';
const STOLTENBERG = 'Jens Stoltenberg, NATO';
const COLONNA = 'Catherine Colonna, France';
const ALLIES = 'Ukraine and its allies';
const UN = 'The United Nations';

const QUOTED = 'Quoted, at least in part';
const RETOLD = 'Retold, without quote marks';
const MENTIONED = 'Mentioned, with no statement';

/** On one theme: speakers, how their statements travelled, and who has no voice. */
export const WHO_SAID_IT: Quiz = {
	id: 'who-said-it',
	title: 'Who said it?',
	articles: [sha256(TEXT)],
	questions: [
		match(
			{
				id: 'five-statements',
				skill: 'attribution',
				title: 'Five statements',
				stem: 'Choose the speaker of each of these five statements.',
				passage: []
			},
			[BLINKEN, STOLTENBERG, COLONNA, ALLIES, UN],
			[
				{
					text: '“There was no legitimacy”',
					key: COLONNA,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[UN]: 'outside-knowledge'
					},
					evidence: [
						cite('French Foreign Minister Catherine Colonna'),
						cite('she told BFM TV. “There was no legitimacy, no value')
					],
					rationale:
						'The quote is cut in two by “she told BFM TV”, and the paragraph before names her. Others in the article hold a like view, so only the tag can tell.'
				},
				{
					text: '“in cooperation with the European Union”',
					key: STOLTENBERG,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[UN]: 'outside-knowledge'
					},
					evidence: [
						cite('absolutely unacceptable,” Stoltenberg said.'),
						cite('He said he chaired'),
						cite('how we, also in cooperation with the European Union')
					],
					rationale:
						'The sentence opens with “He said he chaired”, and the “He” leads back over several paragraphs to “Stoltenberg said”. A name in the quote tells the topic, not the speaker.'
				},
				{
					text: 'That the West will never recognize the annexation',
					key: BLINKEN,
					mistakes: {
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[UN]: 'outside-knowledge'
					},
					evidence: [
						cite('US Secretary of State Antony Blinken vowed'),
						cite('the West will never recognize Russia’s annexation')
					],
					rationale:
						'The first sentence of the report gives this to the man who “vowed”. One speaker can speak for a larger group, and the verb still names who spoke.'
				},
				{
					text: '“territorial integrity”',
					key: UN,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[COLONNA]: 'nearest-name',
						[ALLIES]: 'outside-knowledge'
					},
					evidence: [
						cite(
							'The United Nations meanwhile said it was “committed” to Ukraine’s “territorial integrity”'
						)
					],
					rationale:
						'The verb “said” stands right after this body’s name, at the start of the last paragraph. Two words in marks can be all that is quoted of a voice.'
				},
				{
					text: 'That moves for a resolution against Russia were underway',
					key: COLONNA,
					mistakes: {
						[BLINKEN]: 'outside-knowledge',
						[STOLTENBERG]: 'outside-knowledge',
						[ALLIES]: 'outside-knowledge',
						[UN]: 'nearest-name'
					},
					evidence: [
						cite('Colonna added'),
						cite('She said moves were also underway concerning a resolution against Russia')
					],
					rationale:
						'“She said” gives it to the woman named one paragraph before. The place where something is to happen is not the one who tells of it.'
				}
			]
		),
		prove(
			{
				id: 'veto-alone',
				skill: 'attribution',
				title: 'A sentence on a veto',
				stem: 'Who is quoted as saying that Russia “once more will show its isolation on the world stage”?',
				passage: [
					passage('eighth round of sanctions'),
					passage('moves were also underway'),
					passage('If Russia uses its veto'),
					passage('The United Nations meanwhile')
				]
			},
			{
				options: [
					[
						'Catherine Colonna, Foreign Minister',
						KEY,
						'“She said” ends the quote, and the last woman named is the French Foreign Minister, two paragraphs up. Follow the pronoun back to its name.'
					],
					[
						'The United Nations, in a statement',
						'nearest-name',
						'This statement comes after the quote and has its own verb, “said”. A name that follows in a new paragraph opens something new.'
					],
					[
						'Jens Stoltenberg, Secretary-General',
						'outside-knowledge',
						'His last words in the article stand above the picture from Kyiv, on other matters. “She said” rules him out as well.'
					]
				],
				evidence: [
					cite('Colonna said', 'sanctions,” Colonna said'),
					cite(
						'If Russia uses its veto, it will be alone and once more will show its isolation on the world stage,” she said'
					)
				]
			},
			{
				text: 'Which words name the speaker?',
				options: [
					[
						cite('Colonna said', 'sanctions,” Colonna said'),
						KEY,
						'This is the last place with a name before two paragraphs that say “she”. A pronoun needs a name further up.'
					],
					[
						cite('The United Nations meanwhile said'),
						'nearest-name',
						'This tag belongs to the quote that comes after it. The word “meanwhile” opens a new statement.'
					],
					[
						cite('The European Union is in the process'),
						'nearest-name',
						'This is the start of a quote, and the body it names is the topic. A name inside the marks is seldom the speaker.'
					]
				],
				evidence: [cite('Colonna said', 'sanctions,” Colonna said')]
			}
		),
		choice(
			{
				id: 'nature-of-the-conflict',
				skill: 'attribution',
				title: 'A paragraph that is all quote',
				stem: 'Who is quoted with the words “It will totally change the nature of the conflict”?',
				passage: [
					passage('All this is a serious escalation'),
					passage('It will totally change'),
					passage('no one can tell how long')
				]
			},
			{
				options: [
					[
						'Jens Stoltenberg of NATO',
						KEY,
						'The paragraph is one quote without a tag, so it runs on from the quote before it, where his name stands. Look one paragraph up.'
					],
					[
						'Antony Blinken of the US',
						'outside-knowledge',
						'His part of the article ended further up, and others have spoken since. A quote without a tag goes with the speaker right before it.'
					],
					[
						'Somebody the article does not name',
						'stated-as-unstated',
						'No tag stands in this paragraph, yet the paragraph before names the speaker. A missing tag is a reason to read back, not to stop.'
					]
				],
				evidence: [
					cite('absolutely unacceptable,” Stoltenberg said.'),
					cite('“It will totally change the nature of the conflict')
				]
			}
		),
		match(
			{
				id: 'four-voices',
				skill: 'voices',
				title: 'Four people or groups',
				stem: 'What is the most direct way in which the article gives each of these four a voice?',
				passage: []
			},
			[QUOTED, RETOLD, MENTIONED],
			[
				{
					text: 'Volodymyr Zelensky, Ukrainian President',
					key: MENTIONED,
					mistakes: { [QUOTED]: 'nearest-name', [RETOLD]: 'nearest-name' },
					evidence: [
						cite(
							'Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky “and made clear'
						)
					],
					rationale:
						'He is spoken to, and the quoted words are those of the man who tweeted. To be spoken to is not yet to be heard.'
				},
				{
					text: 'Ukraine and its allies',
					key: QUOTED,
					mistakes: { [RETOLD]: 'quote-as-paraphrase', [MENTIONED]: 'stated-as-unstated' },
					evidence: [cite('Ukraine and its allies have denounced the referendums as a “sham”')],
					rationale:
						'One word of theirs, “sham”, stands in quote marks after “denounced”. A single word is enough to be quoted in part.'
				},
				{
					text: 'Pro-Russian officials',
					key: RETOLD,
					mistakes: { [QUOTED]: 'paraphrase-as-quote', [MENTIONED]: 'stated-as-unstated' },
					evidence: [
						cite('Pro-Russian officials'),
						cite(
							'declared victory on Tuesday, claiming that a majority of its residents voted in favor'
						)
					],
					rationale:
						'The words “declared” and “claiming” report what they said, and no quote marks follow. A statement can be reported without one exact word.'
				},
				{
					text: 'Center-left EU lawmakers',
					key: MENTIONED,
					mistakes: { [QUOTED]: 'nearest-name', [RETOLD]: 'nearest-name' },
					evidence: [cite('Stoltenberg, later speaking to center-left EU lawmakers, said')],
					rationale:
						'They are the ones spoken to; the statement is by the man who speaks. The listener of a speech is mentioned, not heard.'
				}
			]
		),
		choice(
			{
				id: 'direct-part',
				skill: 'attribution',
				title: 'A sentence on NATO and the war',
				stem: 'Who says in the article that NATO is “not directly involved in the war”?',
				passage: [passage('The sham referenda'), passage('While NATO is not directly involved')]
			},
			{
				options: [
					[
						'The reporter, as plain narration',
						KEY,
						'The whole paragraph has neither quote marks nor a verb like “said”, so the reporter tells it. With no tag in sight, ask whether anybody is quoted at all.'
					],
					[
						'Jens Stoltenberg, Secretary-General',
						'nearest-name',
						'His quote ended one paragraph before, with “Stoltenberg said”. A new paragraph without marks does not carry a quote on.'
					],
					[
						'Antony Blinken, Secretary of State',
						'outside-knowledge',
						'His part of the article has ended before, and no tag here names him. A likely speaker is still a guess.'
					]
				],
				evidence: [passage('While NATO is not directly involved')]
			}
		),
		inlineChoice(
			{
				id: 'threat-travels',
				skill: 'chain',
				title: 'The way of a threat',
				stem: 'Complete the sentence on the threat of “swift and severe costs”.',
				passage: [passage('Blinken repeated President Joe Biden')],
				ending: '.'
			},
			[
				{
					text: 'It is a threat of',
					options: [
						['President Joe Biden', KEY],
						['Secretary Antony Blinken', 'relay-for-origin'],
						['NATO’s Jens Stoltenberg', 'outside-knowledge']
					],
					evidence: [cite('President Joe Biden’s threat')],
					rationale:
						'The form “Biden’s threat” says whose it is, although another man voices it here. Who speaks now and who spoke first can be two people.'
				},
				{
					text: ', and it is meant for',
					options: [
						['holding the referendums', KEY],
						['using nuclear weapons', 'nearest-name'],
						['annexing the territory', 'nearest-name']
					],
					evidence: [cite('for going ahead with the referendums')],
					rationale:
						'The sentence ends with “for going ahead with the referendums”. Matters that stand close in an article can have different answers, so read what each is tied to.'
				}
			]
		),
		choice(
			{
				id: 'speech-goes-on',
				skill: 'attribution',
				title: 'A speech that is interrupted',
				stem: 'Who speaks the quote that begins with “Then they”, below the two lines on e-mails?',
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
						'Antony Blinken, Secretary of State',
						KEY,
						'The tag is only “he said”; the last speaker named before it, above the two lines of an offer, is this one. Follow a “he” back to a name with a verb of saying.'
					],
					[
						'Joe Biden, President of the United States',
						'nearest-name',
						'His threat comes up further above and is voiced by somebody else. A name further up is passed over when another speaker is named after it.'
					],
					[
						'The Times of Israel',
						'furniture-as-report',
						'The paper is named in an offer to readers that stands in the middle of the speech. Such lines name no speaker of the report.'
					],
					[
						'Jens Stoltenberg, Secretary-General of NATO',
						'outside-knowledge',
						'His first words come further down, in another part of the article. A “he” leads back, not forward.'
					]
				],
				evidence: [
					cite('“simply disappear,” Blinken said'),
					cite('he said', 'belongs to Russia,” he said')
				]
			}
		),
		hottext(
			{
				id: 'our-support',
				skill: 'attribution',
				title: 'Three names in a paragraph',
				stem: 'Mark the one who speaks the quoted words that begin with “and made clear”.',
				passage: [passage('Stoltenberg tweeted')]
			},
			{
				options: [
					[
						cite('Jens Stoltenberg', 'Jens Stoltenberg tweeted'),
						KEY,
						'He “tweeted” the sentence, and “made clear” goes on with what he told the other man. Find the verb of saying, then ask whose verb it is.'
					],
					[
						cite('Volodymyr Zelensky', 'Ukrainian President Volodymyr Zelensky'),
						'nearest-name',
						'His name stands right before the quote marks, but he is the one spoken to. The name next to a quote need not be its speaker.'
					],
					[
						cite('NATO Allies', 'made clear that NATO Allies'),
						'nearest-name',
						'They are named inside the marks: they are what the quote is about. A name within a quote is seldom the one who says it.'
					]
				],
				evidence: [
					cite(
						'NATO’s Secretary-General Jens Stoltenberg tweeted that he spoke with Ukrainian President Volodymyr Zelensky “and made clear that NATO Allies are unwavering in our support'
					)
				]
			}
		)
	],
	prompt:
		'Think of one person or group that this article mentions but does not let speak. What would you check next about their view, and where could you find it?'
};

/** Why the linter's warnings stay. */
export const WHO_SAID_IT_ANSWERS: Answers = {
	'who-said-it': {
		coverage: 'On one theme: speakers, how their statements travelled, and who has no voice.'
	}
};
