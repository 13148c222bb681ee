import type { BrowserContext } from 'playwright-core';

/**
 * Translates every page as browsers do: in the place of each text stand two `font` elements with
 * another text, or around it, now and whenever the page gets new words. What is marked
 * `translate="no"` stays. Here a translated word is the same word, so that a test can read it.
 */
export async function translated(window: BrowserContext, how: 'instead' | 'around'): Promise<void> {
	await window.addInitScript((how) => {
		function translate(node: Node) {
			if (node.nodeType !== Node.TEXT_NODE) return [...node.childNodes].forEach(translate);
			const parent = node.parentElement;
			if (!parent || !node.nodeValue?.trim()) return;
			if (parent.closest('font, script, style, svg, option, textarea, [translate="no"]')) return;
			const outer = document.createElement('font');
			const inner = document.createElement('font');
			outer.append(inner);
			node.parentNode!.replaceChild(outer, node);
			inner.append(how === 'around' ? node : node.nodeValue);
		}
		addEventListener('DOMContentLoaded', () => {
			translate(document.body);
			new MutationObserver((records) =>
				records.flatMap(({ addedNodes }) => [...addedNodes]).forEach(translate)
			).observe(document.body, { childList: true, subtree: true });
		});
	}, how);
}
