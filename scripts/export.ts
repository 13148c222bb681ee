// Writes a quiz as a file for another system, also while the server runs:
//   npm run export -- --quiz ID --format FORMAT --out FILE [--text yes|no]
// ID is a quiz of the library ("try-it"), a version (64 digits, as in the addresses of a quiz's
// pages), a teacher's quiz or a class (as in theirs): a class's goes as it counts there. What the
// format cannot carry is printed.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blocksOfKinds } from '../src/lib/article/blocks.ts';
import { isFormat } from '../src/lib/export/formats.ts';
import { FORMAT_IDS, lossesOf } from '../src/lib/export/losses.ts';
import type { Quiz } from '../src/lib/quiz/schema.ts';
import { LIBRARY } from '../src/lib/library/index.ts';
import { closeDatabase } from '../src/lib/server/db/connection.ts';
import { versionUnder } from '../src/lib/server/db/used-version.ts';
import { quizOf } from '../src/lib/server/db/repairs.ts';
import { findVersion, type Version } from '../src/lib/server/db/versions.ts';
import { quizFile } from '../src/lib/server/quiz/share.ts';
import { goesWithText, isBrought, RIGHTS, takenOut } from '../src/lib/server/quiz/take-out.ts';
import { openHosted } from './hosted.ts';

const FORMATS = [...FORMAT_IDS, 'json'];
const usage = `Usage: npm run export -- --quiz ID --format ${FORMATS.join('|')} --out FILE [--text yes|no]`;

class Refused extends Error {}

/** A version, and its quiz as it counts. */
type Found = { version: Version; quiz: Quiz };

function asked() {
	try {
		const { values } = parseArgs({
			options: {
				quiz: { type: 'string' },
				format: { type: 'string' },
				out: { type: 'string' },
				text: { type: 'string' }
			}
		});
		const { quiz, format, out, text = null } = values;
		const isAnswer = text === null || text === 'yes' || text === 'no';
		if (quiz && out && format && FORMATS.includes(format) && isAnswer)
			return { quiz, format, out, text };
	} catch {
		// Answered below, as what is missing is.
	}
	throw new Refused(usage);
}

/** What ships needs no database. */
function shipped(id: string): Found | null {
	for (const { text, quizzes } of LIBRARY)
		for (const { quiz } of quizzes)
			if (quiz.id === id) {
				const blocks = blocksOfKinds(text, quiz.kinds);
				return { version: { id, owner: null, quiz, article: text, blocks }, quiz };
			}
	return null;
}

async function stored(id: string): Promise<Found> {
	await openHosted();
	const used = await versionUnder(id);
	const version = used && (await findVersion(used.versionId));
	if (!version) throw new Refused(`There is no quiz ${id}, or it has not been made yet.`);
	return { version, quiz: await quizOf(used) };
}

async function written({ quiz: id, format, text }: ReturnType<typeof asked>) {
	const { version, quiz } = shipped(id) ?? (await stored(id));
	const withText = await goesWithText(version, text);
	if (await isBrought(version))
		console.log(`${RIGHTS} It is ${withText ? 'in' : 'not in'} the file.`);
	if (!isFormat(format)) return (await quizFile(version, withText)).text;
	const licence = process.env['LICENCE_LINE']?.trim() ?? '';
	const file = await takenOut(version, quiz, format, { withText, licence });
	if (file === 'nothing-left') throw new Refused('Every question of it is left out.');
	for (const { words, questions } of lossesOf(format, quiz))
		console.log([questions.length > 0 ? `Question ${questions.join(', ')}: ` : '', words].join(''));
	return file.bytes;
}

try {
	const what = asked();
	const file = await written(what);
	try {
		writeFileSync(what.out, file);
	} catch (error) {
		throw new Refused(`${what.out} cannot be written: ${(error as Error).message}.`);
	}
	console.log(`Written: ${what.out}`);
} catch (error) {
	if (!(error instanceof Refused)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await closeDatabase();
}
