import { weightOf, type Line } from './lines.ts';

/** From so many letters on a line with few links is running text. */
const SHORTEST_PROSE = 80;
/** The body is the smallest element with so much of the running text. */
const BODY_SHARE = 0.85;

export const isProse = (line: Line): boolean =>
	line.linked < 0.5 && weightOf(line) >= SHORTEST_PROSE;

/** Where on a page its article stands, as far as the lines that were kept show it. */
export class Region {
	/** The element with the article's body. */
	readonly box: Element;
	readonly #weights = new Map<Element, number>();
	readonly #total: number;
	readonly #around: ReadonlySet<Element>;
	readonly #places = new Set<string>();
	readonly #placeWeights = new Map<string, number>();
	readonly #parents = new Set<Element>();

	constructor(kept: readonly Line[], root: Element) {
		const prose = kept.filter(isProse);
		for (const line of prose) {
			this.#places.add(placeOf(line.element));
			if (line.element.parentElement) this.#parents.add(line.element.parentElement);
			const chain = upFrom(line.element);
			for (const element of chain) add(this.#weights, element, weightOf(line));
			for (const place of new Set(chain.map(placeOf)))
				add(this.#placeWeights, place, weightOf(line));
		}
		this.#total = prose.reduce((sum, line) => sum + weightOf(line), 0);
		this.box = this.#bodyWithin(root);
		this.#around = new Set(upFrom(this.box));
	}

	/** How much of all running text an element holds, 0 to 1. */
	shareOf(element: Element): number {
		return (this.#weights.get(element) ?? 0) / Math.max(1, this.#total);
	}

	/** How much of it all elements of the same name and class hold together. */
	shareOfPlace(element: Element): number {
		return (this.#placeWeights.get(placeOf(element)) ?? 0) / Math.max(1, this.#total);
	}

	/** Whether a line stands as the paragraphs do: in the same element, with the same name and class. */
	isTypical({ element }: Line): boolean {
		const parent = element.parentElement;
		return parent !== null && this.#parents.has(parent) && this.#places.has(placeOf(element));
	}

	contains({ element }: Line): boolean {
		return this.box.contains(element);
	}

	/** The elements around a line, from the inmost, up to those that hold the whole body. */
	chainOf({ element }: Line): Element[] {
		return upFrom(element).filter((one) => !this.#around.has(one));
	}

	#bodyWithin(root: Element): Element {
		let box = root;
		for (;;) {
			const within = [...box.children].find((child) => this.shareOf(child) >= BODY_SHARE);
			if (!within || within.localName === 'p') return box;
			box = within;
		}
	}
}

function add<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
	weights.set(key, (weights.get(key) ?? 0) + weight);
}

function upFrom(element: Element): Element[] {
	const chain = [element];
	for (let one = element.parentElement; one; one = one.parentElement) chain.push(one);
	return chain;
}

/** Numbers in a class differ from one paragraph to the next. */
const placeOf = (element: Element): string =>
	`${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '#')}`;
