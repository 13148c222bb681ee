import { error } from '@sveltejs/kit';
import { FORMATS, isFormat } from '../../export/formats.ts';
import { FORMAT_IDS, lossesOf, type Format } from '../../export/losses.ts';
import type { Quiz } from '../../quiz/schema.ts';
import type { Version } from '../db/versions.ts';
import { licenceLine } from '../licence.ts';
import { goesWithText, isBrought, RIGHTS, takenOut } from './take-out.ts';

/** The page that says what a format cannot carry, before the file is there to be taken. */
export async function takeOutPage(version: Version, quiz: Quiz, url: URL) {
	const format = url.searchParams.has('format') ? formatIn(url) : 'moodle';
	return {
		title: quiz.title,
		format,
		formats: FORMAT_IDS.map((id) => {
			const { name, use } = FORMATS[id];
			return { id, name, use };
		}),
		losses: lossesOf(format, quiz),
		/** Null: the text ships with this product. */
		rights: (await isBrought(version)) ? [RIGHTS, licenceLine()].join(' ').trim() : null,
		empty: quiz.questions.every(({ credit }) => credit === 'left-out')
	};
}
export type TakeOutPage = Awaited<ReturnType<typeof takeOutPage>>;

/** The file; a text that a teacher brought is in it only where that was asked for. */
export async function takeOutFile(version: Version, quiz: Quiz, url: URL): Promise<Response> {
	const format = formatIn(url);
	const withText = await goesWithText(version, url.searchParams.get('text'));
	const file = await takenOut(version, quiz, format, { withText, licence: licenceLine() });
	if (file === 'nothing-left')
		error(409, 'Every question of it is left out in this class: there is nothing to take along.');
	return new Response(file.bytes, {
		headers: {
			'content-type': file.type,
			'content-disposition': `attachment; filename="${file.name}"`
		}
	});
}

function formatIn(url: URL): Format {
	const format = url.searchParams.get('format') ?? '';
	if (isFormat(format)) return format;
	const names = FORMAT_IDS.map((id) => FORMATS[id].name).join(', ');
	error(400, `There is no such format. These are: ${names}.`);
}
