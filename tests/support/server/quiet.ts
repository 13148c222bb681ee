/** One JSON line of the log; an error has one as well, with a status of 500 and more. */
export type LogLine = { time: string; method: string; route: string | null; status: number };

/** Lines of a server's output that are none of those it always writes: there should be none. */
export function complaintsOf(server: { output(): string }): string[] {
	const usual =
		/^(Listening on |On this network: |Its public address is |Only this computer can open |There is no teacher yet\. |Ending \(|$)/;
	return server
		.output()
		.split('\n')
		.filter((line) => !usual.test(line) && !isUsualRequest(line));
}

function isUsualRequest(line: string): boolean {
	const { method, status, error, event } = line.startsWith('{') ? JSON.parse(line) : {};
	if (typeof event === 'string') return true;
	return typeof method === 'string' && status < 500 && error === undefined;
}
