/** Looked for this far into a page, as browsers do. */
const HEAD = 4096;
const DECLARED =
	/<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,20})|^<\?xml[^>]{1,100}encoding=["']([\w-]{2,20})/i;

/**
 * The text of a file. Its byte order mark decides, else what is UTF-8 is read so, whatever the file
 * says of itself; else what a page declares; else windows-1252, in which old files are.
 */
export function decoded(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	// A cut may go through a letter: up to three bytes at the end are no evidence.
	const utf8 = new TextDecoder('utf-8', { fatal: true });
	try {
		return utf8.decode(bytes, { stream: bytes.length <= HEAD });
	} catch {
		return new TextDecoder(declaredIn(bytes)).decode(bytes);
	}
}

function declaredIn(bytes: Uint8Array): string {
	const head = String.fromCharCode(...bytes.subarray(0, HEAD));
	const found = DECLARED.exec(head);
	const label = found?.[1] ?? found?.[2] ?? '';
	// UTF-8 it is not, and UTF-16 would have had no letters to declare it in.
	return isKnown(label) && !/^utf/i.test(label) ? label : 'windows-1252';
}

function isKnown(label: string): boolean {
	try {
		new TextDecoder(label);
		return true;
	} catch {
		return false;
	}
}
