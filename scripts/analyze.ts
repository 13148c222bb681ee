import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Analysis } from '../src/lib/attribution/analysis.ts';
import { analyze, warm } from '../src/lib/attribution/analyze.ts';
import { outlineOf } from '../src/lib/attribution/outline.ts';

/**
 * Who said what, on the command line:
 *   npm run -s analyze -- FILE                       a readable outline
 *   npm run -s analyze -- FILE --json                the whole value
 *   npm run -s analyze -- --predictions GOLD.jsonl   what a scorer reads, for every document of it
 */
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean' }, predictions: { type: 'string' } }
});

const file = values.predictions ?? positionals[0];
if (!file) {
	console.error('usage: npm run -s analyze -- FILE [--json] | --predictions GOLD.jsonl');
	process.exit(2);
}
const text = readFileSync(file, 'utf8');
if (values.predictions) process.stdout.write(JSON.stringify(predictionsOf(text)) + '\n');
else if (values.json) process.stdout.write(JSON.stringify(analyze(text), null, '\t') + '\n');
else process.stdout.write(outlineOf(analyze(text)) + '\n');

/** One document a line, each with at least `doc` and `text`. */
function predictionsOf(lines: string): unknown[] {
	const documents = lines
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as { doc: string; text: string });
	warm();
	let analyses: Analysis[] = [];
	// The first times through are slower: the functions are still being compiled.
	const speeds = [1, 2, 3, 4, 5].map(() => {
		const begun = process.cpuUsage();
		analyses = documents.map(({ text: article }) => analyze(article));
		const { user, system } = process.cpuUsage(begun);
		return Math.round(documents.length / ((user + system) / 1e6));
	});
	console.error(
		`${documents.length} articles, ${Math.max(...speeds)} in a second of one core (${speeds[0]} the first time through)`
	);
	return documents.map(({ doc }, i) => ({ doc, quotes: quotesOf(analyses[i] as Analysis) }));
}

function quotesOf({ attributions, speakers }: Analysis): unknown[] {
	const names = new Map(speakers.map(({ id, name }) => [id, name]));
	return attributions.map(({ content, cue, source, namedAt, speaker, type, rule, confidence }) => {
		const named = source ?? namedAt;
		// The scorer knows double marks only; a statement in single ones has no marks for it.
		const marked = content.some((part) => /["“”„«»]/.test(part.text));
		return {
			start: content[0]?.start,
			end: content[content.length - 1]?.end,
			spans: content.map(({ start, end }) => [start, end]),
			speaker: (speaker && names.get(speaker)) ?? named?.text ?? null,
			cue: cue?.text ?? '',
			type: marked ? type : 'indirect',
			rule,
			confidence,
			...(named && { source: { start: named.start, end: named.end } }),
			...(cue && { cueSpan: { start: cue.start, end: cue.end } })
		};
	});
}
