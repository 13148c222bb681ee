import { expect, it } from 'vitest';
import { ARTICLE, sourceOf } from './example.ts';
import { materialOf } from './material.ts';
import { isClear, isJoint, tagGives, tagWords } from './tag.ts';

/** The statement that holds some words, and its article. */
const of = (words: string, text = ARTICLE) => {
	const material = materialOf(sourceOf(text));
	const statement = material.heard.find(({ content }) =>
		content.some((said) => said.text.includes(words))
	);
	if (!statement) throw new Error(`no statement with “${words}”`);
	return { statement, material };
};
const tag = (words: string, text?: string) => {
	const { statement, material } = of(words, text);
	return tagWords(statement, material);
};

it('goes on to whom it was told, and to what was called so', () => {
	expect(tag('My shop lives')).toBe('baker Eva Lind told the council');
	expect(tag('a gift to walkers')).toBe('She called the plan');
	const open = ARTICLE.replace('She called the plan', 'She called it a');
	expect(tag('a gift to walkers', open)).toBe('She called it');
});

it('keeps “her”, where that is all who was told', () => {
	expect(tag('Nobody has looked', ARTICLE.replace('Reed said.', 'Reed told her.'))).toBe(
		'Reed told her'
	);
});

it('leaves out the rest where too much follows the verb', () => {
	const long = ARTICLE.replace(
		'told the council.',
		'told the council of all the towns along the river in spring.'
	);
	expect(tag('My shop lives', long)).toBe('baker Eva Lind told');
	const place = ARTICLE.replace(
		'told the council.',
		'told the council at its meeting in the hall.'
	);
	expect(tag('My shop lives', place)).toBe('baker Eva Lind told the council');
});

it('leaves out a title and an “of” that leads on', () => {
	expect(tag('Nobody has looked', ARTICLE.replace('” Reed said.', '” Mr. Reed said.'))).toBe(
		'Reed said'
	);
	expect(
		tag('Nobody has looked', ARTICLE.replace('” Reed said.', '” Reed said of the arches.'))
	).toBe('Reed said');
});

it('quotes the words between its parts, so that it reads as the article has it', () => {
	const who = ARTICLE.replace('Reed said.', 'Reed, who knows it well, said.');
	expect(tag('Nobody has looked', who)).toBe('Reed, who knows it well, said');
});

it('gives its words to whom a pronoun in it means, and says so of a description', () => {
	const { statement, material } = of('We will open it again');
	expect(tagGives(statement, material)).toBe('the tag “she said” gives them to Ada Moss');
	const called = of('Nobody has looked', ARTICLE.replace('Reed said.', 'the engineer said.'));
	expect(tagGives(called.statement, called.material)).toBe(
		'the tag “the engineer said” gives them to “the engineer”, who is Tom Reed'
	);
	const named = of('Nobody has looked');
	expect(tagGives(named.statement, named.material)).toBe(
		'the tag “Reed said” gives them to Tom Reed'
	);
});

it('knows two who are named for one statement, of whom the marks have one', () => {
	const { statement, material } = of('two of its arches');
	expect(isJoint(statement, material)).toBe(false);
	const source = { start: 0, end: 15, text: 'Moss and Tom Reed' };
	expect(isJoint({ ...statement, source }, material)).toBe(true);
	const text = ARTICLE.replace('Engineer Tom', 'Ada Moss and Engineer Tom');
	const after = { ...source, start: text.indexOf('Tom Reed'), text: 'Tom Reed' };
	expect(isJoint({ ...statement, source: after }, { text })).toBe(true);
});

it('takes the paper’s own reporter for nobody whom a reason could tell from the writer', () => {
	const { statement, material } = of('Nobody has looked');
	expect(isClear(statement, material)).toBe(true);
	const who = { ...statement.who, role: 'our reporter' };
	expect(isClear({ ...statement, who }, material)).toBe(false);
});
