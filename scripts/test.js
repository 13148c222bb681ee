// Runs the tests of every layer, or those whose file names contain the words given; with --deep the
// longer ones, which look at every state of a page in a browser; with --rqlite the tests by request on
// a cluster of rqlite in place of files. The last line of the output is always the sum: "12 passed, 0
// failed".
import { startVitest } from 'vitest/node';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const onRqlite = process.argv.includes('--rqlite');
if (onRqlite) process.env.STORE = 'rqlite';
const project = process.argv.includes('--deep')
	? ['deep']
	: onRqlite
		? ['routes']
		: ['unit', 'routes', 'browser'];
const vitest = await startVitest('test', words, { watch: false, project });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);

/** @param {string} state */
const count = (state) => tests.filter((test) => test.result().state === state).length;

// A file that cannot be read, a hook that throws and an error outside of any test fail no test.
const failedFiles = modules.filter(
	(module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length
).length;
const outside = vitest.state.getUnhandledErrors().length;

const passed = count('passed');
const skipped = tests.length - passed - count('failed');
const failed = count('failed') + failedFiles + outside;

await vitest.close();
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed || !passed || process.exitCode ? 1 : 0);
