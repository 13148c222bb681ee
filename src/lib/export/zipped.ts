import { strToU8, zipSync } from 'fflate';

/** Files of text by their paths, as one zip; equal files make equal bytes. */
export function zipped(files: Record<string, string>): Uint8Array<ArrayBuffer> {
	const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
	const zip = zipSync(Object.fromEntries(bytes), { mtime: '1980-01-01T00:00:00' });
	return new Uint8Array(zip);
}
