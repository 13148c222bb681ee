import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAULTS } from '../faults/faults.ts';
import { root } from '../support/server/server.ts';

// Planting them takes minutes; that the code they are written for has moved on is seen here at once.
test.each(FAULTS)('“$what” can still be planted', ({ file, from }) => {
	expect(readFileSync(join(root, file), 'utf8').split(from)).toHaveLength(2);
});
