import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type LaunchOptions } from 'playwright-core';

const cache = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

/**
 * Finds a Chromium: the one named by CHROMIUM_PATH, one that is installed, Playwright's own, or the
 * one that comes as a package (Linux on x64 only). Says which.
 */
export async function findChromium(): Promise<LaunchOptions> {
	const named = process.env.CHROMIUM_PATH;
	if (named && !existsSync(named)) throw new Error(`There is no CHROMIUM_PATH ${named}`);
	const executablePath = named || onPath() || playwrights() || (await packaged());
	console.log(`Browser: ${executablePath}`);
	return {
		executablePath,
		// Chromium refuses its sandbox to root, and a container's /dev/shm is small.
		args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : [],
		env: lacksLibraries(executablePath) ? withPackagedLibraries() : undefined
	};
}

function onPath(): string | undefined {
	const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
	const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

function playwrights(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

/** Unpacks the packaged Chromium once, into a folder that appears only when all of it is there. */
async function packaged(): Promise<string> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH');
	}
	const folder = join(cache, 'chromium');
	if (existsSync(folder)) return join(folder, 'chromium');

	await mkdir(cache, { recursive: true });
	const unpacking = await mkdtemp(join(cache, 'chromium-'));
	const before = { ...process.env };
	// The package unpacks into the temporary folder, and its libraries only where it believes to
	// run on a certain service.
	process.env.TMPDIR = unpacking;
	process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
	try {
		const { default: packed } = await import('@sparticuz/chromium');
		await packed.executablePath();
	} finally {
		for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
			if (before[name] === undefined) delete process.env[name];
			else process.env[name] = before[name];
		}
	}
	await rename(unpacking, folder).catch(async (error) => {
		// Another run was faster.
		await rm(unpacking, { recursive: true });
		if (!existsSync(folder)) throw error;
	});
	return join(folder, 'chromium');
}

function lacksLibraries(executablePath: string): boolean {
	if (!executablePath.startsWith(cache)) return false;
	return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
}

function withPackagedLibraries() {
	const folder = join(cache, 'chromium');
	return {
		...process.env,
		LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
		// A machine without these libraries has no fonts either.
		FONTCONFIG_PATH: join(folder, 'fonts')
	};
}
