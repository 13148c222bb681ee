/** Lines of a server's output that are none of those it always writes: there should be none. */
export function complaintsOf(server: { output(): string }): string[] {
	const usual = /^(Listening on |On this network: |Its public address is |Ending \(|$)/;
	return server
		.output()
		.split('\n')
		.filter((line) => !usual.test(line));
}
