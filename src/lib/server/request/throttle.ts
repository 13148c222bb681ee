import { createHmac, randomBytes } from 'node:crypto';

/**
 * Slows guessing down: so many tries are free, after them one comes back every so often. Any time
 * T has at most `most + T / everyMs` tries (the generic cell rate algorithm of ATM networks, ITU-T
 * I.371: a single time per key says how far its tries have run ahead of the clock).
 *
 * What it knows has a fixed size and cannot be pushed out: a key has one of many places in each of a
 * few rows, chosen by a hash that nobody outside can work out, and of its places the one counts that
 * fewest others share (the count-min sketch of Cormode and Muthukrishnan, 2005). A key shares the
 * tries of another only where it meets some in every row.
 */
export class Limit {
	readonly #most: number;
	readonly #everyMs: number;
	readonly #paidUntil = new Float64Array(ROWS * PLACES);

	constructor({ most, everyMs }: { most: number; everyMs: number }) {
		this.#most = most;
		this.#everyMs = everyMs;
	}

	/** How many milliseconds until the next try is allowed; 0: now. */
	wait(key: string, now: number): number {
		const ahead = Math.min(...placesOf(key).map((place) => this.#ahead(place, now)));
		return Math.max(0, ahead - (this.#most - 1) * this.#everyMs);
	}

	/** Counts a try. */
	count(key: string, now: number): void {
		for (const place of placesOf(key))
			this.#paidUntil[place] = now + this.#ahead(place, now) + this.#everyMs;
	}

	/** Takes one try back that was counted: it was no guess. */
	giveBack(key: string): void {
		for (const place of placesOf(key)) this.#paidUntil[place]! -= this.#everyMs;
	}

	#ahead(place: number, now: number): number {
		return Math.max(0, this.#paidUntil[place]! - now);
	}
}

const [ROWS, PLACES] = [4, 1 << 12];
const secret = randomBytes(32);

/** One in each row. */
function placesOf(key: string): number[] {
	const hash = createHmac('sha256', secret).update(key).digest();
	return Array.from(
		{ length: ROWS },
		(_, row) => row * PLACES + (hash.readUInt32BE(4 * row) % PLACES)
	);
}

type Counted = { limit: Limit; key: string };

/**
 * Counts a try under each of its keys before it is made, so that many at once have no more than one
 * after the other. Where one has none left, nothing is counted and the milliseconds to wait come
 * back; else 0.
 */
export function takeTry(counted: readonly Counted[], now: number): number {
	const ms = Math.max(0, ...counted.map(({ limit, key }) => limit.wait(key, now)));
	if (ms === 0) for (const { limit, key } of counted) limit.count(key, now);
	return ms;
}

/** The try was none: it is counted nowhere. */
export function giveTryBack(counted: readonly Counted[]): void {
	for (const { limit, key } of counted) limit.giveBack(key);
}

/**
 * The part of a device's address that its owner cannot change at will: an IPv6 network hands a /64
 * to everybody.
 * @param address as the socket or the proxy names it
 */
export function networkOf(address: string): string {
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
	const groups = (part: string) => (part === '' ? [] : part.split(':'));
	const [before, after] = [groups(head), groups(tail ?? '')];
	const between = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
	return [...before, ...Array<string>(between).fill('0'), ...after]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
