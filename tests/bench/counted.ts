import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** The server behind a port of its own that counts what comes back over it, headers included. */
export async function counted({ url }: { url: string }) {
	let bytes = 0;
	const open = new Set<Socket>();
	const port = createServer((browser) => {
		const server = connect(Number(new URL(url).port), '127.0.0.1');
		for (const end of [browser, server]) open.add(end.on('error', () => {}));
		server.on('data', (chunk) => (bytes += chunk.length));
		server.pipe(browser);
		browser.pipe(server);
	});
	await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(port.address() as AddressInfo).port}`,
		bytes: () => bytes,
		close: () => {
			port.close();
			for (const end of open) end.destroy();
		}
	};
}
