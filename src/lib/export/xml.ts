/** XML as a tree, and the tree as text. Nothing else escapes: what goes into a tree is plain text. */

type Value = string | number | boolean | undefined;
export type Attributes = Record<string, Value>;
export type Element = { name: string; attributes: Attributes; children: Node[] };
export type Node = Element | string;

/** An element; attributes that are undefined are not written. */
export function el(name: string, attributes: Attributes, ...children: (Node | Node[])[]): Element {
	return { name, attributes, children: children.flat() };
}

/** What XML 1.0 cannot hold, however it is written; see its production 2, `Char`. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	// A reader takes a bare one for a line end.
	'\r': '&#13;'
};

/** Plain text as it stands in XML or HTML, in an element or in an attribute in double quotes. */
export function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(NO_CHARACTER, '')
		.replace(/[&<>"\r]/g, (sign) => ENTITIES[sign]!);
}

export function xmlText(node: Node): string {
	if (typeof node === 'string') return escaped(node);
	const { name, attributes, children } = node;
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
	const inside = children.map(xmlText).join('');
	return inside
		? `<${name}${written.join('')}>${inside}</${name}>`
		: `<${name}${written.join('')}/>`;
}

export function xmlFile(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`;
}
