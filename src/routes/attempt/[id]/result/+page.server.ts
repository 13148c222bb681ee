import { redirect } from '@sveltejs/kit';
import { blocksOf } from '$lib/article/blocks.ts';
import { scoresBySkill } from '$lib/quiz/result.ts';
import { ownSheet } from '$lib/server/attempt-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, cookies }) => {
	const { attempt, version, sheet } = await ownSheet(cookies, params.id);
	if (attempt.handedInAt === null) redirect(303, `/attempt/${attempt.id}/hand-in`);
	return {
		title: version.quiz.title,
		prompt: version.quiz.prompt,
		points: attempt.points ?? 0,
		max: attempt.max ?? 0,
		skills: scoresBySkill(sheet),
		sheet,
		blocks: blocksOf(version.article)
	};
};
