import { KINDS } from '../../question/draft/kind.ts';
import { STATES } from '../../question/draft/status.ts';
import type { HalfQuestion, HalfRow } from '../../question/half.ts';
import { optionId } from '../../question/option-id.ts';
import type { Skill } from '../../question/skill.ts';
import type { View } from '../../question/schema.ts';
import { WRITING } from '../../question/view/writing.ts';
import { sha256 } from '../../quiz/version.ts';

/** What a question of a skill is mostly answered with, where that is the same in every article. */
const USUAL: Partial<Record<Skill, readonly string[]>> = {
	form: ['Quoted, word for word', 'Retold', 'The writer’s own, without a source'],
	kind: Object.values(KINDS),
	support: Object.values(STATES)
};

/** Names to choose among, of those who speak first. */
const MOST_NAMES = 4;

function usualOptions(skill: Skill, names: readonly string[]): readonly string[] {
	return skill === 'attribution' ? names.slice(0, MOST_NAMES) : (USUAL[skill] ?? []);
}

/**
 * A question that is still to be written, with the options that one of its skill usually has; the
 * same token makes the same one. Names are those of the article's speakers, in order.
 */
export function blankQuestion(
	{ skill, view, names }: { skill: Skill; view: View; names: readonly string[] },
	token: string
): HalfQuestion {
	const writing = WRITING[view];
	const usual = [...new Set(usualOptions(skill, names))];
	const rows = Array.from({ length: writing.rows ?? 1 }, (_, index): HalfRow => {
		const fits = !writing.ends && !writing.cites(index);
		const options = (fits ? usual : []).map((text) => ({ id: optionId(text), text }));
		return { id: writing.rowId(index), text: '', options, key: [], evidence: [] };
	});
	return {
		...{ id: `own-${sha256(token).slice(0, 8)}`, skill, view },
		...{ stem: '', title: '', passage: [], rule: 'one', rows }
	};
}
