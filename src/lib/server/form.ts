/** The form's fields; null where the body is no form at all. */
export async function formOf(request: Request): Promise<FormData | null> {
	try {
		return await request.formData();
	} catch (error) {
		// A body over the limit has a status of its own and is answered with it.
		if (error instanceof Error && 'status' in error) throw error;
		return null;
	}
}
