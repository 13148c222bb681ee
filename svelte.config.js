import adapter from '@sveltejs/adapter-node';
import { relative } from 'node:path';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

const toNode = adapter({ precompress: true });

/** A thread runs a file of its own, which nothing in the app imports. */
async function buildWorkers() {
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			ssr: true,
			outDir: 'build/server',
			emptyOutDir: false,
			copyPublicDir: false,
			rolldownOptions: {
				input: {
					'bring-worker': 'src/lib/server/bring/worker.ts',
					'article-worker': 'src/lib/server/article/worker.ts'
				},
				output: { entryFileNames: '[name].js' }
			}
		}
	});
}

/** @type {Map<string, string>} */
const scopes = new Map();

/**
 * The class that keeps a component's styles to it. It stands in every page some forty times, so it is
 * short; two components with one would be drawn in each other's styles.
 * @param {{ hash: (text: string) => string, filename: string }} component
 */
function scopeOf({ hash, filename }) {
	const file = relative(import.meta.dirname, filename);
	const scope = `s-${hash(file).slice(-4)}`;
	const before = scopes.get(scope) ?? file;
	if (before !== file) throw new Error(`${before} and ${file} have one scope, ${scope}.`);
	scopes.set(scope, file);
	return scope;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess({ script: false }),
	compilerOptions: {
		cssHash: scopeOf,
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: {
			...toNode,
			adapt: async (builder) => {
				await toNode.adapt(builder);
				await buildWorkers();
			}
		},
		// No page goes on to another by script: none gets the list of all of them.
		router: { resolution: 'server' },
		// What is no part of the app is checked with it.
		typescript: {
			config: (config) => {
				config.include.push('../server/**/*', '../scripts/**/*');
			}
		},
		// An address from the root is the same on every page, and shorter.
		paths: { relative: false },
		// hooks.server.ts refuses what comes from elsewhere, in words that help.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			mode: 'auto',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				// Kit's route announcer sets style attributes; nothing else does.
				'style-src-attr': ['unsafe-inline'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		}
	}
};
