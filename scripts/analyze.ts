import { readFileSync } from 'node:fs';
import { analyze } from '../src/lib/attribution/analyze.ts';

const [, , flag, file] = process.argv;
if (flag === '--predictions' && file) {
	const docs = readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as { doc: string; text: string });
	analyze('Warm.');
	const begin = performance.now();
	const out = docs.map(({ doc, text }) => {
		const { attributions, speakers } = analyze(text);
		const names = new Map(speakers.map(({ id, name }) => [id, name]));
		return {
			doc,
			quotes: attributions.map((a) => {
				const source = a.source ?? a.namedAt;
				return {
					start: a.content[0]?.start,
					end: a.content[a.content.length - 1]?.end,
					spans: a.content.map(({ start, end }) => [start, end]),
					type: a.type,
					rule: a.rule,
					speaker: (a.speaker && names.get(a.speaker)) ?? source?.text ?? null,
					cue: a.cue?.text ?? '',
					...(source ? { source: { start: source.start, end: source.end } } : {}),
					...(a.cue ? { cueSpan: { start: a.cue.start, end: a.cue.end } } : {})
				};
			})
		};
	});
	process.stderr.write(
		`${Math.round(docs.length / ((performance.now() - begin) / 1000))} articles a second\n`
	);
	process.stdout.write(JSON.stringify(out));
}
