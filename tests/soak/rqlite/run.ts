// Thirty students at two servers over three nodes of rqlite, which are killed in turn:
//   node tests/soak/rqlite/run.ts --kills 20
import { parseArgs } from 'node:util';
import { inFolder } from '../in-folder.ts';
import { soakCluster } from './soak.ts';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '20' } } });
await inFolder((folder) => soakCluster(folder, Number(values.kills)));
