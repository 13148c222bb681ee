import Sqlite from 'better-sqlite3';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../begun-attempt.ts';
import { checkDatabase } from './check.ts';
import { closeDatabase } from '../connection.ts';
import { Refused } from '../refused.ts';
import { throwAwayDatabase } from '../throw-away.ts';

const { path } = throwAwayDatabase({ each: false });
let whole: Buffer;

beforeAll(async () => {
	await begin();
	await closeDatabase();
	whole = readFileSync(path());
});

/** The sentence that refuses this file; undefined: it is fine. */
function refusal(file: string): string | undefined {
	try {
		checkDatabase(file, 'drizzle');
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return error.message;
	}
}

function written(name: string, content: Buffer | string): string {
	writeFileSync(path(name), content);
	return path(name);
}

describe('a file', () => {
	it('that is not there, is empty or is whole is fine, and is not changed', () => {
		for (const file of [path('none.db'), written('empty.db', ''), path()])
			expect(refusal(file)).toBeUndefined();
		expect(readFileSync(path())).toEqual(whole);
	});

	it.each([
		['a text', () => written('text.db', 'Dear diary'), /is damaged \(it does not begin like/],
		['a folder', () => (mkdirSync(path('folder')), path('folder')), /is no file: name another/],
		[
			'in a folder that is a file',
			() => `${written('f', '')}/quiz.db`,
			/cannot be made or written/
		],
		[
			'cut off',
			() => written('cut.db', whole.subarray(0, 70_001)),
			/is damaged \(.+npm run restore/
		],
		[
			'with a row against its rules',
			() => {
				const other = new Sqlite(written('astray.db', whole));
				other.pragma('ignore_check_constraints = on');
				other.exec(`update attempt set handed_in_by = 'nobody'`);
				other.close();
				return path('astray.db');
			},
			/is damaged \(.+npm run restore/
		],
		[
			'of another program',
			() => {
				new Sqlite(path('other.db')).exec('create table recipe (name)').close();
				return path('other.db');
			},
			/is a database of another program/
		],
		[
			'of a newer version',
			() => {
				const newer = new Sqlite(written('newer.db', whole));
				newer.exec(`insert into __drizzle_migrations (hash, created_at) values ('x', 9e15)`);
				newer.close();
				return path('newer.db');
			},
			/was written by a newer version of Whose Words: start that version/
		],
		[
			'with another text than it had',
			() => {
				const other = new Sqlite(written('text-changed.db', whole));
				other.exec(`update article set text = replace(text, 'the', 'tha')`);
				other.close();
				return path('text-changed.db');
			},
			/is damaged \(a stored text is not the one it was\)/
		]
	])('that is %s is refused in one sentence, and not changed', (_, make, words) => {
		const file = make();
		const before = file.endsWith('folder') ? null : refusal(file) && contentOf(file);
		const said = refusal(file);
		expect(said).toMatch(words);
		expect(said).not.toContain('\n');
		expect(said).toContain(path(''));
		if (before) expect(contentOf(file)).toEqual(before);
	});
});

const contentOf = (file: string) => {
	try {
		return readFileSync(file);
	} catch {
		return 'none';
	}
};
