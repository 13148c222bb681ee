// What leaves for other systems, read by readers that are not ours; then
// thirty students at once, the server killed in between, and everything counted in the end:
//   npm run soak -- --kills 200 --answers 100000
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exchangeProblems } from './exchange/exchange.ts';
import { inFolder } from './in-folder.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({
	options: {
		kills: { type: 'string', default: '200' },
		answers: { type: 'string', default: '100000' }
	}
});
await inFolder(async (folder) => [
	...(await exchangeProblems(join(folder, 'exchange'))),
	...(await soak(folder, Number(values.kills), Number(values.answers)))
]);
