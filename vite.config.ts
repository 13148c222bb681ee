/// <reference types="vitest/config" />
import { sveltekit } from '@sveltejs/kit/vite';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vite';

/** What tests of a database file do no cluster has. */
const OF_FILES = ['start', 'stuck-storage', 'locked', 'server'];
const onRqlite = process.env.STORE === 'rqlite';

const ofStudents = (id: string) => !/Voices|routes\/teacher|lib\/report/.test(id);

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
					// What two pages share is one file: on bad Wi-Fi each request costs more than its bytes.
					// What no student's page with a script shows is no part of it.
					output: {
						codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: ofStudents }] }
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
