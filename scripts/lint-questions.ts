// Prints what the question linter says of the built-in quizzes, and fails where a quiz has an error,
// a warning that nobody answered, or an answer to a warning that no longer stands. With `--check` it
// prints these alone.
import { runnerImport } from 'vite';

// The bank reads its article as text (`?raw`), which Node cannot do: Vite loads it here as it does
// for the app.
const load = async <Module>(path: string) =>
	(await runnerImport<Module>(path, { configFile: false, logLevel: 'error' })).module;

type Report = typeof import('../src/lib/quiz/bank/report.ts');
const { reportOnBank } = await load<Report>('./src/lib/quiz/bank/report.ts');

const { lines, problems } = reportOnBank();
for (const line of process.argv.includes('--check') ? problems : lines) console.log(line);
process.exit(problems.length > 0 ? 1 : 0);
