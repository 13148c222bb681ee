import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { outlineOf } from './outline.ts';

describe('the outline', () => {
	it('names the voices, then says paragraph by paragraph who says what', () => {
		const text = 'A bridge at Arden closes soon\n\n“It may close,” engineer Noor Haddad said.';
		expect(outlineOf(analyze(text)).split('\n')).toEqual([
			'VOICES',
			'  Noor Haddad (engineer): person, 1 mentions, 3 words quoted, 0 retold',
			'',
			'HEADLINE A bridge at Arden closes soon',
			'',
			'PARAGRAPH “It may close,” engineer Noor Haddad said.',
			'  direct: Noor Haddad as “engineer Noor Haddad”, “said” [before-cue, 0.97]',
			'      “It may close,”',
			'  claim: claim, speaker; hedged “may”'
		]);
	});
});
