import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyze } from '../src/lib/attribution/analyze.ts';
import type { Draft } from '../src/lib/question/draft/draft.ts';
import { allDrafts, draftsOf } from '../src/lib/question/draft/drafts.ts';
import { missingSkills } from '../src/lib/question/draft/missing.ts';
import type { Source } from '../src/lib/question/draft/material.ts';

/**
 * Questions drafted from an article's marks, on the command line:
 *   npm run -s draft -- FILE                       drafts to read
 *   npm run -s draft -- FILE --json                the whole value
 *   npm run -s draft -- --predictions GOLD.jsonl   what a scorer reads, for every document of it
 * `--seed N` words and orders them otherwise; `--all` gives every draft, not only those offered.
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		json: { type: 'boolean' },
		all: { type: 'boolean' },
		seed: { type: 'string', default: '1' },
		predictions: { type: 'string' }
	}
});

const file = values.predictions ?? positionals[0];
if (!file) {
	console.error(
		'usage: npm run -s draft -- FILE [--json] [--all] [--seed N] | --predictions GOLD.jsonl'
	);
	process.exit(2);
}
const text = readFileSync(file, 'utf8');
const draft = values.all ? allDrafts : draftsOf;
if (values.predictions) process.stdout.write(JSON.stringify(predictionsOf(text)) + '\n');
else if (values.json)
	process.stdout.write(JSON.stringify(draft(sourceOf(text)), null, '\t') + '\n');
else {
	const source = sourceOf(text);
	const missing = missingSkills(source).map(({ skill, why }) => `No draft on ${skill}: ${why}`);
	process.stdout.write([...draft(source).map(linesOf), ...missing].join('\n\n') + '\n');
}

function sourceOf(article: string): Source {
	const { blocks, attributions, speakers } = analyze(article);
	return { text: article, blocks, attributions, speakers, seed: Number(values.seed) };
}

/** One document a line, each with at least `doc` and `text`. */
function predictionsOf(lines: string): unknown[] {
	return lines
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as { doc: string; text: string })
		.map(({ doc, text: article }) => ({
			doc,
			drafts: draft(sourceOf(article)).map(({ generator, question, checks }) => ({
				generator,
				skill: question.skill,
				offered: true,
				checks: checks.map((check) =>
					check.about === 'unheard'
						? check
						: { ...check, content: check.content.map(({ start, end }) => [start, end]) }
				)
			}))
		}));
}

function linesOf({ generator, confidence, question }: Draft, index: number): string {
	const { skill, title, stem, rows, ending } = question;
	return [
		`${index + 1}. ${title} [${skill}, ${generator}, ${confidence}]`,
		`   ${stem}`,
		...rows.flatMap((row) => [
			...(row.text ? [`   ${row.text}`] : []),
			...row.options.map(
				({ id, text: words, reason, rationale }) =>
					`     ${row.key.includes(id) ? '*' : '-'} ${words}${reason ? ` (${reason})` : ''}` +
					(rationale ? `\n         ${rationale}` : '')
			),
			...(row.rationale ? [`     ${row.rationale}`] : []),
			`     proof: ${row.evidence.map((span) => `“${span.text}”`).join(' + ')}`
		]),
		...(ending ? [`   ${ending}`] : [])
	].join('\n');
}
