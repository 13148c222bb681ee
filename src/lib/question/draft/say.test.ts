import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { shortName } from './voice.ts';
import { whoSaidChoice } from './who-said-choice.ts';
import { whoseWord } from './whose-word.ts';

const about = (words: string, text = ARTICLE) => {
	const draft = drafted(whoSaidChoice, text).find(({ question }) => question.stem.includes(words));
	if (!draft) throw new Error(`no draft on “${words}”`);
	const options = draft.question.rows[0]?.options ?? [];
	const why = (name: string) => options.find(({ text: label }) => label === name)?.rationale;
	return { draft, why, key: why(keysIn(draft)[0] ?? '') };
};

it('says on which side of the words the tag stands', () => {
	expect(about('Nobody has looked at them').key).toMatch(/after.*“Reed said” names Tom Reed/);
	const before = ARTICLE.replace(
		'“Our children walk the long way round already,” Brand said.',
		'Brand said: “Our children walk the long way round already.”'
	);
	expect(about('Our children walk', before).key).toMatch(/before.*“Brand said” names Ivo Brand/);
});

it('says whom a pronoun or a title stands for, and where that is told', () => {
	expect(about('We will open it again').key).toContain(
		'“she said”, and “she” is Ada Moss, named earlier in the same paragraph'
	);
	const title = ARTICLE.replace('ends,” she said', 'ends,” the mayor said');
	expect(about('We will open it again', title).key).toContain('“the mayor” is Ada Moss');
});

it('says of each wrong name what the article shows of it', () => {
	const met = ARTICLE.replace(
		'Engineer Tom Reed',
		'After Paul Holt left, engineer Tom Reed'
	).replace(
		'since my father did,” Reed said.',
		'since my father did,” he said. Paul Holt built a boat.'
	);
	const { why, draft } = about('Nobody has looked at them', met);
	expect(why('Paul Holt')).toMatch(
		/^Paul Holt is (?:named|only mentioned) in this paragraph, but “he” in the tag/
	);
	const reasons = draft.question.rows[0]?.options.map(({ rationale }) => rationale) ?? [];
	expect(new Set(reasons).size).toBe(reasons.length);
});

it('says where the words of a wrong name stand, not where the name does', () => {
	const [headline = '', bridge = '', ...rest] = ARTICLE.split('\n\n');
	const named = ['Ida Bow met teacher Ivo Brand.', 'It rained on the bridge.'];
	const early = [headline, bridge, ...named, ...rest].join('\n\n');
	const reasons = drafted(whoSaidChoice, early)
		.filter((draft) => keysIn(draft)[0] !== 'Ivo Brand')
		.flatMap(({ question }) => question.rows[0]?.options ?? [])
		.flatMap(({ text, rationale }) => (text === 'Ivo Brand' ? (rationale ?? '') : []));
	expect(reasons.length).toBeGreaterThan(0);
	for (const reason of reasons) expect(reason).not.toMatch(/speaks earlier|say further up/);
});

it('gives the role that a description in the tag stands for', () => {
	const title = ARTICLE.replace('ends,” she said', 'ends,” the mayor said').replace(
		'Mayor Ada Moss said',
		'Ada Moss, mayor of Alder, said'
	);
	expect(about('We will open it again', title).key).toContain(
		'“the mayor” is Ada Moss, mayor of Alder, named earlier in the same paragraph'
	);
});

it('calls whoever has no name by the words of the article, so that they stand in a sentence', () => {
	const called = (name: string, kind: 'unnamed' | 'organisation' = 'unnamed') =>
		shortName({ ...{ id: 'x', name, kind, role: null }, mentions: [] });
	expect(called('longtime adviser')).toBe('the longtime adviser');
	expect(called('two aides')).toBe('two aides');
	expect(called('Its chair', 'organisation')).toBe('the chair');
	expect(called('My niece')).toBe('the writer’s niece');
});

