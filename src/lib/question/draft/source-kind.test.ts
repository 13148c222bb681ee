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
