import { expect, it } from 'vitest';
import { ARTICLE, drafted } from './example.ts';
import { ground } from './ground.ts';

/** The rows of all drafts on the article with some more paragraphs: the words, and what they rest on. */
const asked = (also: string) =>
	drafted(ground, `${ARTICLE}\n\n${also}`).flatMap(({ question }) =>
		question.rows.map(({ text, options, key }) => [
			text,
			options.find(({ id }) => key.includes(id))?.text
		])
	);

const OWN = 'The town bought the northern road from a farmer in March';
const PAPER = 'A report by the town found that walkers cross the bridge at all hours.';

it('tells somebody’s word from papers and from what the writer alone tells', () => {
	const rows = new Map(asked(`${PAPER}\n\n${OWN}.`).map(([text = '', key]) => [text, key]));
	expect(rows.get('“walkers cross the bridge at all hours”')).toBe('A poll, a report or records');
	expect([...rows.values()]).toContain('Somebody’s word');
	expect(rows.get(`“${OWN}”`)).toBe('The writer’s word alone');
});

it('asks nothing where all rests on somebody’s word', () => {
	const without = ARTICLE.replace(/\n\nThe council meets[^]*$/, '').replace(
		/\n\nThe old bridge in Alder will[^\n]*/,
		''
	);
	expect(drafted(ground, without)).toEqual([]);
});

it('takes a view for nothing that rests on papers, and asks nothing on the dead', () => {
	const papers = (words: string) =>
		asked(`A report by the town found that ${words}.`).filter(
			([, key]) => key === 'A poll, a report or records'
		);
	expect(papers('walkers cross the bridge at all hours')).toHaveLength(1);
	expect(papers('the council should close the bridge at once')).toEqual([]);
	expect(papers('two walkers died on the bridge in March')).toEqual([]);
});

it('quotes in its reasons the tag or the paper', () => {
	const [draft] = drafted(ground, `${ARTICLE}\n\n${PAPER}`);
	const whys = draft?.question.rows.map(({ rationale }) => rationale ?? '').join(' ');
	expect(whys).toContain('The source is “A report by the town”');
	expect(whys).toMatch(/the tag “|The tag “/);
});
