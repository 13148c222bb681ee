import type { Page } from 'playwright-core';

/** Every mark of the page as it is that a line's end parts from its words, with some text around. */
export function partedMarks(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isOpening = (char: string) => '“‘(['.includes(char);
		const isMark = (char: string) => '“‘([”’)].,;:!?…'.includes(char);
		const passedOver = '.hidden-words, script, style, noscript, option, svg';

		const texts: { text: Text; block: Element }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node as Text;
			let block = text.parentElement!;
			if (!block.checkVisibility() || block.closest(passedOver)) continue;
			while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
			texts.push({ text, block });
		}

		const boxOf = (text: Text, at: number) => {
			const range = document.createRange();
			range.setStart(text, at);
			range.setEnd(text, at + 1);
			return [...range.getClientRects()].at(-1);
		};

		/** The character beside this one in its block, whatever element it stands in. */
		function beside(index: number, at: number, step: 1 | -1) {
			let place = at + step;
			for (let other = index; texts[other]?.block === texts[index]!.block; other += step) {
				const { text } = texts[other]!;
				if (other !== index) place = step === 1 ? 0 : text.data.length - 1;
				const char = text.data[place];
				if (char !== undefined) return { char, box: boxOf(text, place) };
			}
			return undefined;
		}

		const parted = texts.flatMap(({ text }, index) =>
			[...text.data].flatMap((char, at) => {
				if (!isMark(char)) return [];
				const [box, other] = [boxOf(text, at), beside(index, at, isOpening(char) ? 1 : -1)];
				if (!box || !other?.box || /\s/.test(other.char)) return [];
				const [upper, lower] = isOpening(char) ? [box, other.box] : [other.box, box];
				return lower.top > upper.bottom - 2
					? [`${char} in: ${text.data.slice(Math.max(0, at - 30), at + 30)}`]
					: [];
			})
		);
		return [...new Set(parted)];
	});
}
