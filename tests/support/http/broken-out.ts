import { strFromU8, unzipSync } from 'fflate';

/** A tag as pages write it: the value of every attribute in double quotes. */
const TAG = /<\/?[a-z][^\s/>]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/gi;

/** Whether the canary became part of the markup: it began an element, or ended an attribute's value. */
const inMarkup = (html: string) => /<[^>]*xq/.test(html.replace(TAG, ''));

/** Moodle reads these as HTML once more. */
const htmlInXml = (xml: string) =>
	[...xml.matchAll(/format="html">\s*<text>([^<]*)</g)]
		.map(([, text = '']) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
		.join('\n');

/** In GIFT all is HTML but the category, names of questions, and the answer of a pair. */
const htmlInGift = (gift: string) => gift.replace(/^\$CATEGORY.*$|^::.*?::| -> .*$/gm, '');

/**
 * Whether the canary is more than text in what a server sent, by its content type; of a type that
 * nobody reads as markup it never is.
 */
export function brokenOut(type: string, bytes: Uint8Array): boolean {
	if (/zip|officedocument/.test(type))
		return Object.values(unzipSync(bytes)).some((file) => inMarkup(strFromU8(file)));
	const text = strFromU8(bytes);
	if (/html/.test(type)) return inMarkup(text);
	if (/xml/.test(type)) return inMarkup(text) || inMarkup(htmlInXml(text));
	return /plain/.test(type) && inMarkup(htmlInGift(text));
}
