import { fail, redirect } from '@sveltejs/kit';
import { LONGEST_TYPED_CODE } from '$lib/class/code.ts';
import { findClass, NO_CLASS, sayMiss } from '$lib/server/attempt/join.ts';
import { formOf } from '$lib/server/request/form.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event.request);
		const code = String(form?.get('code') ?? '').slice(0, LONGEST_TYPED_CODE);
		const found = await findClass(event, code);
		if (!('refused' in found)) redirect(303, `/j/${found.code}`);
		const { status, message } = sayMiss(found, event, NO_CLASS);
		return fail(status, { code, message });
	}
};
