// Prints what the question linter says of the library's quizzes, and fails where a quiz has an error,
// a warning that nobody answered, or an answer to a warning that no longer stands. With `--check` it
// prints these alone.
import { lintLibrary } from '../src/lib/library/lint.ts';

const { lines, problems } = lintLibrary();
for (const line of process.argv.includes('--check') ? problems : lines) console.log(line);
process.exit(problems.length > 0 ? 1 : 0);
