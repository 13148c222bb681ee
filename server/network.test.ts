import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { addressLines, isLoopback, networkAddresses } from './network.js';

const on = (address: string, more = {}): NetworkInterfaceInfo[] => [
	{ address, family: 'IPv4', internal: false, netmask: '', mac: '', cidr: null, ...more } as never
];

describe('the addresses of this computer', () => {
	it('are those where other devices may be: no container’s, tunnel’s or own', () =>
		expect(
			networkAddresses({
				lo: on('127.0.0.1', { internal: true }),
				docker0: on('172.17.0.1'),
				'br-0a1b2c3d4e5f': on('172.18.0.1'),
				virbr0: on('192.168.122.1'),
				tun0: on('10.8.0.2'),
				'vEthernet (WSL)': on('172.29.0.1'),
				eth1: on('169.254.3.4'),
				wlan0: [...on('192.168.1.20'), ...on('fe80::1', { family: 'IPv6' })],
				'br-lan': on('10.0.0.5')
			})
		).toEqual(['192.168.1.20', '10.0.0.5']));

	it('are none without a network', () =>
		expect(networkAddresses({ lo: on('127.0.0.1', { internal: true }) })).toEqual([]));

	it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]', 'quiz.localhost'])(
		'%s means this computer alone',
		(host) => expect(isLoopback(host)).toBe(true)
	);

	it.each(['0.0.0.0', '192.168.1.20', 'localhost.example', '1127.0.0.1'])('%s does not', (host) =>
		expect(isLoopback(host)).toBe(false)
	);
});

describe('the start', () => {
	const only = 'Only this computer can open that address.';
	const lan = ['192.168.1.20', '10.0.0.5'];

	it('names every address where it listens to all', () =>
		expect(addressLines({ host: '0.0.0.0', origin: undefined }, 3000, lan)).toEqual([
			'Listening on http://localhost:3000',
			'On this network: http://192.168.1.20:3000',
			'On this network: http://10.0.0.5:3000'
		]));

	it('names no other where it listens to one, and says when that is nobody else’s', () => {
		const lines = (host: string) => addressLines({ host, origin: undefined }, 3000, lan);
		expect(lines('127.0.0.1')).toEqual(['Listening on http://127.0.0.1:3000', only]);
		expect(lines('::1')).toEqual(['Listening on http://[::1]:3000', only]);
		expect(lines('192.168.1.20')).toEqual(['Listening on http://192.168.1.20:3000']);
	});

	it('says that there is no network, and not so where a proxy makes it public', () => {
		const lines = (origin?: string) => addressLines({ host: '::', origin }, 3000, []);
		expect(lines()).toEqual(['Listening on http://localhost:3000', only]);
		expect(lines('https://quiz.example')[1]).toBe('Its public address is https://quiz.example');
		expect(lines('https://quiz.example')).toHaveLength(2);
	});
});
