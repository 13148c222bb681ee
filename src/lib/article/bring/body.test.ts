import { expect, it } from 'vitest';
import { withinBody } from './body.ts';
import type { BroughtBlock } from './kinds.ts';

const line = (kind: BroughtBlock['kind'], text: string): BroughtBlock => ({ kind, text });
const report = (n: number) =>
	line(
		'paragraph',
		`The bridge over the river, number ${n} of its kind, stays shut until the spring.`
	);
const menu = (length: number) => Array.from({ length }, (_, n) => line('label', `Section ${n}`));
const more = [0, 1, 2].flatMap((n) => [
	line('label', `Report ${n}`),
	line('heading', 'In other towns'),
	line('paragraph', `A ferry of town ${n} has been sold to a museum, which shows it from May.`)
]);
const body = [report(1), line('heading', 'What comes next'), report(2), report(3), report(4)];
const kinds = (blocks: readonly BroughtBlock[]) => blocks.map(({ kind }) => kind);

it('what stands around the report of a pasted page is the page’s', () => {
	const found = withinBody([...menu(20), ...body, ...more]);
	expect(kinds(found.slice(20, 25))).toEqual(kinds(body));
	expect(new Set(kinds([...found.slice(0, 20), ...found.slice(25)]))).toEqual(new Set(['label']));
});

it('a text with few short lines is a report as a whole', () => {
	const blocks = [...menu(3), ...body, ...more];
	expect(withinBody(blocks)).toEqual(blocks);
});

it('a page without a single report stays as it is', () => {
	expect(withinBody(menu(20))).toEqual(menu(20));
});
