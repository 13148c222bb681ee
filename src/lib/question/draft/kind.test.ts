import { expect, it } from 'vitest';
import { ARTICLE, drafted, keysIn } from './example.ts';
import { kind } from './kind.ts';

const MORE = `${ARTICLE}

“Lorries should be kept away from it,” Reed said.

The company has sold two of its old barges.`;

it('keeps in the quote the sign that tells the kind', () => {
	const rows = drafted(kind, MORE).flatMap((draft) =>
		draft.question.rows.map(({ text }, index) => [
			text || draft.question.stem,
			keysIn(draft)[index]?.split(':')[0]
		])
	);
	const said = (words: string) => rows.find(([text]) => text?.includes(words))?.[1];
	expect(said('open it again')).toBe('Promise');
	expect(said('be kept away from it')).toBe('Judgement');
	expect(said('Lorries should be kept away from it')).toBe('Judgement');
	expect(said('sold two of its old barges')).toBe('Checkable claim');
});

it('keeps silent where no word decides, or the sentence asks', () => {
	const text =
		'The bridge\n\nIt is a bridge of stone over water.\n\nWho has paid for the new stones?';
	expect(drafted(kind, text)).toEqual([]);
});

it('takes what has its day for arranged, and for no forecast', () => {
	const about = (day: string) =>
		drafted(kind, `The bridge\n\nThe river will rise above its banks${day}.`).length;
	expect([about(''), about(' in June')]).toEqual([1, 0]);
});

it('quotes a clause with its subject, and a plain fact is easy', () => {
	const text =
		'The bridge\n\nThe town should keep its old stones.\n\nThe town has sold two barges.';
	const asked = drafted(kind, text).map(({ easy, question }) => [question.stem, easy]);
	const about = (words: string) => asked.find(([stem]) => `${stem}`.includes(words));
	expect(about('“The town should keep its old stones”')?.[1]).toBe(false);
	expect(about('“The town has sold two barges”')?.[1]).toBe(true);
});
