import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/**
 * A variable that is empty counts as one that is not set.
 * @param {string} fallback
 * @param {(text: string) => boolean} check
 * @param {string} rule
 */
const text = (fallback, check, rule) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value.trim() || fallback),
		v.check(check, (issue) => `${rule}, not "${issue.input}"`)
	);

const Environment = v.object({
	PORT: v.pipe(
		text('3000', (port) => /^\d{1,5}$/.test(port) && +port < 65536, 'must be 0 to 65535'),
		v.transform(Number)
	),
	HOST: text('0.0.0.0', (host) => /^[\w.:-]+$/.test(host), 'must be a host name or an address'),
	DATABASE_URL: v.pipe(
		v.optional(v.string(), ''),
		v.transform((value) => value.trim() || 'data/quiz.db'),
		// What stands there may hold a password, and is not repeated.
		v.check(
			(url) => /^(file|rqlites?):/.test(url) || !/^[a-z][a-z\d+.-]+:/i.test(url),
			'must be a path, a file: address or an rqlite:// address'
		)
	),
	ORIGIN: v.pipe(
		text('', isOrigin, 'must be like https://quiz.example, without a path'),
		v.transform((origin) => (origin ? new URL(origin).origin : undefined))
	),
	TRUST_PROXY: v.pipe(
		text('0', (flag) => /^(1|true|0|false)$/.test(flag), 'must be 1, true, 0 or false'),
		v.transform((flag) => flag === '1' || flag === 'true')
	),
	TIME_ZONE: v.pipe(
		text('', isZone, 'must be like Europe/Berlin'),
		v.transform((zone) => zone || undefined)
	),
	LICENCE_LINE: text(
		'',
		(line) => /^.{0,300}$/.test(line),
		'must be one line of at most 300 letters'
	)
});

/**
 * What the server is told from outside, checked, with the defaults filled in.
 * @param {Record<string, string | undefined>} variables as in process.env
 * @param {string} folder what a relative path of the database starts from
 * @returns {{ settings: Settings } | { problems: string[] }} one line for each problem
 *
 * @typedef {object} Settings
 * @property {number} port 0 lets the system choose
 * @property {string} host
 * @property {string} database an absolute path, or the address of a cluster of rqlite
 * @property {string | undefined} origin the address the public types, if it is known
 * @property {boolean} trustProxy whether a proxy of ours writes the x-forwarded headers
 * @property {string | undefined} zone in which times are typed and shown; undefined: the machine's
 * @property {string} licence what stands on every page of an article that a teacher brought
 */
export function readEnvironment(variables, folder) {
	const { success, output, issues } = v.safeParse(Environment, variables);
	if (!success) {
		return { problems: issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`) };
	}
	const { PORT, HOST, DATABASE_URL, ORIGIN, TRUST_PROXY, TIME_ZONE, LICENCE_LINE } = output;
	return {
		settings: {
			port: PORT,
			host: HOST,
			database: databasePath(DATABASE_URL, folder),
			origin: ORIGIN,
			trustProxy: TRUST_PROXY,
			zone: TIME_ZONE,
			licence: LICENCE_LINE
		}
	};
}

/** @param {string} text */
function isOrigin(text) {
	if (text === '') return true;
	if (!URL.canParse(text)) return false;
	const { protocol, origin, href } = new URL(text);
	return /^https?:$/.test(protocol) && href === `${origin}/`;
}

/** @param {string} zone by a name: what has an offset alone knows no summer */
function isZone(zone) {
	if (zone === '') return true;
	try {
		return /^[a-z]/i.test(zone) && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
	} catch {
		return false;
	}
}

/** @param {string} url @param {string} folder */
function databasePath(url, folder) {
	if (/^rqlites?:/.test(url)) return url;
	if (!url.startsWith('file:')) return resolve(folder, url);
	// `file:data/quiz.db` is no proper address, but it is what many tools write for a relative path.
	if (!url.startsWith('file:/')) return resolve(folder, url.slice('file:'.length));
	return fileURLToPath(url);
}
