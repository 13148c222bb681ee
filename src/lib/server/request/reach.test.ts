import { describe, expect, it } from 'vitest';
import { reach } from './reach.ts';

const at = (address: string, listens = '0.0.0.0', lan = ['192.0.2.7']) =>
	reach(new URL(address), listens, lan);

describe('the address that others open', () => {
	it('is the one typed, where that is one of the network', () =>
		expect(at('https://quiz.example/teacher')).toEqual({
			origin: 'https://quiz.example',
			others: true,
			instead: []
		}));

	it('is this computer’s on the network, with the port, where it was opened as localhost', () => {
		for (const own of ['localhost', '127.0.0.1', '127.0.0.2', '[::1]'])
			expect(at(`http://${own}:3000/`)).toMatchObject({
				origin: 'http://192.0.2.7:3000',
				others: true
			});
	});

	it('is the one chosen where there are several, and the others can be taken instead', () => {
		const lan = ['192.0.2.7', '198.51.100.3'];
		const first = { origin: 'http://192.0.2.7', instead: ['198.51.100.3'] };
		expect(at('http://localhost/', '::', lan)).toMatchObject(first);
		expect(at('http://localhost/?at=203.0.113.9', '::', lan)).toMatchObject(first);
		expect(at('http://localhost/?at=198.51.100.3', '::', lan)).toMatchObject({
			origin: 'http://198.51.100.3',
			instead: ['192.0.2.7']
		});
	});

	it('is nobody else’s where the server listens to this computer alone', () => {
		for (const alone of ['127.0.0.1', 'localhost', '::1'])
			expect(at('http://localhost:3000/', alone)).toEqual({
				origin: 'http://localhost:3000',
				others: false,
				instead: []
			});
	});

	it('is nobody else’s where the computer has no network', () =>
		expect(at('http://localhost/', '0.0.0.0', []).others).toBe(false));
});
