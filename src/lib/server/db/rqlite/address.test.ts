import { describe, expect, it } from 'vitest';
import { Refused } from '../refused.ts';
import { isRqlite, parseAddress, shown } from './address.ts';

describe('the address of a cluster', () => {
	it('names its nodes, and who asks', () => {
		expect(parseAddress('rqlite://kim:s3cret@h1:4001,h2:5001')).toEqual({
			nodes: ['http://h1:4001', 'http://h2:5001'],
			user: 'kim',
			password: 's3cret'
		});
	});

	it.each([
		['rqlite://h1', 'http://h1:4001'],
		['rqlite://h1/', 'http://h1:4001'],
		['rqlites://h1', 'https://h1:4001'],
		['rqlite://[::1]', 'http://[::1]:4001'],
		['rqlite://[::1]:80', 'http://[::1]:80']
	])('reads %s', (text, node) => {
		expect(parseAddress(text)).toEqual({ nodes: [node], user: '', password: '' });
	});

	it.each([
		['rqlite://kim:p@ss:word/,?@h1', 'p@ss:word/,?'],
		['rqlite://kim:50%25@h1', '50%'],
		['rqlite://kim@h1', '']
	])('takes any password: %s', (text, password) => {
		expect(parseAddress(text)).toMatchObject({ user: 'kim', password, nodes: ['http://h1:4001'] });
	});

	it.each([
		'rqlite://',
		'rqlite://kim:s3cret@',
		'rqlite://kim:s3cret',
		'rqlite://kim:s3cret@h1:0',
		'rqlite://kim:s3cret@h1:70000',
		'rqlite://kim:s3cret@h1,,h2',
		'rqlite://kim:s3cret@h1:4001/db',
		'rqlite://kim:s3cret@::1',
		'rqlite://kim:s3cret@h1 h2',
		'rqlite://kim:s3cret%@h1',
		'http://kim:s3cret@h1'
	])('refuses %s without repeating what was typed', (text) => {
		expect(() => parseAddress(text)).toThrow(Refused);
		expect(() => parseAddress(text)).toThrow(/^(?!.*(s3cret|kim))DATABASE_URL must be .*\.$/);
	});

	it('is shown without its password', () => {
		expect(shown(parseAddress('rqlites://kim:s3cret@h1,[::1]:80'))).toBe(
			'rqlites://kim@h1:4001,[::1]:80'
		);
		expect(shown(parseAddress('rqlite://h1'))).toBe('rqlite://h1:4001');
	});

	it('is told from a path', () => {
		expect(['rqlite://h1', 'rqlites://h1', 'rqlite.db', 'file:rqlite://'].map(isRqlite)).toEqual([
			...[true, true, false, false]
		]);
	});
});
