// What leaves for other systems, read by readers that are not ours; then
// thirty students at once, the server killed in between, and everything counted in the end:
//   npm run soak -- --kills 200 --answers 100000
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exchangeProblems } from './exchange/exchange.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '200' },
		answers: { type: 'string', default: '100000' }
	}
});
const begun = performance.now();
const folder = mkdtempSync(join(tmpdir(), 'whose-words-soak-'));
try {
	const problems = [
		...(await exchangeProblems(join(folder, 'exchange'))),
		...(await soak(folder, Number(values.kills), Number(values.answers)))
	];
	for (const problem of problems.slice(0, 50)) console.error(problem);
	const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
	console.log(`${problems.length} problems, ${minutes} minutes`);
	process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true, force: true });
}
