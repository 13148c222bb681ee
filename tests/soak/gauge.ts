import { readFileSync, statSync } from 'node:fs';

const EVERY_MS = 250;
const MEGABYTE = 2 ** 20;

/** Keeps the most that was ever seen of the server's memory and of the database's WAL, in MB. */
export function gauge(server: { pid(): number; databasePath: string }) {
	const most = { memory: 0, wal: 0 };
	const look = () => {
		most.memory = Math.max(most.memory, memory(server.pid()));
		most.wal = Math.max(most.wal, sizeOf(`${server.databasePath}-wal`));
	};
	const timer = setInterval(look, EVERY_MS);
	return { most, now: () => memory(server.pid()), stop: () => clearInterval(timer) };
}

/** What the process holds in memory now; 0 where it is gone. */
function memory(pid: number): number {
	try {
		const [, kilobytes] =
			/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
		return Number(kilobytes ?? 0) / 1024;
	} catch {
		return 0;
	}
}

function sizeOf(path: string): number {
	return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) / MEGABYTE;
}
