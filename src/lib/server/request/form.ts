import * as v from 'valibot';
import { onceFor } from '../../question/once.ts';

/** The form's fields, read once however often they are asked for; null where the body is no form at all. */
export const formOf = onceFor(async (request: Request): Promise<FormData | null> => {
	try {
		return await request.formData();
	} catch (error) {
		// A body over the limit has a status of its own and is answered with it.
		if (error instanceof Object && 'status' in error) throw error;
		return null;
	}
});

/** Reads a form by its schema; null where it is not one of ours. */
export async function readForm<Schema extends v.GenericSchema>(
	request: Request,
	schema: Schema
): Promise<v.InferOutput<Schema> | null> {
	const sent = v.safeParse(schema, Object.fromEntries((await formOf(request)) ?? []));
	return sent.success ? sent.output : null;
}

/** What a page says where a form came in half or was not one of its own. */
export const NO_FORM = 'The form did not arrive as this page sent it. Please send it again.';