it('does not double the mark of a quote that asks', () => {
	const asks = ARTICLE.replace(
		'Nobody has looked at them since my father did,',
		'Who looks at it?'
	);
	for (const seed of [1, 2, 3, 4, 5, 6])
		for (const { question } of drafted(whoSaidChoice, asks, seed))
			expect(question.stem).not.toMatch(/\?[”"]\?/);
	expect(about('Who looks at it?', asks).draft.question.stem).toContain('Who looks at it?');
});

it('says of a quote in two parts that its tag stands between them', () => {
	const two = ARTICLE.replace('did,” Reed said.', 'did,” Reed said. “He had a boat and a pole.”');
	expect(about('He had a boat', two).key).toMatch(/two parts.*“Reed said” names Tom Reed/);
});

it('quotes a tag with a title, whose full stop would look like an end', () => {
	const titled = ARTICLE.replace('did,” Reed said.', 'did,” Mr. Reed said.');
	expect(about('Nobody has looked', titled).key).toContain('“Reed said” names Tom Reed');
	const behind = ARTICLE.replace('did,” Reed said.', 'did,” said Mr. Reed.');
	expect(about('Nobody has looked', behind).key).toBe('The tag beside these words names Tom Reed.');
});

it('says of nobody who speaks anywhere that they are only mentioned', () => {
	const both = ARTICLE.replace(
		'did,” Reed said.',
		'did,” Reed said. Ivo Brand and Paul Holt stood beside the bridge.'
	);
	const reasons = drafted(whoSaidChoice, both).flatMap(({ question }) =>
		question.rows.flatMap(({ options }) => options.map(({ rationale }) => rationale ?? ''))
	);
	expect(reasons.filter((why) => /^Ivo Brand is only mentioned/.test(why))).toEqual([]);
});

it('says of a body that speaks that no single person does', () => {
	const body = ARTICLE.replace('“She called', 'She called').replace(
		'The council meets again in June.',
		'“The work is good for us all,” the Alder Union said. The Weavers Guild said the work was late.'
	);
	const drafts = drafted(whoSaidChoice, body).filter(({ question }) =>
		question.stem.includes('The work is good')
	);
	for (const draft of drafts)
		expect(draft.question.rows[0]?.options.map(({ rationale }) => rationale).join()).toContain(
			'and no single person'
		);
});

it('calls an official without a name by the article’s words, whatever their first letter', () => {
	const called = (name: string) =>
		shortName({ ...{ id: 'x', name, kind: 'unnamed', role: null }, mentions: [] });
	expect(called('Chinese official')).toBe('the Chinese official');
	expect(called('Chinese officials')).toBe('Chinese officials');
	expect(called('A spokesman')).toBe('A spokesman');
	const junior = { id: 'x', name: 'Tom Reed Jr.', kind: 'person', role: null } as const;
	expect(shortName({ ...junior, mentions: [] })).toBe('Reed');
});

it('asks of a retelling whose statement it is, and not who says those words', () => {
	for (const seed of [1, 2, 3, 4, 5, 6])
		for (const { question } of drafted(whoSaidChoice, ARTICLE, seed)) {
			const retold = question.stem.includes('two of its arches could fall');
			if (retold) expect(question.stem).toMatch(/retell|retold/);
			if (retold) expect(question.stem).not.toMatch(/\bsays\b/);
		}
});

it('says of the writer’s “I” only where the writer has one and the quote has one too', () => {
	const reasons = (text: string) =>
		drafted(whoSaidChoice, text)
			.flatMap(({ question }) => question.rows[0]?.options ?? [])
			.map(({ rationale }) => rationale ?? '')
			.filter((why) => why.includes('The writer says “I”'));
	// With two speakers alone the writer is the third whom the words could be taken for.
	const two = ARTICLE.replace(/“My shop[^]*already,” Brand said\.\n\n/, '');
	const own = (words: string) =>
		two.replace('Buses use', `${words} Buses use`).replace('Nobody has looked', 'I have looked');
	expect(reasons(own('Bernie Sanders (I-Vt.) came.'))).toEqual([]);
	expect(reasons(own('I met them on the bridge.'))).toHaveLength(1);
});

it('calls the end of a quote no end where the writer goes on before the tag', () => {
	const whys = (words: string) => JSON.stringify(drafted(whoseWord, `${ARTICLE}\n\n${words}`));
	expect(whys('The bridge was “a tired old friend”, said Reed.')).not.toContain(
		'end of the sentence'
	);
	expect(whys('The bridge was “a tired old friend” of the town, said Reed.')).toMatch(
		/end of the sentence: “said Reed”/
	);
});
