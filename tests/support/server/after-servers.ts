import { afterAll } from 'vitest';
import { closeConnections } from './database.ts';
import { endServers } from './server.ts';

// Test files share their helpers' modules, so what a file leaves is cleared by a set-up that each has.
afterAll(async () => {
	closeConnections();
	await endServers();
});
