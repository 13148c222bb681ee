import type { HalfQuestion, HalfRow } from '../../question/half.ts';
import type { Skill } from '../../question/skill.ts';
import type { View } from '../../question/schema.ts';
import { WRITING } from '../../question/view/writing.ts';
import { sha256 } from '../../quiz/version.ts';

/** A question that is still to be written; the same token makes the same one. */
export function blankQuestion(
	{ skill, view }: { skill: Skill; view: View },
	token: string
): HalfQuestion {
	const rows = Array.from({ length: WRITING[view].rows ?? 1 }, (_, index): HalfRow => ({
		...{ id: WRITING[view].rowId(index), text: '', options: [], key: [], evidence: [] }
	}));
	return {
		...{ id: `own-${sha256(token).slice(0, 8)}`, skill, view },
		...{ stem: '', title: '', passage: [], rule: 'one', rows }
	};
}
