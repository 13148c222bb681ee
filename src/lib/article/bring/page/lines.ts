import { DEEPEST, MOST_LINES, MOST_OF_DOCUMENT, Refusal, REFUSALS } from '../limits.ts';

/** A run of text of a page that a browser would set apart from what is around it. */
export type Line = {
	text: string;
	/** The element that sets it apart. */
	element: Element;
	/** The share of its letters that are links. */
	linked: number;
	/** Where its words stand. */
	nodes: Text[];
};

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What holds no text for a reader, or only what a reader presses. */
const SKIPPED = names(
	'script style noscript template svg math iframe object embed audio video canvas head title select textarea input button datalist map progress meter dialog'
);
const APART = names(
	'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul'
);
const BREAK = '\u2028';

type Run = { text: string; linked: boolean; node?: Text };

/** Walks a page and gathers its lines. Without recursion, since a page may be nested deep. */
class Walk {
	readonly lines: Line[] = [];
	readonly #root: Element;
	#element: Element;
	#runs: Run[] = [];
	#links = 0;
	#depth = 0;
	#length = 0;

	constructor(root: Element) {
		this.#root = root;
		this.#element = root;
	}

	run(): Line[] {
		let node: Node | null = this.#root;
		while (node) {
			if (this.#enter(node)) {
				node = node.firstChild;
				continue;
			}
			while (node !== this.#root && !node.nextSibling) {
				node = node.parentNode as Node;
				this.#leave(node as Element);
			}
			if (node === this.#root) break;
			node = node.nextSibling;
		}
		this.#close();
		return this.lines;
	}

	/** Takes a node in; true where what is inside comes next. */
	#enter(node: Node): boolean {
		if (node.nodeType === 3) this.#add((node as Text).data, node as Text);
		if (node.nodeType !== 1) return false;
		const element = node as Element;
		const name = element.localName;
		if (name === 'br') this.#add(BREAK);
		else if (APART.has(name)) this.#close();
		// A button or a film between two words parts them.
		else if (SKIPPED.has(name) && name !== 'script' && name !== 'style') this.#add(' ');
		if (!element.firstChild || SKIPPED.has(name) || isHidden(element)) return false;
		if (APART.has(name)) this.#element = element;
		if (name === 'a') this.#links++;
		if (++this.#depth > DEEPEST) throw new Refusal(REFUSALS.tooDeep);
		return true;
	}

	#leave(element: Element): void {
		this.#depth--;
		if (element.localName === 'a') this.#links--;
		if (!APART.has(element.localName)) return;
		this.#close();
		let around: Element | null = element === this.#root ? element : element.parentElement;
		while (around && around !== this.#root && !APART.has(around.localName))
			around = around.parentElement;
		this.#element = around ?? this.#root;
	}

	#add(text: string, node?: Text): void {
		this.#length += text.trim().length;
		if (this.#length > MOST_OF_DOCUMENT) throw new Refusal(REFUSALS.tooLong);
		this.#runs.push({ text, linked: this.#links > 0, ...(node && { node }) });
	}

	#close(): void {
		for (const runs of splitAtBreaks(this.#runs)) {
			const line = lineOf(this.#element, runs);
			if (line) this.lines.push(line);
		}
		if (this.lines.length > MOST_LINES) throw new Refusal(REFUSALS.tooDeep);
		this.#runs = [];
	}
}

/** The lines of a page in their order. */
export const linesOf = (root: Element): Line[] => new Walk(root).run();

/** Two line breaks and more part paragraphs, a single one is a space. */
function splitAtBreaks(runs: readonly Run[]): Run[][] {
	let part: Run[] = [];
	const parts = [part];
	let breaks = 0;
	for (const run of runs) {
		if (run.text === BREAK) breaks++;
		else if (run.text.trim() !== '') breaks = 0;
		if (breaks === 2) parts.push((part = []));
		part.push(run);
	}
	return parts;
}

function lineOf(element: Element, runs: readonly Run[]): Line | undefined {
	const text = runs
		.map((run) => run.text)
		.join('')
		.replace(/[ \t\n\r\f\u2028]+/g, ' ')
		.trim();
	if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
	const inLinks = runs.reduce((sum, run) => sum + (run.linked ? letters(run.text) : 0), 0);
	const nodes = runs.flatMap(({ node }) => (node && node.data.trim() !== '' ? [node] : []));
	return { text, element, linked: inLinks / letters(text), nodes };
}

const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** How much a line says: its letters, where a sign of Chinese, Japanese or Korean counts for three. */
export const weightOf = ({ text }: Line): number =>
	letters(text) + 2 * (text.match(/[\u3040-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const FOR_SCREEN_READERS = /\b(?:screen-reader-text|visually-?hidden|sr-only)\b/i;

function isHidden(element: Element): boolean {
	return (
		element.hasAttribute('hidden') ||
		UNSEEN.test(element.getAttribute('style') ?? '') ||
		FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '')
	);
}
