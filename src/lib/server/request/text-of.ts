/** What the bytes of a file say in UTF-8; null where they are something else. */
export function textOf(bytes: ArrayBuffer): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}
