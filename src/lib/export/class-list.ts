/** A class list joined to register numbers: in the browser, where its names stay. */

export type Listed = { number: number; name: string };

/** A line a student, the number first: "12 Ada Lovelace", "12. …", "12;…" or from two columns. */
export function readClassList(text: string): { entries: Listed[]; unread: string[] } {
	const lines = text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter(Boolean);
	const read = lines.map((line) => {
		const [, number, name] = /^0*(\d{1,3})[\s.,;:)-]+(\S.*)$/.exec(line) ?? [];
		return number && name ? { number: Number(number), name } : line;
	});
	return {
		entries: read.filter((one) => typeof one !== 'string'),
		unread: read.filter((one) => typeof one === 'string')
	};
}

type Scored = { number: number; points: number | null };

/** A row a name of the list, in its order, and who is on one side alone. */
export function joinClassList(entries: readonly Listed[], scores: readonly Scored[]) {
	const byNumber = new Map(scores.map((score) => [score.number, score]));
	const listed = new Set(entries.map(({ number }) => number));
	return {
		rows: entries.map(({ number, name }) => ({
			name,
			points: byNumber.get(number)?.points ?? null
		})),
		/** On the list, and not in the class. */
		absent: entries.filter(({ number }) => !byNumber.has(number)),
		/** In the class, and not on the list. */
		unlisted: scores.filter(({ number }) => !listed.has(number)).map(({ number }) => number),
		/** Twice on the list: whose the points are is not known. */
		doubled: [...Map.groupBy(entries, ({ number }) => number)]
			.filter(([, of]) => of.length > 1)
			.map(([number]) => number)
	};
}
