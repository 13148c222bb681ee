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
		'A speaker’s exact words, as a quote',
		'The writer’s own telling',
		'What a speaker said, retold'
	]);
	expect(ARTICLE).toContain(`${said.get('A speaker’s exact words, as a quote')?.slice(0, -1)},”`);
	expect(ARTICLE).not.toContain(`“${said.get('What a speaker said, retold')?.slice(1, -1)}`);
});

it('keeps silent where nothing is retold', () => {
	expect(drafted(form, ONE_VOICE)).toEqual([]);
});
