import type { Speaker } from '../../../attribution/schema.ts';
import type { QuestionRule } from '../rule.ts';
import { asked, placeOf } from '../texts.ts';
import { escape, lastName } from '../teller.ts';
import { contentStems, findWords, LETTER } from '../words.ts';

/**
 * A person whom a question names for the first time comes with the full name and with a role or a
 * body they speak for: “Ada Moss, the mayor”, “Ada Moss of the council”. The passage shown beside it may
 * give the role; words of the article are as they are.
 */
export const namesAndRoles: QuestionRule = {
	name: 'names-and-roles',
	level: 'W',
	basis: 'Reuters',
	check: (question, { speakers }) => {
		const texts = asked(question).filter(({ cited }) => !cited);
		const shown = question.passage.map(({ text }) => text);
		return speakers
			.filter(({ kind }) => kind === 'person')
			.flatMap((person) => {
				const first = texts.find(({ text }) => hasWord(text, lastName(person.name)));
				if (!first) return [];
				const lacks = [
					...(first.text.includes(person.name) ? [] : ['the full name']),
					...([first.text, ...shown].some((text) => introduces(text, person)) ? [] : ['a role'])
				];
				return lacks.map((what) => ({
					...placeOf(first),
					message: `${person.name} is first named without ${what}.`
				}));
			});
	}
};

function introduces(text: string, { name, role }: Speaker): boolean {
	if (role === null) return true;
	const last = lastName(name);
	if (!text.includes(last)) return false;
	if (text.includes(name) && shareWord(text, role)) return true;
	if (!text.includes(`${last},`) && !text.includes(`${last} of`)) return false;
	return new RegExp(`${escape(last)}(?:,| of) (?:the )?\\p{Lu}`, 'u').test(text);
}

function shareWord(text: string, role: string): boolean {
	const words = contentStems(text);
	return [...contentStems(role)].some((word) => words.has(word));
}

function hasWord(text: string, word: string): boolean {
	return text.includes(word) && findWords(text, word, LETTER) !== -1;
}
