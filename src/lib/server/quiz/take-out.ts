import { FORMATS } from '../../export/formats.ts';
import type { Format } from '../../export/losses.ts';
import { nameOfFile } from '../../export/name-of-file.ts';
import { outgoing } from '../../export/outgoing.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { broughtWith } from '../db/brought.ts';
import type { Version } from '../db/versions.ts';
import { articleInFile } from './share.ts';

export type Out = {
	/** The article goes with its text; without, the passages that questions show go alone. */
	withText: boolean;
	/** What the host says of articles that teachers brought; empty: nothing. */
	licence: string;
};

type File = { name: string; type: string; bytes: Uint8Array<ArrayBuffer> };

/** A quiz as a file for another system: the version's, or as it counts in a class. */
export async function takenOut(
	version: Version,
	quiz: Quiz,
	format: Format,
	{ withText, licence }: Out
): Promise<File | 'nothing-left'> {
	const { title, lang, byline, source, date, address } = await articleInFile(version);
	const said = (await isBrought(version)) ? [byline, source, date, address, licence] : [source];
	const article = { title, blocks: version.blocks, source: said.filter(Boolean).join('. ') };
	const out = outgoing({ quiz, lang: lang || 'en', article: withText ? article : null });
	if (out.questions.length === 0) return 'nothing-left';
	const { ending, type, write } = FORMATS[format];
	return { name: nameOfFile(quiz.title, `.${ending}`), type, bytes: write(out) };
}

/** What is said before the text of an article that a teacher brought goes into a file. */
export const RIGHTS =
	'A teacher brought this article, and its text belongs to whoever published it. Whether it may be ' +
	'put on another system is for its copyright, and for your school’s licence, to say.';

/** A text that was brought goes along where that is asked for, one that ships where it is not refused. */
export async function goesWithText(version: Version, asked: string | null): Promise<boolean> {
	return (await isBrought(version)) ? asked === 'yes' : asked !== 'no';
}

export async function isBrought({ owner, quiz }: Version): Promise<boolean> {
	return owner !== null && (await broughtWith(owner, quiz.articles[0] ?? '')) !== null;
}
