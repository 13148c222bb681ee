import { overlaps } from '$lib/article/span.ts';
import { itemsOf, sortItems, type ItemOrder } from '$lib/report/items.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { classAnswers } from '$lib/server/class/report.ts';
import type { PageServerLoad } from './$types';

const ORDERS: ItemOrder[] = ['number', 'facility', 'answered'];

export const load: PageServerLoad = async ({ locals, url }) => {
	const { assignment } = locals;
	const { blocks } = await versionOf(assignment.versionId);
	const { students, note, groupSize, questions } = itemsOf(await classAnswers(assignment));
	const order = ORDERS.find((one) => one === url.searchParams.get('sort')) ?? 'number';
	return {
		order,
		students,
		note,
		groupSize,
		questions: sortItems(questions, order).map(({ question, ...report }) => {
			const evidence = question.rows.flatMap((row) => row.evidence);
			return {
				number: report.number,
				stem: question.stem,
				skill: question.skill,
				leftOut: report.leftOut,
				everyone: question.credit === 'everyone',
				accepted: question.accepted ?? [],
				facility: report.facility,
				answered: report.answered,
				answeredShare: report.answeredShare,
				rows: report.rows,
				advice: report.advice.map(({ words }) => words),
				evidence,
				passage: blocks.filter((block) =>
					[...question.passage, ...evidence].some((span) => overlaps(span, block))
				)
			};
		})
	};
};
