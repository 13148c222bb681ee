import type { Block } from '$lib/article/blocks.ts';
import { wholeWords } from '$lib/article/whole-words.ts';

export type Chosen = { block: Block; start: number; end: number };

/**
 * The words that are selected in a drawn article, by mouse, finger or keyboard: those in the first
 * block of it that has any. `article` holds an element a block, in their order.
 */
export function selectedWords(article: Element, blocks: readonly Block[]): Chosen | null {
	const selection = document.getSelection();
	if (!selection?.rangeCount || selection.isCollapsed) return null;
	const range = selection.getRangeAt(0);
	for (const [index, element] of [...article.querySelectorAll('.block')].entries()) {
		const block = blocks[index];
		const words = element.querySelector(':scope > p, :scope > .title');
		if (!block || !words || !range.intersectsNode(words)) continue;
		const part = partSelected(words, range);
		// Whatever else is drawn between the words, offsets count in the text alone.
		const whole = part.text === block.text ? wholeWords(block.text, part) : null;
		if (whole) return { block, start: block.start + whole.start, end: block.start + whole.end };
	}
	return null;
}

/** The article's words in an element, and which of them lie in the range. */
function partSelected(element: Element, range: Range) {
	const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const part = { text: '', start: -1, end: -1 };
	for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
		if (node.parentElement?.closest('.hidden-words')) continue;
		const [from, to] = within(node, range);
		if (from < to) {
			if (part.start === -1) part.start = part.text.length + from;
			part.end = part.text.length + to;
		}
		part.text += node.data;
	}
	return part;
}

/** From where to where a range covers a text. */
function within(node: Text, range: Range): [number, number] {
	const { startContainer, startOffset, endContainer, endOffset } = range;
	const afterAll = range.comparePoint(node, node.length) === -1;
	const beforeAll = range.comparePoint(node, 0) === 1;
	if (afterAll || beforeAll) return [0, 0];
	return [
		node === startContainer ? startOffset : 0,
		node === endContainer ? endOffset : node.length
	];
}

/** How long a selection rests before it is taken: handles are dragged in small steps. */
const RESTS_MS = 200;

/** Says which words of the article are selected, whenever the selecting rests. */
export function selecting(blocks: readonly Block[], choose: (chosen: Chosen) => void) {
	return (place: Element) => {
		let pressed = false;
		let resting: ReturnType<typeof setTimeout> | undefined;
		const take = () => {
			const chosen = selectedWords(place, blocks);
			if (chosen) choose(chosen);
		};
		const changed = () => {
			clearTimeout(resting);
			if (!pressed) resting = setTimeout(take, RESTS_MS);
		};
		const ending = new AbortController();
		const listen = (type: string, heard: (event: Event) => void) =>
			document.addEventListener(type, heard, { signal: ending.signal });
		listen('selectionchange', changed);
		// A mouse that is still pressed goes on selecting.
		listen('pointerdown', (event) => (pressed = (event as PointerEvent).pointerType === 'mouse'));
		listen('pointerup', () => {
			pressed = false;
			changed();
		});
		// On a slow line words may be selected before this listens.
		changed();
		return () => {
			clearTimeout(resting);
			ending.abort();
		};
	};
}
