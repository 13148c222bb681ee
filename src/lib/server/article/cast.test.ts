import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../attribution/analyze.ts';
import { correct } from '../../attribution/correction/correct.ts';
import { voicesOf } from '../../report/voices.ts';
import { castOf, doubtfulAmong } from './cast.ts';

/** The cast of an article that the engine is measured on. */
function castIn(name: string) {
	const file = new URL(`../../../../tests/articles/${name}.txt`, import.meta.url);
	const text = readFileSync(file, 'utf8');
	const { blocks, ...found } = analyze(text);
	const { attributions, speakers } = correct(text, found, []);
	const voices = voicesOf({ text, blocks, attributions, speakers });
	return castOf({ voices, attributions });
}

const doubts = (name: string) =>
	castIn(name).flatMap(({ name: who, doubt }) => (doubt ? [`${who}: ${doubt}`] : []));

test('whoever is in doubt is asked about first, the others follow in the order of the text', () => {
	expect(castIn('court').map(({ name, doubt }) => [name, doubt !== null])).toEqual([
		['court', true],
		['prosecution', true],
		['Terence Oakshott', false],
		['Leila Farouk', false],
		['Julian Ferrier', false],
		['Camille Rousse', false],
		['Gareth Lyle', false],
		['Maureen Oakshott', false],
		['Agnes Thirlby', false]
	]);
});

test('a common word, a number and a part of another name are in doubt', () => {
	expect(doubts('court')).toContain('court: No name. Who is it?');
	expect(doubts('science').join()).toContain('The same as Lindqvist Institute for Behaviour?');
	expect(doubts('agency').join()).toContain('A number. Does it speak?');
});

test('names are doubted among all the names of an article, and the others are not', () => {
	expect(doubtfulAmong(['Lotfi Azzam', 'Azzam', 'residents', 'Ruth Penhale'])).toEqual([
		{ name: 'Azzam', doubt: 'The same as Lotfi Azzam?' },
		{ name: 'residents', doubt: 'No name. Who is it?' }
	]);
});
