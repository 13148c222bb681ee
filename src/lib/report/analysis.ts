import { scored, type Column, type Counted } from './counted.ts';
import { levelOf, type Level } from './level.ts';
import { restOf, statisticsOf, type Groups, type Statistics } from './statistics/index.ts';

/** The statistics of a class at hand; null in a class so small that they would mislead. */
export type Analysis = {
	level: Level;
	groups: Groups | null;
	test: Statistics['test'] | null;
	/** Null as well for a question that was left out. */
	itemOf(column: Column): Statistics['items'][number] | null;
	/** What each student earned on the other questions. */
	restOf(column: Column): number[];
};

export function analysisOf(counted: Counted): Analysis {
	const { students, totals } = counted;
	const level = levelOf(students.length);
	const columns = scored(counted);
	const statistics =
		level === 'counts'
			? null
			: statisticsOf({
					ids: students.map(({ id }) => id),
					max: columns.map(({ max }) => max),
					marks: students.map((_, student) => columns.map(({ marks }) => marks[student] ?? 0))
				});
	return {
		level,
		groups: statistics?.groups ?? null,
		test: statistics?.test ?? null,
		itemOf: (column) => statistics?.items[columns.indexOf(column)] ?? null,
		restOf: ({ marks }) => restOf(marks, totals)
	};
}
