import { parentPort } from 'node:worker_threads';
import type { Block } from '../../article/blocks.ts';
import { analyze } from '../../attribution/analyze.ts';
import { draftsOf } from '../../question/draft/drafts.ts';
import type { Source } from '../../question/draft/material.ts';
import { missingSkills } from '../../question/draft/missing.ts';

/** What takes long about an article, by name: pure functions of what can be sent to a thread. */
const TASKS = {
	analysis(text: string, blocks: Block[]) {
		const { attributions, speakers } = analyze(text, blocks);
		return { attributions, speakers };
	},
	/** Where none are wanted, the skills that no draft asks for are all of them. */
	drafts(source: Source, wanted: boolean) {
		const drafts = wanted ? draftsOf(source) : [];
		return { drafts, missing: missingSkills(source, drafts) };
	}
};
export type Tasks = typeof TASKS;
export type Asked = { task: keyof Tasks; given: unknown[] };

parentPort?.on('message', ({ task, given }: Asked) => {
	const work = TASKS[task] as (...given: unknown[]) => unknown;
	parentPort!.postMessage(work(...given));
});
