import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** So many copies that the product made by itself are kept beside the database, … */
export const COPIES_KEPT = 3;
/** … and none for longer: they hold what was deleted since. */
export const COPY_DAYS = 30;

const DAY_MS = 24 * 60 * 60_000;

/** Removes copies of before a migration or a restore that are too many or too old. */
export function removeOldCopies(path: string, now: number): void {
	const folder = dirname(path);
	if (!existsSync(folder)) return;
	const copies = readdirSync(folder)
		.filter((name) => name.startsWith(`${basename(path)}.before-`) && !/-(wal|shm)$/.test(name))
		.map((name) => ({ file: join(folder, name), madeAt: statSync(join(folder, name)).mtimeMs }))
		.sort((a, b) => b.madeAt - a.madeAt);
	for (const [index, { file, madeAt }] of copies.entries())
		if (index >= COPIES_KEPT || now - madeAt > COPY_DAYS * DAY_MS)
			for (const beside of ['', '-wal', '-shm']) rmSync(file + beside, { force: true });
}
