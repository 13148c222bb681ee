import { describe, expect, it } from 'vitest';
import { reach } from './reach.ts';

const at = (address: string, listens = '0.0.0.0', lan: string | undefined = '192.0.2.7') =>
	reach(new URL(address), listens, lan);

describe('the address that others open', () => {
	it('is the one typed, where that is one of the network', () =>
		expect(at('https://quiz.example/teacher')).toEqual({
			origin: 'https://quiz.example',
			others: true
		}));

	it('is this machine’s on the network, with the port, where it was opened as localhost', () => {
		for (const own of ['localhost', '127.0.0.1', '[::1]'])
			expect(at(`http://${own}:3000/`)).toEqual({ origin: 'http://192.0.2.7:3000', others: true });
	});

	it('is nobody else’s where the server listens to this machine alone', () =>
		expect(at('http://localhost:3000/', '127.0.0.1')).toEqual({
			origin: 'http://localhost:3000',
			others: false
		}));

	it('is nobody else’s where the machine has no network', () =>
		expect(reach(new URL('http://localhost/'), '0.0.0.0', '').others).toBe(false));
});
