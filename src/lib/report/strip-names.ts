/** Where a name stands over the strip; x in per cent of its width, tier 0 lowest. */
export type StripName<Of> = { of: Of; name: string; x: number; anchor: Anchor; tier: number };
type Anchor = 'middle' | 'start' | 'end';
type Box = { left: number; right: number };
type Place<Of> = { of: Of; name: string; x: number };
type Waiting<Of> = Box & { place: Place<Of>; anchor: Anchor; under: Place<Of>[]; tier: number };

/** Per cent of the strip's width, at its narrowest with names, that a letter takes at most. */
const LETTER = 1.05;
const GAP = 1.5;

/**
 * Names over their places, each in the lowest tier where it meets no other name. A line leads from
 * each name down to its place, so a name stands above all those whose places lie under it.
 */
export function stripNames<Of>(places: Place<Of>[]): StripName<Of>[] {
	const waiting: Waiting<Of>[] = [];
	for (const place of places.toSorted((a, b) => a.x - b.x)) {
		const [best] = boxesAt(place)
			.map((box) => {
				const under = places.filter((other) => other !== place && covers(box, other.x));
				// Of two that cover each other's place, one's line would run through the other.
				const tangled = waiting.filter((one) => under.includes(one.place) && covers(one, place.x));
				return { place, ...box, under, tier: 0, tangled: tangled.length };
			})
			.sort((a, b) => a.tangled - b.tangled || a.under.length - b.under.length);
		waiting.push(best!);
	}
	const placed: Waiting<Of>[] = [];
	while (waiting.length > 0) {
		const stillUnder = ({ under }: Waiting<Of>) =>
			under.filter((place) => waiting.some((one) => one.place === place)).length;
		const [next] = waiting.toSorted((a, b) => stillUnder(a) - stillUnder(b));
		const below = placed.filter(({ place }) => next!.under.includes(place));
		next!.tier = Math.max(0, ...below.map(({ tier }) => tier + 1));
		while (placed.some((other) => other.tier === next!.tier && overlap(other, next!))) next!.tier++;
		placed.push(next!);
		waiting.splice(waiting.indexOf(next!), 1);
	}
	return placed.map(({ place, anchor, tier }) => ({ ...place, anchor, tier }));
}

/** How a name may lie over its place without leaving the strip, the best first. */
function boxesAt({ x, name }: { x: number; name: string }): ({ anchor: Anchor } & Box)[] {
	const width = name.length * LETTER;
	const all: ({ anchor: Anchor } & Box)[] = [
		{ anchor: 'middle', left: x - width / 2, right: x + width / 2 },
		{ anchor: 'start', left: x, right: x + width },
		{ anchor: 'end', left: x - width, right: x }
	];
	const within = all.filter(({ left, right }) => left >= 0 && right <= 100);
	return within.length > 0 ? within : [all[x < 50 ? 1 : 2]!];
}

const covers = ({ left, right }: Box, x: number) => left - GAP / 2 < x && x < right + GAP / 2;
const overlap = (a: Box, b: Box) => a.left < b.right + GAP && b.left < a.right + GAP;
