import { expect, it } from 'vitest';
import { kindByWords } from './phrases.ts';

const kindOf = (text: string, more = {}) =>
	kindByWords({ text, linked: 0, typical: true, late: false, heading: false, ...more });

it.each([
	'Also, the town has no money.',
	'More than twenty people were hurt.',
	'In May 2019 the bridge was closed.',
	'Tag teams won again, the club said.',
	'Loading docks at the harbour were closed.',
	'Noor Haddad is a professor of law at Arden.',
	'A copyright case in 2019 ended the plan.',
	'“Subscribe to our newsletter,” he told the crowd.',
	'The town may share this with nobody.'
])('%j is running text', (text) => {
	expect(kindOf(text)).toBeUndefined();
});

it.each([
	['Related', 'read-more'],
	['Also: the bridge in pictures', 'read-more'],
	['You may also like...', 'read-more'],
	['Subscribe to our newsletter', 'sign-up'],
	['Want more? Get our stories in your inbox', 'sign-up'],
	['Published 3 May 2024, 10:30 a.m.', 'byline'],
	['May 3, 2024', 'byline'],
	['Reporting by Ann Lee; editing by Noor Haddad', 'byline'],
	['(Photo: Ann Lee)', 'caption'],
	['© 2024 Arden Herald', 'notice'],
	['Advertisement', 'nothing'],
	['Tags: bridge, town', 'nothing'],
	['3 min read', 'nothing']
])('%j is %s', (text, kind) => {
	expect(kindOf(text)).toBe(kind);
});

it('a line about its author is none in the middle', () => {
	const line = 'Noor Haddad is a reporter for the Arden Herald.';
	expect(kindOf(line, { late: true })).toBe('byline');
	expect(kindOf(line)).toBeUndefined();
});
