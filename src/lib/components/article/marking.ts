import type { Attachment } from 'svelte/attachments';
import type { Marked } from './drawn.ts';

/** Which question the page shows, and what it marks; undefined as long as the server drew it. */
type Now = { of: string; marked: Marked | undefined };

/**
 * Marks in the article what the question asks about that the page went on to, and what proves its
 * key. The article stays: its words are never read back, as a translator may have changed them.
 */
export function marking(now: () => Now): Attachment<HTMLElement> {
	let drawn: string | undefined;
	return (article) => {
		const { of, marked } = now();
		drawn ??= of;
		if (of === drawn || !marked) return;
		drawn = of;
		for (const line of article.querySelectorAll('.asked-by')) line.remove();
		for (const mark of article.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
		for (const block of article.querySelectorAll('.asked')) block.classList.remove('asked');
		for (const { place, asked, over, words } of marked.marks) {
			const block = document.getElementById(place);
			block?.classList.toggle('asked', asked);
			if (words) block!.lastElementChild!.innerHTML = words;
			block?.insertAdjacentHTML('afterbegin', over);
		}
	};
}
