import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Block } from '../../article/blocks.ts';
import type { Note } from '../../article/notes.ts';
import { overlaps, type Span } from '../../article/span.ts';
import Article from '../../components/article/Article.svelte';
import ArticleWords from '../../components/article/ArticleWords.svelte';
import AskedBy from '../../components/article/AskedBy.svelte';
import { Drawn, type Mark, type Marked, type Read } from '../../components/article/drawn.ts';
import Notes from '../../components/article/Notes.svelte';
import { placeOf } from '../../components/article/place.ts';
import { isAsked, runsOf } from '../../components/article/runs.ts';
import Explained from '../../components/question/Explained.svelte';
import Proof from '../../components/question/Proof.svelte';
import { VIEW } from '../../question/view/view.ts';
import type { ShownQuestion } from '../../quiz/shown.ts';

type Noted = { blocks: Block[]; notes: Note[] };

/**
 * An article beside a question is the same for every student who is asked it: drawn once, by the
 * components that draw it anywhere, and kept.
 */
export function readOf(article: Noted, shown: ShownQuestion): Read {
	const explained = explainedIn(shown);
	return {
		...drawingOf(article, shown).read,
		explained: explained === null ? null : new Drawn(explained)
	};
}

/** What a page has to know that goes on to this question by itself. */
export function markedIn(article: Noted, shown: ShownQuestion): Marked {
	return { ...drawingOf(article, shown).marked(), explained: explainedIn(shown) };
}

/** Drawn for each student: what was chosen stands in it, in this attempt's order. */
function explainedIn({ question, answer: { picks }, outcome }: ShownQuestion): string | null {
	if (!outcome) return null;
	const evidence = outcome.explanation.rows.flatMap((row) => row.evidence);
	return html(Explained, { question, picks, outcome }) + html(Proof, { evidence });
}

type Drawing = ReturnType<typeof draw>;

const kept = new Map<string, Drawing>();
/** So many questions are open at one time in not too many classes; each takes some 80 KB. */
const MOST_KEPT = 100;

function drawingOf(article: Noted, { number, question, outcome }: ShownQuestion): Drawing {
	const asked = question.passage;
	const proof = outcome?.explanation.rows.flatMap((row) => row.evidence) ?? [];
	const apart = VIEW[question.view].showsPassage === true;
	const key = JSON.stringify([
		...[identity(article.blocks), article.notes, number, apart],
		...[asked, proof].map((spans) => spans.map(({ start, end }) => [start, end]))
	]);
	const drawing = kept.get(key) ?? draw(article, { number, asked, proof, apart });
	// The one that was not asked for the longest time goes first.
	kept.delete(key);
	kept.set(key, drawing);
	const [oldest] = kept.keys();
	if (kept.size > MOST_KEPT) kept.delete(oldest!);
	return drawing;
}

type Of = { number: number; asked: Span[]; proof: Span[]; apart: boolean };

function draw({ blocks, notes }: Noted, { number, asked, proof, apart }: Of) {
	const around = (spans: Span[]) =>
		blocks.filter((block) => spans.some((span) => overlaps(span, block)));
	const these = around(asked);
	const askedBy = `Question ${number} asks about ${these.length === 1 ? 'this paragraph' : 'this passage'}`;
	const [first] = these;
	const place = first ? placeOf(first) : null;
	const excerpt = apart ? [] : around([...asked, ...proof]);
	const of = { asked, askedBy, proof, notes };
	const passage =
		excerpt.length === 0
			? null
			: html(Article, { ...of, blocks: excerpt, whole: blocks, places: 'there' });
	const runs = runsOf(blocks, asked);

	const markOf = (block: Block): Mark => ({
		place: placeOf(block),
		asked: isAsked(block, asked),
		over: runs.includes(block)
			? html(AskedBy, { words: askedBy, runs, run: block, ways: true })
			: '',
		words: proof.some((span) => overlaps(span, block))
			? html(ArticleWords, { span: block, proof, said: [], notes })
			: ''
	});
	let marks: Mark[] | undefined;
	return {
		read: {
			article: new Drawn(html(Article, { ...of, blocks, places: 'here' })),
			notes: new Drawn(html(Notes, { notes })),
			passage: passage === null ? null : new Drawn(passage),
			place
		},
		marked: () => ({
			passage,
			place,
			marks: (marks ??= around([...asked, ...proof]).map(markOf))
		})
	};
}

/** Without the marks by which a script would find its way: none is to take this over. */
function html<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: NoInfer<Props>
): string {
	return render(component, { props } as never).body.replace(/<!--.*?-->/g, '');
}

const identities = new WeakMap<Block[], number>();
let given = 0;

/** A version's blocks are kept with it: the same object is the same article. */
function identity(blocks: Block[]): number {
	const known = identities.get(blocks) ?? ++given;
	identities.set(blocks, known);
	return known;
}
