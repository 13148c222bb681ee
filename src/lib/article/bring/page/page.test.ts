import { describe, expect, it } from 'vitest';
import type { BroughtKind } from '../kinds.ts';
import { REFUSALS } from '../limits.ts';
import { ABOUT, article, page, read, sentence, textsOf } from './example.ts';

describe('the body of a page', () => {
	it('is its paragraphs, without menu, footer and comments', () => {
		const menu = '<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>';
		const after =
			'<div id="comments"><p>I do not like this bridge, not at all, said nobody.</p></div>';
		const brought = page(`${menu}${article('')}${after}<footer>© Arden Herald</footer>`);
		expect(textsOf(brought, 'paragraph')).toEqual(ABOUT.map(sentence));
		expect(brought.blocks).toHaveLength(ABOUT.length);
	});

	it('has the headings between its paragraphs', () => {
		expect(textsOf(page(article('<h2>What comes next</h2>')), 'heading')).toEqual([
			'What comes next'
		]);
	});

	it('has a post of somebody else that it shows', () => {
		const post =
			'<blockquote class="twitter-tweet"><p>This bridge was never safe.</p></blockquote>';
		expect(textsOf(page(article(post)), 'paragraph')).toContain('This bridge was never safe.');
	});

	it('is parted at double line breaks, and a single one is a space', () => {
		const lines = ABOUT.map(sentence).join('<br><br>').replace('closed for', 'closed<br>for');
		expect(textsOf(page(`<main><div class="text">${lines}</div></main>`), 'paragraph')).toEqual(
			ABOUT.map(sentence)
		);
	});
});

describe('what stands between paragraphs of a page', () => {
	it.each<[string, string, BroughtKind, string]>([
		[
			'a caption',
			'<figure><img><figcaption>The bridge in May.</figcaption></figure>',
			'caption',
			'The bridge in May.'
		],
		[
			'a caption by its class',
			'<div class="photo-caption">The bridge in May</div>',
			'caption',
			'The bridge in May'
		],
		[
			'a credit',
			'<p>The bridge in May. (ANN LEE/PRESS)</p>',
			'caption',
			'The bridge in May. (ANN LEE/PRESS)'
		],
		[
			'a link to more',
			'<p>Read more: <a href="/b">The bridge in pictures</a></p>',
			'read-more',
			'Read more: The bridge in pictures'
		],
		[
			'a line that is all link',
			'<p><a href="/b">Ferry to run again in spring, town says</a></p>',
			'read-more',
			'Ferry to run again in spring, town says'
		],
		[
			'a sign-up box',
			'<p>Sign up for our newsletter and get the news in your inbox.</p>',
			'sign-up',
			'Sign up for our newsletter and get the news in your inbox.'
		],
		[
			'a pull quote by its class',
			'<blockquote class="pull-quote">No other choice, she said</blockquote>',
			'pull-quote',
			'No other choice, she said'
		],
		[
			'a repeated sentence',
			'<h3>The town, which owns it, had no other choice</h3>',
			'pull-quote',
			'The town, which owns it, had no other choice'
		]
	])('is told apart: %s', (_, inside, kind, text) => {
		const brought = page(article(inside));
		expect(textsOf(brought, kind)).toEqual([text]);
		expect(textsOf(brought, 'paragraph')).toEqual(ABOUT.map(sentence));
	});

	it.each([
		[
			'share bars',
			'<div class="share-bar"><a href="/f">Share</a> this story with your friends</div>'
		],
		['advertisements', '<div>Advertisement</div>'],
		[
			'related stories in an aside',
			'<aside><p>The ferry is back, and the market moves to the hill.</p></aside>'
		],
		['forms', '<form><p>Your e-mail address, please</p><input></form>'],
		['scripts', '<script>document.write("evil")</script>']
	])('is dropped: %s', (_, inside) => {
		expect(page(article(inside)).blocks.map(({ text }) => text)).toEqual(ABOUT.map(sentence));
	});

	it('is not told by a name that most paragraphs have', () => {
		const named = ABOUT.map((about) => `<p class="commentary related">${sentence(about)}</p>`);
		const brought = page(`<main><article>${named.join('')}</article></main>`);
		expect(textsOf(brought, 'paragraph')).toHaveLength(ABOUT.length);
	});

	it('stays in the text where somebody says it', () => {
		const said = '<p>“Sign up for the ferry,” Noor Haddad said.</p>';
		expect(textsOf(page(article(said)), 'paragraph')).toHaveLength(ABOUT.length + 1);
	});
});

describe('a page that was selected and pasted', () => {
	it('is all of what was selected where no article stands out', () => {
		const part = `<p>${sentence('the bridge')}</p><ul><li>${sentence('the ferry')}</li></ul>`;
		expect(textsOf(read(`<html><body>${part}</body></html>`, true), 'paragraph')).toHaveLength(2);
	});
});

describe('a page made to do harm', () => {
	it('becomes text, whatever was in its tags', () => {
		const evil = `<p onclick="alert(1)">${sentence('the square')} <a href="javascript:alert(2)">Here</a>
			<img src=x onerror=alert(3)> &lt;script&gt;alert(4)&lt;/script&gt;\u202e\0</p>`;
		const { blocks } = page(article(evil));
		const text = blocks[2]?.text ?? '';
		expect(text).toContain('the square');
		expect(text).toContain('<script>alert(4)</script>');
		expect(JSON.stringify(blocks)).not.toMatch(/onclick|javascript:|onerror|\\u0000|\u202e/);
	});

	it.each([
		['nested deep', '<div>'.repeat(100_000)],
		['of a million tags', '<p>a</p>'.repeat(500_000)],
		['of a tag with too many attributes', `<p ${'a=1 '.repeat(100_000)}>`]
	])('%s is refused at once', (_, html) => {
		const begun = performance.now();
		expect(() => read(`<body>${html}`)).toThrow(REFUSALS.tooDeep);
		expect(performance.now() - begun).toBeLessThan(1500);
	});

	it('of more text than any article is refused', () => {
		expect(() => page(`<p>${'“"'.repeat(1_000_000)}</p>`)).toThrow(REFUSALS.tooLong);
	});
});
