import { expect, it } from 'vitest';
import { ARTICLE, drafted, ONE_VOICE } from './example.ts';
import { form } from './form.ts';

it('asks for the form of a quote, a retelling and a sentence of the reporter', () => {
	const [draft] = drafted(form, ARTICLE);
	const forms = draft?.question.rows.map(({ text, options, key }) => [
		text,
		options.find(({ id }) => key.includes(id))?.text
	]);
	const said = new Map(forms?.map(([text, key]) => [key, text]));
	expect([...said.keys()].toSorted()).toEqual([
		'Somebody’s exact words, as a quote',
		'The writer’s own telling',
		'What somebody said or wrote, retold'
	]);
	// Shown without their beginning, “… lives on the people who cross it”, where enough is left.
	const quoted = said.get('Somebody’s exact words, as a quote')?.replace(/^“(?:… )?|”$/g, '');
	expect(ARTICLE).toContain(` ${quoted},”`);
	expect(ARTICLE).not.toContain(
		`“${said.get('What somebody said or wrote, retold')?.slice(1, -1)}`
	);
});

it('keeps silent where nothing is retold', () => {
	expect(drafted(form, ONE_VOICE)).toEqual([]);
});

it('ends no two reasons of a question alike, and is plain where two of its pieces are quotes', () => {
	const [lead = ''] = ARTICLE.split('\n\nThe council meets again');
	const bare = lead.replace(/\n\nThe old bridge in Alder will close in May\..*\n/, '\n');
	for (const seed of [1, 2, 3, 4]) {
		for (const { question, plain } of drafted(form, bare, seed)) {
			const endings = question.rows.map(({ rationale = '' }) => rationale.split('. ').at(-1));
			expect(new Set(endings).size).toBe(endings.length);
			const keys = question.rows.flatMap(({ options, key }) =>
				options.filter(({ id }) => key.includes(id)).map(({ text }) => text)
			);
			if (keys.filter((key) => /exact words/.test(key)).length > 1) expect(plain).toBe(true);
		}
		expect(drafted(form, bare, seed).length).toBeGreaterThan(0);
	}
});

it('asks nothing of a speaker whom a reason could only call “its chair”', () => {
	const chair = ARTICLE.replace('Engineer Tom Reed warned', 'Its chair warned');
	const rows = drafted(form, chair).flatMap(({ question }) =>
		question.rows.map(({ text }) => text)
	);
	expect(rows.filter((text) => text.includes('two of its arches'))).toEqual([]);
});
