import { fileName } from '$lib/export/csv.ts';
import { scoreTable } from '$lib/report/scores.ts';
import { maximumOf } from '$lib/server/csv.ts';
import { classPapers } from '$lib/server/report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { id, label, naming, openedAt } = locals.assignment;
	const papers = await classPapers(locals.assignment);
	const { rows } = scoreTable(papers.quiz, papers.papers);
	const day = new Date(openedAt).toISOString().slice(0, 10);
	return {
		id,
		label,
		hasNumbers: naming === 'register',
		quiz: { title: papers.quiz.title, max: maximumOf(papers) },
		file: fileName({ day, label, quiz: papers.quiz.id, what: 'gradebook' }),
		scores: rows.map(({ name, points }) => ({ number: Number(name.replace(/\D/g, '')), points }))
	};
};
