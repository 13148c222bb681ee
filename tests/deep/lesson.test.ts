import { test } from 'vitest';
import { teachALesson } from '../support/browser/lesson.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
await Teacher.first(server);

test.each([
	{ javaScript: true, width: 360 },
	{ javaScript: false, width: 1280 }
])('a lesson, from the code on the wall to the scores: %o', (window) =>
	teachALesson({ baseURL: server.url, ...window })
);
