import { test } from 'vitest';
import { takeTheQuiz } from '../support/browser/journey.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();

test.each([
	{ width: 360, height: 780, javaScript: true, lan: true },
	{ width: 1280, height: 900, javaScript: false, lan: false }
])('from the first page to the result: %o', (window) => takeTheQuiz(server, window));
