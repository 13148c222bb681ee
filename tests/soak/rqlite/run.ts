// Thirty students at two servers over three nodes of rqlite, which are killed in turn:
//   node tests/soak/rqlite/run.ts --kills 20
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { soakCluster } from './soak.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' } } });
const begun = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'whose-words-soak-'));
try {
	const problems = await soakCluster(folder, Number(values.kills));
	for (const problem of problems.slice(0, 50)) console.error(problem);
	const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
	console.log(`${problems.length} problems, ${minutes} minutes`);
	process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
