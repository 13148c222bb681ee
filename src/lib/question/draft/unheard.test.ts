import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { unheard } from './unheard.ts';

it('asks who is named without a word, beside two who are quoted', () => {
	const [draft] = drafted(
		unheard,
		`${ARTICLE}\n\nThe new stones came from the quarry of farmer Peter Holt.`
	);
	expect(draft && keysIn(draft)).toEqual(['Peter Holt']);
	expect(draft?.checks[0]).toMatchObject({ about: 'unheard', name: 'Peter Holt' });
});

it('keeps silent where the name may go with a verb of saying', () => {
	expect(drafted(unheard, `${ARTICLE}\n\nPeter Holt welcomed the plan.`)).toEqual([]);
});

it('keeps silent on whoever the article is told to by a line of credit', () => {
	expect(drafted(unheard, `${ARTICLE}\n\nThe mayor of Alder talks to Peter Holt.`)).toEqual([]);
});

it('quotes in its reasons the tag of each who is quoted', () => {
	const [draft] = drafted(
		unheard,
		`${ARTICLE}\n\nThe new stones came from the quarry of farmer Peter Holt.`
	);
	const whys = draft?.question.rows[0]?.options.map(({ rationale }) => rationale ?? '') ?? [];
	expect(whys.filter((why) => /is quoted: see the tag “/.test(why))).toHaveLength(2);
});
