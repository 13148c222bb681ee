import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import { tick } from 'svelte';

/**
 * With script, a button on the long scroll changes its question and nothing else moves. Where the
 * button is gone with its question, the one that the answer names has the focus.
 */
export const stayHere: SubmitFunction =
	({ submitter }) =>
	async ({ result, update }) => {
		if (result.type !== 'redirect') return update({ reset: false });
		const { pathname, hash } = new URL(result.location, location.href);
		if (pathname !== location.pathname) return update();
		await invalidateAll();
		await tick();
		if (submitter?.isConnected !== true) document.getElementById(hash.slice(1))?.focus();
	};
