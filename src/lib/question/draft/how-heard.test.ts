import { expect, it } from 'vitest';
import { ARTICLE, drafted } from './example.ts';
import { howHeard } from './how-heard.ts';
import type { Draft } from './draft.ts';

const NAMED = 'The new stones came from the quarry of farmer Peter Holt.';
const RETOLD = 'Baker Rosa Dale said that the stones would last for many years.';

/** Whom a draft asks about, each with its key. */
const keys = ({ question }: Draft) =>
	Object.fromEntries(
		question.rows.map(({ text, options, key }) => [
			text,
			options.find(({ id }) => key.includes(id))?.text
		])
	);
const asked = (also: string) => drafted(howHeard, `${ARTICLE}\n\n${also}`).map(keys);
const about = (name: string, also: string) =>
	asked(also).flatMap((one) => (one[name] === undefined ? [] : [one[name]]));

it('tells whoever is quoted from whoever is retold and whoever is named', () => {
	const [first] = asked(`${RETOLD}\n\n${NAMED}`).filter((one) => 'Peter Holt' in one);
	expect(first).toMatchObject({
		'Peter Holt': 'Named, without a statement',
		'Rosa Dale': 'Retold, without exact words'
	});
	expect(Object.values(first ?? {})).toContain('Quoted, with some exact words');
});

it('asks nothing where all are quoted', () => {
	expect(drafted(howHeard, ARTICLE)).toEqual([]);
});

it('counts nobody as retold of whom the passage has words in marks as well', () => {
	expect(about('Rosa Dale', RETOLD)).toEqual(['Retold, without exact words']);
	expect(about('Rosa Dale', `${RETOLD} She called them “very good stones”.`)).not.toContain(
		'Retold, without exact words'
	);
});

it('counts nobody as named alone whose name may go with a statement', () => {
	expect(about('Peter Holt', NAMED)).toEqual(['Named, without a statement']);
	for (const also of [
		'Peter Holt welcomed the plan.',
		'The plan was in an interview with Peter Holt.',
		'The new stones came from the quarry of Peter Holt, who hopes for more.'
	])
		expect(about('Peter Holt', also)).toEqual([]);
});

it('says in its reasons where a name stands, and quotes the tags', () => {
	const [draft] = drafted(howHeard, `${ARTICLE}\n\n${RETOLD}\n\n${NAMED}`);
	const whys = draft?.question.rows.map(({ rationale }) => rationale ?? '').join(' ');
	expect(whys).toContain('the tag “');
	expect(whys).toContain('gives a statement to Rosa Dale');
});

it('counts nobody as retold whose quote stands in the next paragraph, by a spokesman as well', () => {
	expect(
		about('Rosa Dale', `${RETOLD}\n\n“The stones are hard and grey,” Dale said.`)
	).not.toContain('Retold, without exact words');
	const body = 'Alder Council said that the stones would last for many years.';
	const spokesman = '“The stones are hard and grey,” Alder Council spokesman Paul Ward said.';
	const retold = (also: string) => about('Alder Council', `${NAMED}\n\n${also}`);
	expect(retold(body)).toEqual(['Retold, without exact words']);
	expect(retold(`${body}\n\n${spokesman}`)).not.toContain('Retold, without exact words');
	const envoy = spokesman.replace('Alder Council spokesman', 'AC envoy');
	expect(retold(`${body}\n\n${envoy}`)).not.toContain('Retold, without exact words');
});
