import * as v from 'valibot';
import { REASON_IDS } from './reason.ts';
import { Question, RULES, VIEWS } from './schema.ts';
import { SKILL_IDS } from './skill.ts';
import { WRITING } from './view/writing.ts';

/** Words cited from the article; `start` is -1 where they do not stand in it. */
const HalfSpan = v.object({
	start: v.pipe(v.number(), v.integer(), v.minValue(-1)),
	end: v.pipe(v.number(), v.integer()),
	text: v.string()
});
export type HalfSpan = v.InferOutput<typeof HalfSpan>;

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const Line = v.pipe(v.string(), v.maxLength(2_000));

const HalfRow = v.object({
	id: Id,
	text: Line,
	options: v.pipe(
		v.array(
			v.object({
				id: Id,
				text: Line,
				span: v.optional(HalfSpan),
				rationale: v.optional(Line),
				reason: v.optional(v.picklist(REASON_IDS))
			})
		),
		v.maxLength(40)
	),
	ordered: v.optional(v.boolean()),
	key: v.array(Id),
	evidence: v.pipe(v.array(HalfSpan), v.maxLength(40)),
	rationale: v.optional(Line)
});
export type HalfRow = v.InferOutput<typeof HalfRow>;

/** A question in the making: the one shape, with whatever is missing still missing. */
export const HalfQuestion = v.object({
	id: Id,
	skill: v.picklist(SKILL_IDS),
	stem: Line,
	title: Line,
	passage: v.array(HalfSpan),
	view: v.picklist(VIEWS),
	rule: v.picklist(RULES),
	rows: v.pipe(v.array(HalfRow), v.maxLength(20)),
	ending: v.optional(Line)
});
export type HalfQuestion = v.InferOutput<typeof HalfQuestion>;

/** The question where it is whole, else what it lacks, in sentences for its writer. */
export function wholeOf(half: HalfQuestion): { question: Question } | { lacks: string[] } {
	const lacks = lacksOf(half);
	if (lacks.length > 0) return { lacks };
	const whole = v.safeParse(Question, half);
	if (whole.success) return { question: whole.output };
	return { lacks: [...new Set(whole.issues.map(({ message }) => `Not yet: ${message}.`))] };
}

function lacksOf({ stem, title, rows, view }: HalfQuestion): string[] {
	const several = rows.length > 1;
	return [
		...(stem.trim() ? [] : ['It needs a question to ask.']),
		// A form takes it from the question where it has none.
		...(title.trim() || !stem.trim() ? [] : ['It needs a title, a few words for lists.']),
		...(rows.length > 0 ? [] : ['It needs a row with options.']),
		...rows.flatMap((row, index) =>
			rowLacks(row, WRITING[view].rowWords !== null).map((words) =>
				several ? `Row ${index + 1} ${words}` : `It ${words}`
			)
		)
	];
}

function rowLacks({ text, options, key, evidence, rationale }: HalfRow, asks: boolean): string[] {
	const lost = [...evidence, ...options.flatMap(({ span }) => span ?? [])].filter(
		({ start }) => start < 0
	);
	const explained = rationale || (options.length > 0 && options.every((one) => one.rationale));
	const alike = new Set(options.map(({ id }) => id)).size < options.length;
	return [
		...(asks && text.trim() === '' ? ['needs the words it asks about.'] : []),
		...(options.length < 2 ? ['needs two options or more.'] : []),
		...(alike ? ['has the same option twice.'] : []),
		...(key.length === 0 ? ['needs a key: say which option is right.'] : []),
		...(evidence.length === 0 ? ['needs its proof: words of the article that show the key.'] : []),
		...(explained ? [] : ['needs a sentence that says why.']),
		...lost.map(({ text: words }) => `cites words that do not stand in the article: “${words}”.`)
	];
}
