import { expect, it } from 'vitest';
import { blocksOf } from '../../article/blocks.ts';
import { carried } from './carry.ts';
import type { Correction } from './schema.ts';

const edition = (text: string) => ({ text, blocks: blocksOf(text) });
const BEFORE = edition('One bridge, two ends\n\nAnn said it holds. Bo said it fell.\n\nBo left.');
const at = (words: string, { text } = BEFORE) => {
	const start = text.indexOf(words);
	return [{ start, end: start + words.length }];
};
const sure = (words: string, where = BEFORE): Correction => ({
	what: 'sure',
	at: at(words, where)
});
const carry = (corrections: Correction[], text: string) => {
	const log = corrections.map((correction) => ({ correction }));
	return carried(log, BEFORE, edition(text));
};

it('corrections go along whose words stand in the new text once', () => {
	const after = 'One bridge, two ends\n\nBo left.\n\nBo says it fell. On Monday Ann said it holds.';
	const { corrections, left } = carry([sure('it holds'), sure('it fell'), sure('Bo said')], after);
	expect(corrections).toEqual([sure('it holds', edition(after)), sure('it fell', edition(after))]);
	expect(left).toEqual([{ correction: sure('Bo said') }]);
});

it('words that stand there twice, or in part, stay behind', () => {
	const parts: Correction = { what: 'sure', at: [...at('it holds'), ...at('it fell')] };
	expect(carry([sure('Bo left'), parts], 'Bo left. Bo left. Ann: it holds.')).toEqual({
		corrections: [],
		left: [{ correction: sure('Bo left') }, { correction: parts }]
	});
});

it('what is said of a block goes with the block, what is said of speakers always', () => {
	const block: Correction = { what: 'block', block: 2, report: false };
	const same: Correction = { what: 'same', speaker: 'bo', as: 'ann' };
	expect(carry([block, same], 'Bo left.\n\nAnn said it holds.').corrections).toEqual([
		{ ...block, block: 0 },
		same
	]);
	expect(carry([block], 'Bo left.\n\nBo left.').left).toHaveLength(1);
});
