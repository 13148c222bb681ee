import { isFurniture, isOfPage, type Block } from '../article/blocks.ts';
import type { Outgoing, OutQuestion } from './outgoing.ts';
import { el, type Element } from './xml.ts';

/** An article and a passage as every format that knows HTML shows them. */

export function articleIn(article: NonNullable<Outgoing['article']>): Element[] {
	const { title, blocks, source } = article;
	const from = source ? [block(source, true)] : [];
	return [el('div', {}, el('h2', {}, `The article: ${title}`), blocks.map(drawn), from)];
}

export function passageIn({ passage }: OutQuestion): Element[] {
	const paragraphs = passage.map(({ text }) => block(text, isOfPage(text)));
	return paragraphs.length === 0 ? [] : [el('blockquote', {}, paragraphs)];
}

const drawn = (one: Block) =>
	one.kind === 'headline' ? el('h3', {}, one.text) : block(one.text, isFurniture(one));

const block = (text: string, furniture: boolean) =>
	el('p', {}, furniture ? el('em', {}, text) : text);
