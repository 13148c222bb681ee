import { expect, test } from 'vitest';
import { eventOf } from '../../src/lib/server/request/events.ts';
import { MATRIX } from '../routes/ownership.ts';

/** What the log says of a request like this, by the name it has in the list of routes. */
function eventAt(what: string) {
	const [, method, id, action] = /^(\w+) ([^?]*)(\?.*)?$/.exec(what)!;
	const url = new URL(`http://x/${action === '?/default' ? '' : (action ?? '')}`);
	const event = {
		request: new Request(url, { method }),
		route: { id },
		url,
		params: {},
		locals: {}
	};
	return eventOf(event as unknown as Parameters<typeof eventOf>[0], 200)?.event;
}

test('the log has a line for whatever leaves, goes for good, or lets somebody in', () => {
	const named = Object.keys(MATRIX).map((what) => [what, eventAt(what)] as const);
	const at = (routes: RegExp) => named.filter(([what]) => routes.test(what));
	for (const [routes, event] of [
		[/^GET .*(\.csv|\.json|export\/file)$/, 'export'],
		[/^POST \/teacher.*(delete(\?\/default)?|\?\/remove)$/, 'deletion'],
		[
			/^POST .*(sign-in\?|sign-out\?|set-up\?|invitation|\?\/password|\?\/invite|\?\/there|where)/,
			''
		]
	] as const) {
		expect(at(routes).length).toBeGreaterThan(3);
		for (const [what, told] of at(routes))
			expect([what, told]).toEqual([what, event || expect.any(String)]);
	}
});
