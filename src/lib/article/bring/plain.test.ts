import { describe, expect, it } from 'vitest';
import { blocksWith, isStruckAtFirst, textOf, type BroughtKind } from './kinds.ts';
import { countWords, MOST_CHARACTERS, refusalOf, REFUSALS } from './limits.ts';
import { readPlain } from './plain.ts';

const BODY = 'The bridge at Arden will close for repairs on Monday, the town said.';
const kindsOf = (text: string): BroughtKind[] => readPlain(text).blocks.map(({ kind }) => kind);

const WHOLE_PAGE = `Home
News
Sport
Sign in

Arden bridge to close for a year

By Noor Haddad
3 May 2024

Share
Print

${BODY}

What comes next

${BODY}

Read more: The bridge in pictures
Sign up for our newsletter

Ferry returns
Market moves
© 2024 Arden Herald`;

describe('a plain text', () => {
	it('has headline, byline and date where they stand', () => {
		const brought = readPlain(
			`A bridge closes for a year\n\nBy Noor Haddad, May 3, 2024\n\n${BODY}`
		);
		expect(brought).toMatchObject({
			title: 'A bridge closes for a year',
			byline: 'Noor Haddad',
			date: '2024-05-03',
			lang: 'en',
			dir: 'ltr'
		});
	});

	it('of a whole page has its menus and its furniture apart', () => {
		const { title, blocks } = readPlain(WHOLE_PAGE);
		expect(title).toBe('Arden bridge to close for a year');
		const of = (kind: BroughtKind) =>
			blocks.filter((block) => block.kind === kind).map(({ text }) => text);
		expect(of('paragraph')).toEqual([BODY, BODY]);
		expect(of('heading')).toEqual(['What comes next']);
		expect(of('read-more')).toEqual(['Read more: The bridge in pictures']);
		expect(of('sign-up')).toEqual(['Sign up for our newsletter']);
		expect(of('notice')).toEqual(['© 2024 Arden Herald']);
		expect(of('label')).toContain('Ferry returns');
	});

	it('ends where the readers’ comments begin, but not at a link to them above it', () => {
		const body = Array(5).fill(BODY).join('\n\n');
		const { blocks } = readPlain(
			`Comments\n\n${body}\n\n12 comments\n\nI never liked that bridge.`
		);
		expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(5);
		expect(blocks.at(-1)).toEqual({ kind: 'label', text: 'I never liked that bridge.' });
	});

	it('has the title that Markdown marks, however short', () => {
		expect(readPlain(`# A bridge\n\n${BODY} ${BODY}`).title).toBe('A bridge');
	});

	it('stays as it came where that is asked', () => {
		const { blocks } = readPlain(`• ${BODY}\n• ${BODY}`, { asItCame: true });
		expect(blocks[0]?.text).toBe(`• ${BODY}`);
	});

	it('knows its blocks again in the text that is stored', () => {
		const { blocks } = readPlain(WHOLE_PAGE);
		const text = textOf(blocks);
		const stored = blocksWith(
			text,
			blocks.map(({ kind }) => kind)
		);
		expect(stored.map((block) => block.text)).toEqual(blocks.map((block) => block.text));
		expect(stored.map(({ kind }) => kind)).toContain('promo');
		expect(blocksWith(text, ['paragraph'])[0]?.kind).toBe('label');
	});

	it('is told from headings by its length and its end', () => {
		expect(kindsOf(`${BODY}\n\nWhat comes next\n\n${BODY}\n\nShe said so.`)).toEqual([
			'paragraph',
			'heading',
			'paragraph',
			'paragraph'
		]);
	});

	it('of a name of 10,000 letters has no such title or byline', () => {
		const brought = readPlain(`By ${'A'.repeat(10_000)}\n\n${BODY}`);
		expect(brought.byline).toBe('');
	});

	it.each(['“"', '"', 'word '])('of a million times %j is refused', (piece) => {
		expect(() => readPlain(piece.repeat(1_000_000))).toThrow(REFUSALS.tooLong);
	});
});

describe('an article for a quiz', () => {
	const words = (count: number) => [{ kind: 'paragraph' as const, text: 'word '.repeat(count) }];

	it('has at least 120 words of running text', () => {
		expect(refusalOf(words(119))).toBe(REFUSALS.tooShort);
		expect(refusalOf(words(120))).toBeUndefined();
		expect(refusalOf([...words(100), { kind: 'caption', text: 'word '.repeat(50) }])).toBe(
			REFUSALS.tooShort
		);
		expect(refusalOf([])).toBe(REFUSALS.nothing);
	});

	it('has at most 30,000 characters', () => {
		expect(refusalOf(words(MOST_CHARACTERS / 5))).toBeUndefined();
		expect(refusalOf(words(MOST_CHARACTERS / 5 + 1))).toBe(REFUSALS.tooLong);
	});

	it('counts words where no blanks part them', () => {
		expect(countWords('well-known — the “plan”')).toBe(3);
		expect(countWords('市長は月曜日に')).toBeGreaterThan(2);
	});

	it('has what the page adds struck at first', () => {
		expect(isStruckAtFirst('sign-up')).toBe(true);
		expect(isStruckAtFirst('paragraph')).toBe(false);
	});
});
