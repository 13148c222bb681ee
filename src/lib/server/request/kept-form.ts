import type { RequestEvent } from '@sveltejs/kit';
import { escaped } from './escaped.ts';

const OF_STUDENTS = /^\/(attempt|try|j)\//;

/**
 * A student's form, kept while it is worked on: without a script nothing else has what was chosen.
 * Null for any other request.
 */
export function keptForm({ request, route }: RequestEvent): Request | null {
	const isForm =
		request.method === 'POST' &&
		request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
	return isForm && OF_STUDENTS.test(route.id ?? '') ? request.clone() : null;
}

/** The same form again, all of it hidden but the button, as HTML. */
export async function formAgain(kept: Request): Promise<string> {
	const { pathname, search } = new URL(kept.url);
	const inputs = [...(await kept.formData())].map(
		([name, value]) =>
			`<input type="hidden" name="${escaped(name)}" value="${escaped(String(value))}" />`
	);
	return `<form method="POST" action="${escaped(pathname + search)}">${inputs.join('')}<button>Send it again</button></form>`;
}
