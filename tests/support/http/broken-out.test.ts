import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { CANARY } from '../fixtures/canary.ts';
import { brokenOut } from './broken-out.ts';

const escaped = (text: string) => text.replaceAll('<', '&lt;');
const quoted = (text: string) => escaped(text).replaceAll('"', '&quot;');

test.each([
	['an element', 'text/html', `<p>${CANARY}</p>`, true],
	['text', 'text/html', `<p>${escaped(CANARY)}</p>`, false],
	['an attribute that ends early', 'text/html', `<input value="${escaped(CANARY)}">`, true],
	['an attribute', 'text/html', `<input value="${quoted(CANARY)}" required>`, false],
	[
		'HTML within XML',
		'application/xml',
		`<a format="html"><text>${escaped(CANARY)}</text></a>`,
		true
	],
	['plain text within XML', 'application/xml', `<a><text>${escaped(CANARY)}</text></a>`, false],
	['an element of GIFT', 'text/plain', `::a::[html]${CANARY} {`, true],
	['data', 'application/json', JSON.stringify(CANARY), false]
])('the canary in %s is found where it is markup', (_, type, text, found) => {
	expect(brokenOut(type, strToU8(text))).toBe(found);
});
