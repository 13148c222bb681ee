import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';

/** From the edge of the screen to a question, pixels. */
const GAP = 24;

/**
 * With script, a button on the long scroll changes its question and nothing else moves. Where the
 * button is gone with its question, the one that the answer names has its place and the focus.
 */
export const stayHere: SubmitFunction = ({ submitter }) => {
	const place = submitter?.closest('article');
	return async ({ result, update }) => {
		if (result.type !== 'redirect') {
			await update({ reset: false });
			// What was refused stands otherwise by now than it does here.
			return invalidateAll();
		}
		const { pathname, hash } = new URL(result.location, location.href);
		if (pathname !== location.pathname) return update();
		// The button stands at the end: of a long question the beginning may be above the screen.
		const before = Math.max(GAP, place?.getBoundingClientRect().top ?? 0);
		await invalidateAll();
		await tick();
		if (submitter?.isConnected === true) return;
		const next = document.getElementById(hash.slice(1));
		if (!next) return;
		next.focus({ preventScroll: true });
		scrollBy({ top: next.getBoundingClientRect().top - before, behavior: 'instant' });
	};
};

/** What is refused is said where it was pressed, from what stands now, and has the focus. */
export const sayHere: SubmitFunction =
	() =>
	async ({ result, update }) => {
		await update({ reset: false });
		if (result.type !== 'failure') return;
		await invalidateAll();
		await tick();
		document.getElementById('unmade')?.focus();
	};
