/**
 * The same function, which keeps what it found, if not undefined, as long as what it was asked of is
 * there.
 */
export function onceFor<K extends object, More extends unknown[], T>(
	find: (one: K, ...more: More) => T
): (one: K, ...more: More) => T {
	const known = new WeakMap<K, T>();
	return (one, ...more) => {
		const before = known.get(one);
		if (before !== undefined) return before;
		const found = find(one, ...more);
		known.set(one, found);
		return found;
	};
}
