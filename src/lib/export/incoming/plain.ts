import { parseHTML } from 'linkedom';
import { Refused } from '../json/read-json.ts';

/** The words of some HTML, on one line; tags are cut away, so that no depth of them matters. */
export function wordsOfHtml(html: string, line: number): string {
	if (/<(?:img|audio|video|object|embed|iframe|svg)\b/i.test(html))
		throw new Refused(
			line,
			'A picture or a sound stands in this question: only words can be taken.'
		);
	const bare = withoutComments(html)
		.replace(BREAKS, ' ')
		.replace(/<\/?[a-zA-Z][^<>]*>/g, '')
		.replaceAll('<', '&lt;');
	return oneLine(decoded(bare));
}

/** One that is never closed hides the rest. */
function withoutComments(html: string): string {
	const [first = '', ...rest] = html.split('<!--');
	const after = rest.map((part) => {
		const end = part.indexOf('-->');
		return end === -1 ? '' : part.slice(end + 3);
	});
	return [first, ...after].join('');
}

/** Tags after which words do not run on. */
const BREAKS = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|td|th|table|pre)\b[^<>]*>/gi;

/** Entities as HTML names them. */
function decoded(text: string): string {
	if (!text.includes('&')) return text;
	const { document } = parseHTML(`<!doctype html><html><body><p>${text}</p></body></html>`);
	return document.querySelector('p')?.textContent ?? '';
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
