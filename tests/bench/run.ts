// Measures the product against a floor, in one run on this machine: npm run bench
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench } from './bench.ts';

const folder = mkdtempSync(join(tmpdir(), 'whose-words-bench-'));
try {
	await bench(join(import.meta.dirname, '../..'), folder);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
