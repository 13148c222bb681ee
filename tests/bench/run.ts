// Measures the product against a floor, in one run on this machine: npm run bench. With names of parts
// that have a server of their own, those alone: npm run bench -- lesson bringing
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench } from './bench.ts';
import { onOwnServer } from './own-server.ts';
import { printTable } from './table.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whose-words-bench-'));
const names = process.argv.slice(2);
try {
	if (names.length === 0) await bench(root, folder);
	else for (const name of names) printTable(await onOwnServer(name, root, folder));
} finally {
	rmSync(folder, { recursive: true, force: true });
}
