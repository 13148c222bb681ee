import * as v from 'valibot';
import type { Block } from '../../article/blocks.ts';
import { findWords } from '../../article/find.ts';
import { overlaps } from '../../article/span.ts';
import { HalfQuestion, type HalfRow, type HalfSpan } from '../../question/half.ts';
import { optionId } from '../../question/option-id.ts';
import { REASON_IDS, type Reason } from '../../question/reason.ts';
import { SKILL_IDS } from '../../question/skill.ts';
import { WRITING } from '../../question/view/writing.ts';

/** A question as its editor's form has it, laid over the one that it was; see QuestionFields. */
type Field = (name: string) => string | null;
type Article = { text: string; blocks: readonly Block[] };

export const MOST_ROWS = 20;
export const MOST_OPTIONS = 40;

/** Null where the form is none of ours. */
export function questionIn(
	form: FormData,
	was: HalfQuestion,
	article: Article
): HalfQuestion | null {
	const field: Field = (name) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : null;
	};
	const several = (name: string) => form.getAll(name).map(String);
	const rows = rowsIn(field, several, was, article);
	const stem = field('stem');
	if (stem === null || rows.length === 0) return null;
	const evidence = rows.flatMap((row) => row.evidence);
	const read = v.safeParse(HalfQuestion, {
		...was,
		...{ stem, title: field('title') || titleFrom(stem), rows },
		skill: SKILL_IDS.find((id) => id === field('skill')) ?? was.skill,
		rule: WRITING[was.view].rule(Math.max(...rows.map(({ key }) => key.length))),
		passage: passageFor(was, rows, evidence, article.blocks),
		...(WRITING[was.view].ends ? { ending: field('ending') ?? '' } : {})
	});
	return read.success ? read.output : null;
}

const titleFrom = (stem: string) => stem.split(/\s+/).slice(0, 6).join(' ');

function rowsIn(
	field: Field,
	several: (name: string) => string[],
	was: HalfQuestion,
	article: Article
): HalfRow[] {
	const { rows: fixed, rowId } = WRITING[was.view];
	const rows: HalfRow[] = [];
	for (let n = 0; n < MOST_ROWS && field(`row.${n}.evidence`) !== null; n++) {
		const before = was.rows[n];
		const row = rowIn(n, { field, several, was, before, article });
		const blank = !row.text && row.evidence.length === 0 && !row.rationale && row.key.length === 0;
		if (fixed !== null || !blank) rows.push(row);
	}
	return rows.slice(0, fixed ?? MOST_ROWS).map((row, index) => ({ ...row, id: rowId(index) }));
}

type RowForm = {
	field: Field;
	several: (name: string) => string[];
	was: HalfQuestion;
	before: HalfRow | undefined;
	article: Article;
};

function rowIn(n: number, { field, several, was, before, article }: RowForm): HalfRow {
	const writing = WRITING[was.view];
	const cites = writing.cites(n) || citesOptions(before);
	const keys = several(`row.${n}.key`);
	const options = [];
	const key = [];
	for (let o = 0; o < MOST_OPTIONS; o++) {
		const text = field(writing.sharesOptions ? `option.${o}` : `row.${n}.option.${o}`);
		if (text === null) break;
		if (text === '') continue;
		const span = cites ? spanOf(text, article, before?.options[o]?.span?.start) : undefined;
		const id = optionId(span && span.start >= 0 ? span : text);
		const right = keys.includes(String(o));
		const rationale = field(`row.${n}.why.${o}`) ?? '';
		if (right) key.push(id);
		options.push({
			...{ id, text: span?.text ?? text },
			...(span ? { span } : {}),
			...(rationale ? { rationale } : {}),
			...(right ? {} : { reason: reasonIn(field(`row.${n}.reason.${o}`)) })
		});
	}
	const rationale = field(`row.${n}.rationale`) ?? '';
	if (cites) options.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
	const ordered = cites || before?.ordered === true;
	return {
		...{ id: before?.id ?? 'answer', text: field(`row.${n}.text`) ?? '', options, key },
		...(ordered ? { ordered } : {}),
		evidence: linesOf(field(`row.${n}.evidence`) ?? '').map((line, index) =>
			spanOf(line, article, before?.evidence[index]?.start ?? was.passage[0]?.start)
		),
		...(rationale ? { rationale } : {})
	};
}

const citesOptions = (row: HalfRow | undefined) => row?.options.some(({ span }) => span) ?? false;

const reasonIn = (sent: string | null): Reason => REASON_IDS.find((id) => id === sent) ?? 'other';

const linesOf = (sent: string) =>
	sent
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');

function spanOf(words: string, { text }: Article, near = 0): HalfSpan {
	return findWords(text, words, near) ?? { start: -1, end: words.length - 1, text: words };
}

/** The paragraphs of its proof, but where the proof stayed what it was or none was shown on purpose. */
function passageFor(
	was: HalfQuestion,
	rows: readonly HalfRow[],
	evidence: readonly HalfSpan[],
	blocks: readonly Block[]
): HalfSpan[] {
	const before = was.rows.flatMap((row) => row.evidence);
	const places = (spans: readonly HalfSpan[]) => spans.map(({ start, end }) => `${start}-${end}`);
	const same = places(before).join() === places(evidence).join();
	if (before.length > 0 && (same || was.passage.length === 0)) return was.passage;
	const cited = [
		...evidence,
		...rows.flatMap(({ options }) => options.flatMap((o) => o.span ?? []))
	];
	return blocks
		.filter((block) => cited.some((span) => span.start >= 0 && overlaps(span, block)))
		.map(({ start, end, text }) => ({ start, end, text }));
}
