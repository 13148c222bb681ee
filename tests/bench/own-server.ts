import { bringingLines } from './bringing.ts';
import { lessonLines } from './lesson.ts';
import { memoryLines } from './memory.ts';
import type { Line } from './table.ts';

type Measure = (root: string, folder: string) => Promise<Line[]>;

/** What is measured on a server of its own, by name. */
export const OWN_SERVER: Record<string, Measure> = {
	memory: memoryLines,
	lesson: lessonLines,
	bringing: bringingLines
};
