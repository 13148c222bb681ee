/** Where a name stands over the strip; x in per cent of its width, tier 0 lowest. */
export type StripName<Of> = { of: Of; name: string; x: number; anchor: Anchor; tier: number };
type Anchor = 'middle' | 'start' | 'end';
type Box = { left: number; right: number };

/** Per cent of the strip's width, at its narrowest with names, that a letter takes at most. */
const LETTER = 1.15;
const GAP = 1.5;

/**
 * Names over their places, each in the lowest tier where it meets neither another name nor the line
 * that leads from another name down to the strip.
 */
export function stripNames<Of>(places: { of: Of; name: string; x: number }[]): StripName<Of>[] {
	const placed: (StripName<Of> & Box)[] = [];
	for (const { of, name, x } of places.toSorted((a, b) => a.x - b.x)) {
		const options = tiersUpTo(placed.length).flatMap((tier) =>
			anchorsAt(x, name).map(({ anchor, left, right }) => ({
				of,
				name,
				x,
				anchor,
				tier,
				left,
				right
			}))
		);
		const free = options.find((option) => placed.every((other) => !meet(option, other)));
		placed.push(free ?? options.at(-1)!);
	}
	return placed.map(({ of, name, x, anchor, tier }) => ({ of, name, x, anchor, tier }));
}

const tiersUpTo = (highest: number) => [...Array(highest + 1).keys()];

/** How a name may lie over its place without leaving the strip. */
function anchorsAt(x: number, name: string): ({ anchor: Anchor } & Box)[] {
	const width = name.length * LETTER;
	const all: ({ anchor: Anchor } & Box)[] = [
		{ anchor: 'middle', left: x - width / 2, right: x + width / 2 },
		{ anchor: 'start', left: x, right: x + width },
		{ anchor: 'end', left: x - width, right: x }
	];
	const within = all.filter(({ left, right }) => left >= 0 && right <= 100);
	return within.length > 0 ? within : [all[x < 50 ? 1 : 2]!];
}

function meet(a: StripName<unknown> & Box, b: StripName<unknown> & Box): boolean {
	if (a.tier === b.tier) return a.left < b.right + GAP && b.left < a.right + GAP;
	const [lower, higher] = a.tier < b.tier ? [a, b] : [b, a];
	return lower.left - GAP / 2 < higher.x && higher.x < lower.right + GAP / 2;
}
