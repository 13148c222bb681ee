import { expect, it } from 'vitest';
import { ARTICLE, sourceOf } from './example.ts';
import { materialOf } from './material.ts';
import { statementsToAsk } from './quote.ts';
import { rivalsOf, tellersOf } from './rivals.ts';

function askedOf(text: string, words: string) {
	const material = materialOf(sourceOf(text));
	const quote = statementsToAsk(material).find((one) => one.words.text.includes(words));
	if (!quote) throw new Error(`nothing is asked of “${words}”`);
	const { words: asked, statement } = quote;
	return {
		names: rivalsOf(asked, statement, material).map(({ name }) => name),
		easy: tellersOf(asked, statement, material, [asked])?.easy
	};
}

it('takes nobody for a rival whom the quote names, though in other words than those asked about', () => {
	const named = ARTICLE.replace('my father did,', 'my father did. They are safe, says Eva Lind,');
	expect(askedOf(ARTICLE, 'Nobody has looked').names).toContain('Eva Lind');
	expect(askedOf(named, 'Nobody has looked').names).not.toContain('Eva Lind');
});

it('takes those who speak close by, and nobody else where there are three', () => {
	const silent = ARTICLE.replace('Buses use', 'Engineer Tom Reed met Paul Holt there. Buses use');
	expect(askedOf(silent, 'My shop lives').names.toSorted()).toEqual([
		'Ada Moss',
		'Ivo Brand',
		'Tom Reed'
	]);
});

it('is easy where nobody among the rivals speaks close by', () => {
	const gap = '\n\nThe road is shut.'.repeat(3);
	const far = ARTICLE.replace('\n\nThe council meets', `${gap}\n\nThe council meets`);
	const words = '“The works are late, and the road is long,” nurse Ann Holt said.';
	expect(askedOf(`${ARTICLE}\n\n${words}`, 'The works are late').easy).toBe(false);
	expect(askedOf(`${far}\n\n${words}`, 'The works are late').easy).toBe(true);
});
