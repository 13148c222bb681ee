import { parse } from 'gift-pegjs';
import { inWords } from '../../../src/lib/export/test-support.ts';
import { giftFile } from '../../../src/lib/export/gift.ts';
import { EXCHANGED, type Exchanged } from './quizzes.ts';

/** What a reader of GIFT that is not ours finds: the stems, and what is right. */
export function giftProblems(): string[] {
	const problems = EXCHANGED.flatMap(problemsIn);
	console.log(`GIFT of ${EXCHANGED.length} quizzes read, ${problems.length} problems`);
	return problems;
}

function problemsIn({ quiz, out }: Exchanged): string[] {
	const read = parse(giftFile(out));
	return out.questions.flatMap(({ number, stem, rows }) => {
		const parts = read.filter(
			(one) => 'title' in one && new RegExp(`^${number}[a-z]?\\. `).test(one.title ?? '')
		);
		const wrong = (what: string) => `GIFT of ${quiz.id}, question ${number}: ${what}`;
		const stems = parts.every((one) => 'stem' in one && inWords(one.stem.text).includes(stem));
		const right = new Set(
			rows.flatMap(({ options }) =>
				options.flatMap(({ text, counts }) => (counts === 'right' ? [text] : []))
			)
		);
		const found = new Set(parts.flatMap(rightIn));
		return [
			...(parts.length > 0 && stems ? [] : [wrong('another stem')]),
			...(right.symmetricDifference(found).size === 0 ? [] : [wrong('another key')])
		];
	});
}

function rightIn(question: ReturnType<typeof parse>[0]): string[] {
	if (question.type === 'MC')
		return question.choices
			.filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)
			.map(({ text }) => inWords(text.text));
	if (question.type === 'Matching')
		return question.matchPairs
			.filter(({ subquestion }) => subquestion.text !== '')
			.map(({ subanswer }) => signed(subanswer));
	return [];
}

/** This reader leaves the signs of an answer beside a row as it marked them for itself. */
const signed = (answer: string) =>
	inWords(answer.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code))));
