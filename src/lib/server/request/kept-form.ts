import type { RequestEvent } from '@sveltejs/kit';
import { escaped } from './escaped.ts';
import { formOf } from './form.ts';

const OF_STUDENTS = /^\/(attempt|try|j)\//;

/** A student's form: without a script nothing else has what was chosen. Null for any other request. */
export async function studentsForm({ request, route }: RequestEvent): Promise<FormData | null> {
	const isForm =
		request.method === 'POST' &&
		request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
	return isForm && OF_STUDENTS.test(route.id ?? '') ? formOf(request) : null;
}

/** The same form again for this address, all of it hidden but the button, as HTML. */
export function formAgain({ pathname, search }: URL, form: FormData): string {
	const inputs = [...form].map(
		([name, value]) =>
			`<input type="hidden" name="${escaped(name)}" value="${escaped(String(value))}" />`
	);
	return `<form method="POST" action="${escaped(pathname + search)}">${inputs.join('')}<button>Send it again</button></form>`;
}
