import { cleanedInWords } from '../../article/bring/clean/cleaned.ts';
import { decoded } from '../../article/bring/decode.ts';
import { formatOf, type Incoming } from '../../article/bring/format.ts';
import { textOf } from '../../article/bring/kinds.ts';
import { Refusal, refusalOf, REFUSALS } from '../../article/bring/limits.ts';
import { readPage, type ArticleReader } from '../../article/bring/page/page.ts';
import { tame } from '../../article/bring/page/tame.ts';
import { readPlain } from '../../article/bring/plain.ts';
import type { Brought } from '../../article/bring/schema.ts';
import { readWord, WORD_STYLES } from '../../article/bring/word.ts';
import { unzip } from './unzip.ts';

export type Work = Incoming & {
	/** Not cleaned but of what could harm. */
	asItCame?: boolean;
	/** Taken from the clipboard: what was selected is meant, and may be a part of a page. */
	pasted?: boolean;
	/** Taken whatever its length. */
	anyLength?: boolean;
};
/** `came`: the same as it came, where something was cleaned. */
export type Worked = { brought: Brought; came: Brought | null } | { refused: string };

/** Reads one document. Runs in the worker, which ends with it; each library is loaded when needed. */
export async function work(document: Work): Promise<Worked> {
	try {
		const brought = await bring(document);
		const refused = document.anyLength ? undefined : refusalOf(brought.blocks);
		return refused ? { refused } : { brought, came: await asItCame(document, brought) };
	} catch (error) {
		// What a library throws at a broken file is nothing a teacher could act on.
		return { refused: error instanceof Refusal ? error.message : REFUSALS.broken };
	}
}

/** Null where nothing was cleaned that may stay, or what came is no article for a quiz. */
async function asItCame(document: Work, { blocks, cleaned }: Brought): Promise<Brought | null> {
	if (document.asItCame || document.anyLength || cleanedInWords(cleaned) === '') return null;
	const came = await bring({ ...document, asItCame: true });
	return refusalOf(came.blocks) || textOf(came.blocks) === textOf(blocks) ? null : came;
}

async function bring(document: Work): Promise<Brought> {
	const { bytes, asItCame = false, pasted = false } = document;
	const format = formatOf(document);
	if (typeof format === 'object') throw new Refusal(format.refused);
	if (format === 'plain') return readPlain(decoded(bytes), { asItCame });
	if (format === 'word') return readWord(await parse(await htmlOfWord(bytes)), { asItCame });
	const { Readability } = await import('@mozilla/readability');
	const page = await parse(tame(decoded(bytes)));
	return readPage(page, Readability as unknown as ArticleReader, { asItCame, isPart: pasted });
}

async function parse(html: string): Promise<Document> {
	const { parseHTML } = await import('linkedom');
	return parseHTML(withBody(html)).document as unknown as Document;
}

/** A page need not name its body, and a part of one has none: the parser would not know where it is. */
function withBody(html: string): string {
	if (/<body[\s>]/i.test(html)) return html;
	const before = /<\/head\s{0,9}>|<html(?:\s[^<>]{0,1000})?>/gi;
	const place = [...html.matchAll(before)].at(-1);
	if (!place) return `<html><body>${html}</body></html>`;
	const at = place.index + place[0].length;
	return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/** What mammoth needs of a file: it gets the unpacked entries, and never unpacks by itself. */
async function htmlOfWord(bytes: Uint8Array): Promise<string> {
	const files = unzip(bytes, await import('fflate'));
	if (!files.has('word/document.xml')) throw new Refusal(REFUSALS.broken);
	const { default: mammoth } = await import('mammoth');
	const file = {
		exists: (path: string) => files.has(path),
		read: async (path: string, encoding?: string) => {
			const entry = files.get(path) ?? new Uint8Array();
			return encoding ? new TextDecoder().decode(entry) : entry;
		}
	};
	const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));
	const options = { styleMap: WORD_STYLES, convertImage: noPicture, externalFileAccess: false };
	const { value } = await mammoth.convertToHtml({ file } as never, options);
	return value;
}
