import { toJsonSchema } from '@valibot/to-json-schema';
import { QuizFile } from '../src/lib/export/json/quiz-file.ts';

// Writes the JSON Schema of a quiz's file. What it cannot say, such as that a key is one of the
// options, is asked when a file is opened.
const schema = toJsonSchema(QuizFile, { errorMode: 'ignore' });
process.stdout.write(`${JSON.stringify(schema, null, '\t')}\n`);
