import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a test wants to know of a page, read from its HTML as a browser without scripts reads it. */

export type Element = Tree.Element;
export type Node = Tree.Node;

export function parseHtml(html: string): Tree.Document {
	return parse(html, { scriptingEnabled: false });
}

/** Every element below with one of these tag names, in the order of the page. */
export function elements(node: Tree.Node, ...tags: string[]): Element[] {
	const below = 'childNodes' in node ? node.childNodes : [];
	return below.flatMap((child) => {
		const found = elements(child, ...tags);
		return 'tagName' in child && tags.includes(child.tagName) ? [child, ...found] : found;
	});
}

export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((one) => one.name === name)?.value;
}

const UNSEEN = ['head', 'script', 'style', 'template'];

/** The words a reader meets, with single blanks. */
export function textOf(node: Tree.Node): string {
	return words(node).replace(/\s+/g, ' ').trim();
}

function words(node: Tree.Node): string {
	if ('value' in node) return node.value;
	if ('tagName' in node && UNSEEN.includes(node.tagName)) return '';
	// A comment parts no words.
	if (!('childNodes' in node)) return '';
	const inside = node.childNodes.map(words).join('');
	return 'tagName' in node && INLINE.has(node.tagName) ? inside : ` ${inside} `;
}

const INLINE = new Set(['a', 'b', 'bdi', 'button', 'em', 'i', 'mark', 'span', 'strong']);

/** One input of a form with the words beside it. */
export type Field = {
	name: string;
	value: string;
	/** As the page says it: `hidden`, `radio`, `checkbox`, `text`, `select`, `textarea` … */
	type: string;
	checked: boolean;
	label: string;
};

export type Button = { words: string; name?: string; value: string };
export type Form = { action?: string; method: string; fields: Field[]; buttons: Button[] };

export function formsOf(document: Tree.Document): Form[] {
	const labels = elements(document, 'label');
	return elements(document, 'form').map((form) => ({
		action: attribute(form, 'action'),
		method: (attribute(form, 'method') ?? 'GET').toUpperCase(),
		fields: elements(form, 'input', 'select', 'textarea').flatMap((input) =>
			fieldsOf(input, labels)
		),
		buttons: elements(form, 'button').map((button) => ({
			words: textOf(button),
			name: attribute(button, 'name'),
			value: attribute(button, 'value') ?? ''
		}))
	}));
}

/** A select counts as one field an option: a choice looks the same, whatever draws it. */
function fieldsOf(input: Element, labels: Element[]): Field[] {
	const name = attribute(input, 'name');
	if (name === undefined || attribute(input, 'disabled') !== undefined) return [];
	const label = labelOf(input, labels);
	if (input.tagName === 'select')
		return elements(input, 'option').map((option) => ({
			name,
			value: attribute(option, 'value') ?? textOf(option),
			type: 'select',
			checked: attribute(option, 'selected') !== undefined,
			label: textOf(option)
		}));
	if (input.tagName === 'textarea')
		return [{ name, value: lettersOf(input), type: 'textarea', checked: false, label }];
	const type = attribute(input, 'type') ?? 'text';
	const either = type === 'radio' || type === 'checkbox';
	const value = attribute(input, 'value') ?? (either ? 'on' : '');
	return [{ name, value, type, checked: attribute(input, 'checked') !== undefined, label }];
}

/** What stands in a text area, line breaks and blanks as they are. */
const lettersOf = (input: Element): string =>
	input.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function labelOf(input: Element, labels: Element[]): string {
	const id = attribute(input, 'id');
	const label = labels.find(
		(one) =>
			elements(one, input.tagName).includes(input) ||
			(id !== undefined && attribute(one, 'for') === id)
	);
	return label ? textOf(label) : (attribute(input, 'aria-label') ?? '');
}
