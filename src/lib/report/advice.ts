import { inQuotes } from '../question/in-quotes.ts';
import type { Analysis } from './analysis.ts';
import type { Advice, OptionReport, QuestionReport, RowReport } from './question-report.ts';
import { comparable } from './statistics/index.ts';

/** Under this share of answers a question came too late or asks unclearly. */
const MOST_ANSWERED = 0.8;

type Judged = Omit<QuestionReport, 'advice'>;
type Rule = (report: Judged, analysis: Analysis) => Advice[];

/**
 * What a teacher might look into, the gravest first. Nothing in a class of under ten, nor on a
 * question that was left out; whether an option does nothing is asked from thirty students on.
 */
export function adviceOn(report: Judged, analysis: Analysis): Advice[] {
	if (report.leftOut || analysis.level === 'counts') return [];
	return RULES.flatMap((rule) => rule(report, analysis));
}

const suspects: Rule = (report, { groups }) =>
	options(report).flatMap(({ row, option }) => {
		const { suspect, upper, lower, r } = option;
		// More of the few best and nothing more is often chance: the whole class has to say it too.
		if (!suspect || !groups || upper === null || lower === null) return [];
		if (r === null || comparable(r) <= 0) return [];
		const { size } = groups;
		const among = `${upper} of the ${size} strongest, ${lower} of the ${size} weakest`;
		return {
			about: 'key',
			words: `${named(report, row, option)} drew more of the strong students than of the weak (${among}): check the key.`,
			option: { row: row.id, option: option.id },
			numbers: { upper, lower, size, r }
		};
	});

const backwards: Rule = ({ coefficients }) => {
	const discrimination = coefficients?.discrimination ?? 0;
	if (Math.round(comparable(discrimination)) >= 0) return [];
	return [
		{
			about: 'discrimination',
			words: `Students who did well elsewhere did worse here (discrimination ${percent(discrimination / 100)}): check the key and the wording.`,
			numbers: { discrimination }
		}
	];
};

const worseThanGuessed: Rule = ({ facility, guess, max }) => {
	if (facility === null || comparable(facility) >= comparable(guess / max)) return [];
	return [
		{
			about: 'guess',
			words: `The class earned ${percent(facility)} of the points, and guessing blindly earns ${percent(guess / max)}: check the key and the wording.`,
			numbers: { facility, guess: guess / max }
		}
	];
};

const leftOpen: Rule = ({ answered, answeredShare, possible, max }) => {
	if (answeredShare === null || answeredShare >= MOST_ANSWERED) return [];
	const students = Math.round(possible / max);
	return [
		{
			about: 'unanswered',
			words: `${students - answered} of ${students} students left it open: see whether it came too late or asks unclearly.`,
			numbers: { unanswered: students - answered, students }
		}
	];
};

const idle: Rule = (report, { level }) => {
	const none = options(report).filter(({ option }) => option.idle);
	if (level !== 'enough' || none.length === 0) return [];
	const names = none.map(({ option }) => shortened(option.text)).join(', ');
	return [
		{
			about: 'idle',
			words: `Under 5 % chose ${names}: as a wrong answer ${none.length === 1 ? 'it does' : 'they do'} no work.`,
			numbers: { options: none.length }
		}
	];
};

const RULES: Rule[] = [suspects, backwards, worseThanGuessed, leftOpen, idle];

function options({ rows }: Judged): { row: RowReport; option: OptionReport }[] {
	return rows.flatMap((row) => row.options.map((option) => ({ row, option })));
}

function named({ rows }: Judged, row: RowReport, option: OptionReport): string {
	const where = rows.length > 1 && row.text ? `At ${shortened(row.text)} the option` : 'Option';
	return `${where} ${shortened(option.text)}`;
}

const LONGEST = 60;

/** In quotation marks, and cut after a word, so that a line of the article does not fill the page again. */
function shortened(text: string): string {
	if (text.length <= LONGEST) return inQuotes(text);
	const words = text.replace(/^“/, '').slice(0, LONGEST);
	return `“${words.replace(/\s+\S*$/u, '')} …”`;
}

/**
 * A share as whole per cents, with a minus sign that reads as one. Half of one is rounded alike in
 * whatever order the share was added up.
 */
function percent(share: number): string {
	return `${Math.round(comparable(share * 100))} %`.replace('-', '−');
}
