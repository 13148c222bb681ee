import type { Attachment } from 'svelte/attachments';

/**
 * The ways between passage, question and article are links to places on the page. A script adds
 * that coming back finds the line that was left. They get no address, however often they are gone:
 * the browser's Back stays the way to the question before.
 */
export function keepPlaces(question: () => number): Attachment<HTMLElement> {
	const left = new Map<string, number>();
	let asked = 0;

	function go(event: MouseEvent) {
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
		const place = link?.hash.slice(1) ?? '';
		const target = document.getElementById(place);
		if (!link || !target || event.metaKey || event.ctrlKey || event.shiftKey) return;
		if (question() !== asked) for (const part of ['passage', 'question']) left.delete(part);
		asked = question();
		const from = partLeft(link, place);
		if (inSight(from)) left.set(from, window.scrollY);
		// What was left out is looked up rarely, and Back is the way people come from there.
		if ('aside' in link.dataset) return;
		event.preventDefault();
		const back = left.get(place);
		if (back === undefined) target.scrollIntoView();
		else window.scrollTo({ top: back });
		if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
		target.focus({ preventScroll: true });
	}

	return (node) => {
		node.addEventListener('click', go);
		return () => node.removeEventListener('click', go);
	};
}

/** The part of the page that a link leads away from; one between two parts leaves the other. */
function partLeft(link: Element, to: string): string {
	const within = link.closest('#passage, #question, #article')?.id;
	return within ?? (to === 'question' ? 'passage' : 'question');
}

/** Whether the middle of the window shows it. */
function inSight(part: string): boolean {
	const box = document.getElementById(part)?.getBoundingClientRect();
	return box !== undefined && box.top < innerHeight / 2 && box.bottom > innerHeight / 2;
}
