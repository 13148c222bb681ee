import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../src/lib/attribution/analyze.ts';
import { LIBRARY } from '../../src/lib/library/index.ts';

/** Ten articles of different styles; beside each, who says which words, as a reader marked them. */
const HERE = import.meta.dirname;
const names = readdirSync(HERE)
	.filter((file) => file.endsWith('.said.txt'))
	.map((file) => file.replace('.said.txt', ''));

type Said = { speaker: string; words: string };

function saidIn(name: string): Said[] {
	const lines = readFileSync(`${HERE}/${name}.said.txt`, 'utf8').trim().split('\n');
	return lines.map((line) => {
		const [speaker = '', words = ''] = line.split(' | ');
		return { speaker, words };
	});
}

/** Those of the marks that come out under the full name, all of a person's in one entry. */
function found(name: string): Said[] {
	const { attributions, speakers } = analyze(readFileSync(`${HERE}/${name}.txt`, 'utf8'));
	const entries = new Map<string, string>();
	return saidIn(name).filter(({ speaker, words }) => {
		const statement = attributions.find(({ content }) =>
			content.some(({ text }) => text.includes(words))
		);
		const entry = speakers.find(({ id }) => id === statement?.speaker);
		if (entry?.name !== speaker) return false;
		if (!entries.has(speaker)) entries.set(speaker, entry.id);
		return entries.get(speaker) === entry.id;
	});
}

it('has ten articles, each of 350 to 700 words, and every marked word stands in its article', () => {
	expect(names).toHaveLength(10);
	for (const name of names) {
		const text = readFileSync(`${HERE}/${name}.txt`, 'utf8');
		const words = text.split(/\s+/).length;
		expect([words >= 350, words <= 700], name).toEqual([true, true]);
		for (const said of saidIn(name)) expect(text, name).toContain(said.words);
	}
});

it.each(names)('%s: who is quoted comes out under the full name, in one entry', (name) => {
	expect(found(name).length / saidIn(name).length).toBeGreaterThanOrEqual(0.9);
});

it('comes out so in 96 of 100 statements of all ten', () => {
	const all = names.flatMap(saidIn);
	expect(names.flatMap(found).length / all.length).toBeGreaterThanOrEqual(0.96);
});

it('has the articles that ship word for word as they ship', () => {
	const shipped = names.map((name) => readFileSync(`${HERE}/${name}.txt`, 'utf8').trim());
	for (const { text } of LIBRARY.slice(1)) expect(shipped).toContain(text);
});
