import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { sourceKind } from './source-kind.ts';

const NAMELESS = `${ARTICLE}

Residents said that the lorries kept their children awake at night.`;

it('tells a source with a name from one without', () => {
	const keys = drafted(sourceKind, NAMELESS).flatMap((draft) => keysIn(draft));
	expect(new Set(keys)).toEqual(new Set(['A person with a name', 'Somebody without a name']));
});

it('keeps silent where nobody speaks', () => {
	expect(drafted(sourceKind, 'The bridge\n\nThe old bridge in Alder closed in May.')).toEqual([]);
});

it('keeps silent on a question, and where the words have a source of their own', () => {
	const asks = (words: string) => {
		const text = ARTICLE.replace('Nobody has looked at them since my father did,', words);
		const drafts = [...Array(12).keys()].flatMap((seed) => drafted(sourceKind, text, seed));
		return JSON.stringify(drafts.map(({ question }) => [question.stem, question.rows[0]?.text]));
	};
	expect(asks('Nobody has looked at them since my father did,')).toContain('looked at them');
	expect(asks('People say that they will hold for a hundred years,')).not.toContain('People say');
	expect(asks('Who has looked at the old stones of it lately?')).not.toContain('Who has looked');
});
