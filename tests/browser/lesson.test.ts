import { test } from 'vitest';
import { teachALesson } from '../support/browser/lesson.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
await Teacher.first(server);

test('a lesson, from the code on the wall to the scores, with JavaScript at 360 pixels', () =>
	teachALesson({ baseURL: server.url, javaScript: true, width: 360 }));
