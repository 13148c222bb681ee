import { describe, expect, it } from 'vitest';
import { foreignInWords, foreignOrigin } from './own-origin.ts';

const own = 'http://127.0.0.1:3000';
const sent = (method: string, headers: Record<string, string>) =>
	foreignOrigin(new Request(own, { method, headers }), own);
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };

describe('where something was sent from', () => {
	it('is of no matter where it only reads', () =>
		expect(sent('GET', { origin: 'http://evil.example' })).toBeNull());

	it('is this server’s own page, or another site', () => {
		for (const type of [form, json]) {
			expect(sent('POST', { ...type, origin: own })).toBeNull();
			expect(sent('PUT', { ...type, origin: 'http://evil.example' })).toBe('http://evil.example');
			expect(sent('DELETE', { ...type, origin: 'null' })).toBe('null');
		}
	});

	it('is told by every form, and perhaps not by a program', () => {
		for (const type of ['multipart/form-data; boundary=x', 'text/plain', 'TEXT/PLAIN;charset=x'])
			expect(sent('POST', { 'content-type': type })).toBe('null');
		expect(sent('PUT', json)).toBeNull();
	});

	it('is named with the setting that says where people open it', () => {
		const words = foreignInWords('https://quiz.example', own);
		expect(words).toContain(
			`sent from https://quiz.example, and this server takes itself for ${own}`
		);
		expect(words).toContain(
			'If people open it at https://quiz.example, whoever runs it sets ORIGIN'
		);
	});
});
