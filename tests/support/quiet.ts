const USUAL = [
	/^Listening on /,
	/^On this network: /,
	/^Its public address is /,
	/^Ending \(/,
	/^There is no teacher yet\. /,
	// One line a request, with a route for an address: what a student did is in no log.
	/^\{"time":"[^"]+","method":"\w+","route":("[^"]*"|null),"status":[1-4]\d\d,"ms":[\d.]+\}$/
];

/** Lines of a server's output that are none of those it always writes: there should be none. */
export function complaintsOf(server: { output(): string }): string[] {
	return server
		.output()
		.split('\n')
		.filter((line) => line !== '' && !USUAL.some((pattern) => pattern.test(line)));
}
