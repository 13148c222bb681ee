import { fail, redirect } from '@sveltejs/kit';
import { findClass, joinWait } from '$lib/server/join.ts';
import { formOf } from '$lib/server/form.ts';
import { waitInWords } from '$lib/server/wait.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, getClientAddress }) => {
		const form = await formOf(request);
		const code = String(form?.get('code') ?? '').slice(0, 40);
		const address = getClientAddress();
		const wait = joinWait(address);
		if (wait > 0) return fail(429, { code, message: waitInWords(wait) });
		const found = await findClass(code, address);
		if (!found)
			return fail(404, { code, message: 'No class has this code. Check it against the board.' });
		redirect(303, `/j/${found.code}`);
	}
};
