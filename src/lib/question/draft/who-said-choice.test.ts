import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn, ONE_VOICE } from './example.ts';
import { whoSaidChoice } from './who-said-choice.ts';

const about = (words: string, seed?: number, text = ARTICLE) => {
	const draft = drafted(whoSaidChoice, text, seed).find(({ question }) =>
		question.stem.includes(words)
	);
	if (!draft) throw new Error(`no draft quotes “${words}”`);
	return draft;
};

it('gives a quote to whom its pronoun leads back to, and shows the name', () => {
	const draft = about('We will open it again before the summer ends');
	expect(keysIn(draft)).toEqual(['Ada Moss']);
	expect(draft.question.rows[0]?.evidence.map(({ text }) => text)).toEqual([
		'Mayor Ada Moss',
		'We will open it again before the summer ends',
		'she said'
	]);
});

it('calls the nearest name so where it stands beside the words, and another speaker otherwise', () => {
	const reasons = (words: string, text?: string) =>
		about(words, 1, text).question.rows[0]?.options.map(({ text: name, reason }) => [name, reason]);
	expect(reasons('Nobody has looked at them')?.map(([, reason]) => reason)).toEqual([
		undefined,
		'other-speaker',
		'other-speaker'
	]);
	const beside = `${ARTICLE}\n\nReed met Ivo Brand on the bridge. “Nothing here is old,” he said.`;
	expect(reasons('Nothing here is old', beside)).toContainEqual(['Ivo Brand', 'nearest-name']);
});

it('shows the paragraphs that tell who each of the three is', () => {
	const { rows, passage } = about('We will open it again').question;
	const shown = passage.map(({ text }) => text).join();
	for (const { text } of rows[0]?.options ?? []) expect(shown).toContain(text);
});

it('is easy where the tag in the paragraph has the name, unless another stands between', () => {
	const easy = (words: string, text?: string) => about(words, 1, text).easy;
	expect([easy('Nobody has looked at them'), easy('We will open it again')]).toEqual([true, false]);
	const [asked, gap] = ['my father did,” Reed said.', 'my father did. Stones wear,” Reed said.'];
	expect(easy('Nobody has looked at them', ARTICLE.replace(asked, gap))).toBe(true);
	const within = 'my father did. Eva Lind knows,” Reed said.';
	expect(easy('Nobody has looked at them', ARTICLE.replace(asked, within))).toBe(true);
});

it('words it by the seed, and the same for the same seed', () => {
	const stems = [1, 2, 3, 4, 5, 6].map((seed) => about('Nobody has looked', seed).question.stem);
	expect(new Set(stems).size).toBeGreaterThan(1);
	expect(about('Nobody has looked', 4)).toEqual(about('Nobody has looked', 4));
});

it('keeps silent where there are not three to choose among', () => {
	expect(drafted(whoSaidChoice, ONE_VOICE)).toEqual([]);
});

it('calls heard only those whose words the article has', () => {
	const met = `${ARTICLE}\n\nReed met farmer Peter Holt on the bridge. “Nothing here is old,” he said.`;
	const options = drafted(whoSaidChoice, met).flatMap(
		({ question }) => question.rows[0]?.options ?? []
	);
	const silent = options.filter(({ text }) => text === 'Peter Holt');
	expect(silent.length).toBeGreaterThan(0);
	expect(silent.filter(({ rationale }) => rationale?.includes('heard'))).toEqual([]);
});

it('offers only those whom a pronoun in retold words fits', () => {
	const retold = `${ARTICLE.replaceAll('Ivo Brand', 'Paul Brand')}\n\nReed said his office had no drawings of the bridge.`;
	const names = about('his office had no drawings', 1, retold).question.rows[0]?.options;
	expect(names?.map(({ text }) => text).toSorted()).toEqual([
		...['Paul Brand', 'The writer', 'Tom Reed']
	]);
	const hers = retold.replaceAll('Paul Brand', 'Ann Brand');
	expect(() => about('his office had no drawings', 1, hers)).toThrow();
});

it('tempts with nobody whose name stands in a far part of the article', () => {
	const filler = Array.from({ length: 8 }, (_, at) => `Barge ${at} lay below the bridge.`);
	const far = [
		ONE_VOICE,
		'“The stones wear,” engineer Tom Reed said.',
		...filler,
		'“It was dark on the water,” skipper Paul Dale said.'
	].join('\n\n');
	const options = drafted(whoSaidChoice, far)
		.filter((draft) => !keysIn(draft).includes('Paul Dale'))
		.flatMap(({ question }) => question.rows[0]?.options ?? []);
	expect(options.map(({ text }) => text)).not.toContain('Paul Dale');
});

it('shows the words that a tag at the end of a paragraph hands on', () => {
	const text = ARTICLE.replace(
		'Teacher Ivo Brand',
		'Teacher Ivo Brand met Eva Lind. He said:\n\n“Stones do not swim.”\n\nBrand'
	);
	const passages = drafted(whoSaidChoice, text).map(({ question }) =>
		question.passage.map((one) => one.text)
	);
	const cut = passages.filter(
		(one) => one.some((words) => words.endsWith(':')) && !one.includes('“Stones do not swim.”')
	);
	expect(passages.flat()).toContain('“Stones do not swim.”');
	expect(cut).toEqual([]);
});

it('asks about words in straight single marks', () => {
	const single = ARTICLE.replace(/[“”]/g, "'");
	expect(keysIn(about('We will open it again before the summer ends', 1, single))).toEqual([
		'Ada Moss'
	]);
});

it('cuts no quote behind a title', () => {
	const title = ARTICLE.replace('since my father did', 'since we had a visit by St. Peter');
	expect(() => about('Nobody has looked', 1, title)).toThrow('no draft');
});

it('asks about no quote that only the sentence before completes, and none that two say', () => {
	const asked = 'Nobody has looked at them since my father did,';
	for (const words of [
		'The old stones of it should have been,',
		'Dad said that nobody ever had it,'
	])
		expect(() => about(words.slice(0, -1), 1, ARTICLE.replace(asked, words))).toThrow('no draft');
});

it('asks for a statement that is retold, not for who said what is', () => {
	for (const seed of [1, 2, 3, 4, 5, 6])
		for (const { question } of drafted(whoSaidChoice, ARTICLE, seed))
			expect(question.stem).not.toContain('Who said what');
});
