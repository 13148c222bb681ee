import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the empty app shares with the product: how it is built and how it is served. */
const SHARED = ['package.json', 'svelte.config.js', 'server.js', 'src/app.html'];

const OWN = {
	'src/routes/+page.svelte': '<p>An empty page.</p>\n',
	// The configuration that it shares builds these files too.
	'src/lib/server/bring/worker.ts': 'export {};\n',
	'src/lib/server/article/worker.ts': 'export {};\n',
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };
`
};

/**
 * Builds an app whose only page is empty, with the product's adapter, content policy and server
 * entry, and without anything else of it. It must lie below the project to find its packages.
 * @returns its folder, where its `server.js` runs
 */
export function buildEmptyPage(root: string): string {
	const folder = join(root, '.svelte-kit/empty-page');
	rmSync(folder, { recursive: true, force: true });
	for (const path of [...SHARED, 'server'])
		cpSync(join(root, path), join(folder, path), { recursive: true });
	for (const [path, text] of Object.entries(OWN)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const built = spawnSync(process.execPath, [vite, 'build'], {
		cwd: folder,
		env: { ...process.env, NODE_ENV: 'production' }
	});
	if (built.status !== 0) throw new Error(`The empty page is not built:\n${built.stderr}`);
	return folder;
}
