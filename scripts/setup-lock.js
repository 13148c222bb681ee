import * as fs from 'node:fs';
import { dirname } from 'node:path';

/**
 * Waits until no other process holds the lock, then holds it until this process ends. A lock whose
 * process is gone is taken over.
 * @param {string} path a file that holds the number of the process
 */
export function holdLock(path) {
	fs.mkdirSync(dirname(path), { recursive: true });
	for (let said = false; !take(path);) {
		const holder = Number(read(path));
		if (!holder || !isAlive(holder)) {
			fs.rmSync(path, { force: true });
			continue;
		}
		if (!said) console.log(`Waiting for process ${holder}, which holds ${path} …`);
		said = true;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
	}
	process.on('exit', () => fs.rmSync(path, { force: true }));
}

/** @param {string} path */
function take(path) {
	try {
		// Written beside it and then linked: the lock never stands there without its number.
		const mine = `${path}.${process.pid}`;
		fs.writeFileSync(mine, String(process.pid));
		try {
			fs.linkSync(mine, path);
		} finally {
			fs.rmSync(mine, { force: true });
		}
		return true;
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
		throw error;
	}
}

/** @param {string} path */
function read(path) {
	return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '';
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}
