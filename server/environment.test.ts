import { expect, test } from 'vitest';
import { readEnvironment } from './environment.js';

const read = (variables: Record<string, string>) => readEnvironment(variables, '/srv/quiz');

test('an empty environment means port 3000 on every address and the database in data', () => {
	const settings = {
		port: 3000,
		host: '0.0.0.0',
		database: '/srv/quiz/data/quiz.db',
		origin: undefined,
		trustProxy: false,
		zone: undefined,
		licence: ''
	};
	expect(read({})).toEqual({ settings });
	expect(read({ PORT: '', HOST: ' ', DATABASE_URL: '', ORIGIN: '', TRUST_PROXY: '' })).toEqual({
		settings
	});
});

test.each([
	['quiz.db', '/srv/quiz/quiz.db'],
	['/var/quiz.db', '/var/quiz.db'],
	['file:quiz.db', '/srv/quiz/quiz.db'],
	['file:///var/my%20quiz.db', '/var/my quiz.db']
])('the database %s is %s', (url, path) => {
	expect(read({ DATABASE_URL: url })).toMatchObject({ settings: { database: path } });
});

test('an origin is kept without its closing slash', () => {
	expect(read({ ORIGIN: 'https://Quiz.example:443/' })).toMatchObject({
		settings: { origin: 'https://quiz.example' }
	});
});

test('a time zone is one that there is', () => {
	expect(read({ TIME_ZONE: 'Europe/Berlin' })).toMatchObject({
		settings: { zone: 'Europe/Berlin' }
	});
});

test('the line on a licence is one line', () => {
	expect(read({ LICENCE_LINE: ' For this school. ' })).toMatchObject({
		settings: { licence: 'For this school.' }
	});
	expect(read({ LICENCE_LINE: 'two\nlines' })).toHaveProperty('problems');
	expect(read({ LICENCE_LINE: 'x'.repeat(301) })).toHaveProperty('problems');
});

test('a proxy is trusted only when told so', () => {
	expect(read({ TRUST_PROXY: 'true' })).toMatchObject({ settings: { trustProxy: true } });
	expect(read({ TRUST_PROXY: '1' })).toMatchObject({ settings: { trustProxy: true } });
	expect(read({ TRUST_PROXY: 'false' })).toMatchObject({ settings: { trustProxy: false } });
});

test.each([
	['PORT', 'eighty', 'must be 0 to 65535'],
	['PORT', '65536', 'must be 0 to 65535'],
	['PORT', '-1', 'must be 0 to 65535'],
	['HOST', 'a b', 'must be a host name or an address'],
	['ORIGIN', 'quiz.example', 'must be like https://quiz.example, without a path'],
	['ORIGIN', 'https://quiz.example/app', 'must be like https://quiz.example, without a path'],
	['ORIGIN', 'ftp://quiz.example', 'must be like https://quiz.example, without a path'],
	['TRUST_PROXY', 'yes', 'must be 1, true, 0 or false'],
	['TIME_ZONE', 'Berlin', 'must be like Europe/Berlin'],
	['TIME_ZONE', '+01:00', 'must be like Europe/Berlin']
])('%s=%s is refused in one line', (name, value, rule) => {
	expect(read({ [name]: value })).toEqual({ problems: [`${name} ${rule}, not "${value}".`] });
});

test('a database that is none of ours is refused without repeating what may hold a password', () => {
	expect(read({ DATABASE_URL: 'postgres://me:secret@db/quiz' })).toEqual({
		problems: ['DATABASE_URL must be a path, a file: address or an rqlite:// address.']
	});
});

test('the address of a cluster stays as it is', () => {
	const database = 'rqlite://me:secret@h1:4001,h2:4001';
	expect(read({ DATABASE_URL: database })).toMatchObject({ settings: { database } });
});

test('every problem is named at once', () => {
	expect(read({ PORT: 'x', ORIGIN: 'x' })).toMatchObject({ problems: { length: 2 } });
});
