/** The same function, which keeps what it found as long as what it was asked of is there. */
export function onceFor<K extends object, More extends unknown[], T>(
	find: (one: K, ...more: More) => T
): (one: K, ...more: More) => T {
	const known = new WeakMap<K, { found: T }>();
	return (one, ...more) => {
		const before = known.get(one);
		if (before) return before.found;
		const found = find(one, ...more);
		known.set(one, { found });
		return found;
	};
}
