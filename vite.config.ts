/// <reference types="vitest/config" />
import { sveltekit } from '@sveltejs/kit/vite';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** What tests of a database file do no cluster has. */
const OF_FILES = ['start', 'stuck-storage', 'locked', 'server'];
const onRqlite = process.env.STORE === 'rqlite';

type Chunking = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** The modules that a question's page with its script is made of, and what binds them. */
function ofQuestionPage(chunking: Chunking): Set<string> {
	const found = new Set(['\0rolldown/runtime.js']);
	const add = (id: string) => {
		if (found.has(id)) return;
		found.add(id);
		chunking.getModuleInfo(id)?.importedIds.forEach(add);
	};
	for (const part of ['+layout', 'attempt/[attempt]/[n]/+page'])
		add(resolve('src/routes', `${part}.svelte`));
	return found;
}

let shared: Set<string> | undefined;

export default defineConfig({
	plugins: [sveltekit()],
	// Node reads this package's long list of exports anew with each of its files: bundled, the server
	// starts in half the time.
	ssr: { noExternal: ['drizzle-orm'] },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// What a question's page is made of is one file, of which every other page takes its
					// part: on bad Wi-Fi each request costs more than its bytes.
					output: {
						codeSplitting: {
							groups: [
								{
									name: (id, chunking) =>
										(shared ??= ofQuestionPage(chunking)).has(id) ? 'shared' : null
								}
							]
						}
					},
					// Schemas stay on the server: a page takes the functions beside them alone.
					treeshake: { manualPureFunctions: ['v'] }
				}
			}
		}
	},
	test: {
		// Tests wait for servers and pages half of the time: one more than there are cores.
		maxWorkers: availableParallelism() + 1,
		// A worker reads a module once for all its test files; what a file leaves, its set-up clears.
		isolate: false,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'server/*.test.ts',
						'tests/{articles,library,rules,support}/**/*.test.ts'
					],
					testTimeout: 20_000
				}
			},
			// These two see the built server from outside and need nothing of the app's own set-up.
			{
				test: {
					name: 'routes',
					setupFiles: 'tests/support/server/after-servers.ts',
					include: ['tests/routes/**/*.test.ts'],
					exclude: onRqlite ? OF_FILES.map((name) => `tests/routes/${name}.test.ts`) : [],
					testTimeout: 30_000,
					hookTimeout: 30_000
				}
			},
			...['browser', 'deep'].map((name) => ({
				test: {
					name,
					include: [`tests/${name}/**/*.test.ts`],
					globalSetup: 'tests/support/browser/browser-setup.ts',
					setupFiles: [
						'tests/support/server/after-servers.ts',
						'tests/support/browser/after-browsing.ts'
					],
					testTimeout: 60_000,
					hookTimeout: 60_000
				}
			}))
		]
	}
});
