import { Refused } from '../json/read-json.ts';
import { otherType, paired, weighed, type Foreign } from './foreign.ts';
import { oneLine, wordsOfHtml } from './plain.ts';
import { readXml, type Read } from './read-xml.ts';

/** Reads Moodle XML. Throws `Refused` at the first question that is neither a choice nor matching. */
export function readMoodle(text: string): Foreign[] {
	const quiz = readXml(text);
	if (quiz.name !== 'quiz') throw new Refused(quiz.line, 'This is no quiz of Moodle.');
	return named(quiz, 'question').flatMap(questionIn);
}

/** What stands in a bank beside questions. */
const NO_QUESTION: ReadonlySet<string> = new Set(['category', 'description']);

type Answers = Pick<Foreign, 'view' | 'rows'>;
const TYPES: ReadonlyMap<string, (question: Read) => Answers> = new Map([
	['multichoice', choice],
	['matching', matching],
	['match', matching]
]);

function questionIn(question: Read): Foreign[] {
	const { line, attributes } = question;
	const type = attributes['type'] ?? '';
	if (NO_QUESTION.has(type)) return [];
	const answers = TYPES.get(type)?.(question);
	if (!answers) throw otherType(line, type);
	return [
		{
			...{ line, ...answers },
			title: oneLine(textIn(first(question, 'name'))),
			stem: wordsIn(first(question, 'questiontext')),
			why: wordsIn(first(question, 'generalfeedback')),
			tags: named(first(question, 'tags'), 'tag').map((tag) => oneLine(textIn(tag)))
		}
	];
}

function choice(question: Read): Answers {
	const options = named(question, 'answer').map((answer) => ({
		text: wordsIn(answer),
		why: wordsIn(first(answer, 'feedback')),
		percent: percentOf(answer)
	}));
	const single = /^(?:true|1)$/.test(first(question, 'single')?.text.trim() ?? 'true');
	return { view: 'choice', rows: weighed(question.line, options, single) };
}

function percentOf({ line, attributes }: Read): number {
	const percent = Number(attributes['fraction'] ?? NaN);
	if (!Number.isFinite(percent)) throw new Refused(line, 'An option does not say what it gives.');
	return percent;
}

function matching(question: Read): Answers {
	const pairs = named(question, 'subquestion').map((pair) => ({
		text: wordsIn(pair),
		answer: wordsOfHtml(textIn(first(pair, 'answer')), pair.line)
	}));
	return { view: 'match', rows: paired(question.line, pairs) };
}

const named = (element: Read | undefined, name: string) =>
	element?.children.filter((one) => one.name === name) ?? [];
const first = (element: Read | undefined, name: string) => named(element, name)[0];
const textIn = (element: Read | undefined) => first(element, 'text')?.text ?? '';

/** Words of an element whose format says whether they are HTML. */
function wordsIn(element: Read | undefined): string {
	if (!element) return '';
	if (named(element, 'file').length > 0)
		throw new Refused(
			element.line,
			'A picture or a sound goes with this: only words can be taken.'
		);
	const plain = /^(?:plain_text|markdown)$/.test(element.attributes['format'] ?? '');
	return plain ? oneLine(textIn(element)) : wordsOfHtml(textIn(element), element.line);
}
