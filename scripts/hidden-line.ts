import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks for one line: without echo on a terminal, else the next line of the standard input. */
export async function hiddenLine(prompt: string): Promise<string> {
	const { stdin, stderr } = process;
	if (stdin.isTTY) stderr.write(prompt);
	// Readline edits the line as it always does, and writes all of it into nothing.
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	const lines = createInterface({ input: stdin, output: nowhere, terminal: stdin.isTTY });
	lines.on('SIGINT', () => process.exit(130));
	try {
		for await (const line of lines) return line;
		return '';
	} finally {
		lines.close();
		if (stdin.isTTY) stderr.write('\n');
	}
}
