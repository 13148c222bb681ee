import { isFurniture, type Block } from '../../article/blocks.ts';
import { spanAt, type Span } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { match } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { passageOf, type Material } from './material.ts';
import { canAsk, quotable } from './quote.ts';
import { NO_END } from './sentence.ts';
import { isQuotable } from './voice.ts';

const REPORT = 'The report itself';
const CAPTION = 'A line under a picture';
const PAGE = 'The page around the report';

const STEM = 'Where does each of these pieces stand?';

/** What gives a line away without its place on the page. */
const TELLS =
	/\b(?:article|story|post|updated|e-?mail|sign|subscri|newsletter|click|copyright|rights|photo|image|picture|advert|follow|read)\w*|[©/()|]/i;
const [FEWEST, LONGEST] = [4, 8];
/** Of the report a few paragraphs are enough to choose from. */
const ENOUGH = 8;

type Piece = { words: Span; block: Block; key: string };

/** Which line is not reporting: a few plain words of a caption or a promo, beside words of the report. */
export const furniture: Generator = (material) => {
	const order = (pieces: Piece[]) => mixed(pieces, material.seed, ({ words }) => words.text);
	const around = order(
		piecesOf(material, (block) => isFurniture(block) || block.kind === 'caption')
	);
	if (around.length === 0) return [];
	const paragraphs = material.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, ENOUGH);
	const report = order(piecesOf(material, (block) => paragraphs.includes(block)));
	const drafts: Draft[] = [];
	while (around.length > 0) {
		const one = around.shift();
		// One row for each option, where the page has them.
		const other = around.findIndex(({ key }) => key !== one?.key);
		const two = other === -1 ? (around.shift() ?? report.pop()) : around.splice(other, 1)[0];
		const own = report.shift();
		if (!one || !two || !own) return drafts;
		drafts.push(draftOf([one, two, own], material));
	}
	return drafts;
};

function piecesOf(
	{ text, blocks, lastNames }: Material,
	takes: (block: Block) => boolean
): Piece[] {
	return blocks.filter(takes).flatMap((block) => {
		const runs = [
			...block.text.matchAll(
				/(?<=^| )(?!from\b)\p{L}[\p{L}’'-]* (?:\p{L}[\p{L}’'-]* ){2,6}(?!based\b|founded\b|used\b)\p{L}[\p{L}’'-]*(?=[.,;:]|$| (?:in|on|at|by|from|for|with)\b)/gu
			)
		];
		const found = runs.flatMap(({ 0: run, index }) => {
			const words = quotable(
				text,
				spanAt(text, block.start + index, block.start + index + run.length)
			);
			const count = words?.text.split(' ').length ?? 0;
			const plain =
				words &&
				!TELLS.test(words.text) &&
				!NO_END.test(`${words.text}.`) &&
				canAsk(words.text, lastNames);
			return words && plain && count >= FEWEST && count <= LONGEST ? [words] : [];
		});
		const key = block.kind === 'caption' ? CAPTION : isFurniture(block) ? PAGE : REPORT;
		// What begins like a sentence reads best by itself.
		const [best] = found.toSorted(
			(a, b) => oddnessOf(a.text) - oddnessOf(b.text) || b.text.length - a.text.length
		);
		return best ? [{ words: best, block, key }] : [];
	});
}

/** A name among the words has to be told in full, and a small letter begins in the middle. */
const oddnessOf = (words: string) =>
	Number(/ \p{Lu}/u.test(words)) * 2 + Number(/^\p{Ll}/u.test(words));

const MISTAKES: Record<string, Record<string, Reason>> = {
	[REPORT]: { [CAPTION]: 'photo-date', [PAGE]: 'stated-as-unstated' },
	[CAPTION]: { [REPORT]: 'photo-date', [PAGE]: 'stated-as-unstated' },
	[PAGE]: { [REPORT]: 'furniture-as-report', [CAPTION]: 'photo-date' }
};

/** Who took or sent a picture: “(Reuters)”, “(Ida Vell/AFP)”. */
const CREDIT = /\([^()]*(?:\/|Reuters|AP|AFP|Getty|EPA|Photo)[^()]*\)|©.*|\bvia Getty Images\b/;

/** By what a reader knows the line for what it is. */
function whyOf({ words, block, key }: Piece, { seed }: Material): string {
	const pick = (...ways: [string, ...string[]]) => oneOf(ways, seed, words.text);
	if (key === REPORT)
		return pick(
			'These words stand in a paragraph of the report and tell part of its news.',
			'These words belong to a paragraph that tells the news.'
		);
	if (key === PAGE)
		return pick(
			'This line speaks to the readers of the page and tells no news.',
			'The people who run the page say this to its readers. It is no part of the news.'
		);
	const [credit] = CREDIT.exec(block.text) ?? [];
	return credit && isQuotable(credit)
		? pick(
				`The line ends with ${inQuotes(credit)}, which says who took the picture or sent it.`,
				`A credit such as ${inQuotes(credit)} stands under a picture.`
			)
		: 'The line tells what a picture shows. The picture can be older than the news.';
}

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const rows = pieces.toSorted((a, b) => a.words.start - b.words.start);
	const words = rows.map((piece) => piece.words);
	const id = idOf('page', words);
	const question = match(
		{
			id,
			skill: 'page',
			title: 'Report, picture or page',
			stem: STEM,
			passage: passageOf(material, words)
		},
		[REPORT, CAPTION, PAGE],
		rows.map(({ words: asked, block, key }) => ({
			text: inQuotes(asked.text),
			key,
			mistakes: MISTAKES[key] ?? {},
			evidence: [spanAt(material.text, block.start, block.end)],
			rationale: whyOf({ words: asked, block, key }, material)
		}))
	);
	// What a line says tells often enough where it stands.
	return {
		...{ generator: 'furniture', confidence: 0.96, plain: true, question },
		...{ checks: [], about: [], words }
	};
}
