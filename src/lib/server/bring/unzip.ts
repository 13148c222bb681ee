import type { Unzip } from 'fflate';
import { Refusal, REFUSALS } from '../../article/bring/limits.ts';

/** What a Word document of an article needs at most, unpacked: one file of it, and all together. */
const MOST_OF_ONE = 4 * 1024 * 1024;
const MOST_OF_ALL = 12 * 1024 * 1024;
const MOST_FILES = 2000;
/** Each tag of its XML becomes an object; the longest article has some 50,000. */
const MOST_TAGS = 150_000;
/** Packed at most a thousandfold, so a piece of this never grows past what memory holds. */
const PIECE = 8 * 1024;

const LESS_THAN = 0x3c;

/** Pictures and fonts stay packed: only what may hold words is unpacked. */
const WANTED = /\.(?:xml|rels)$/i;

/**
 * The files of a .docx by their names. A few KB can claim to be little and unpack to GB, so what
 * comes out is counted while it comes. Takes fflate's classes, since they are loaded late.
 */
export function unzip(
	bytes: Uint8Array,
	fflate: Pick<typeof import('fflate'), 'Unzip' | 'UnzipInflate'>
): Map<string, Uint8Array> {
	const files = new Map<string, Uint8Array[]>();
	let seen = 0;
	let all = 0;
	let tags = 0;
	const archive: Unzip = new fflate.Unzip((file) => {
		if (++seen > MOST_FILES) throw new Refusal(REFUSALS.unpacked);
		if (!WANTED.test(file.name) || files.has(file.name)) return;
		const pieces: Uint8Array[] = [];
		files.set(file.name, pieces);
		let size = 0;
		file.ondata = (error, piece) => {
			// What is thrown here comes back once more as an error.
			if (error) throw error instanceof Refusal ? error : new Refusal(REFUSALS.broken);
			size += piece.length;
			all += piece.length;
			for (const byte of piece) if (byte === LESS_THAN) tags++;
			if (size > MOST_OF_ONE || all > MOST_OF_ALL || tags > MOST_TAGS)
				throw new Refusal(REFUSALS.unpacked);
			pieces.push(piece);
		};
		file.start();
	});
	archive.register(fflate.UnzipInflate);
	for (let at = 0; at < bytes.length; at += PIECE)
		archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
	return new Map([...files].map(([name, pieces]) => [name, joined(pieces)]));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
