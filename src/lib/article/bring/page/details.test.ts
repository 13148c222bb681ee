import { describe, expect, it } from 'vitest';
import { article, page, textsOf } from './example.ts';

describe('the details of a page', () => {
	const LINKED = JSON.stringify({
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'NewsArticle',
				headline: 'Bridge closes &#8211; for a year',
				author: [{ name: 'Noor Haddad' }, { name: 'Ann May' }],
				datePublished: '2024-05-03T23:10:00-08:00',
				publisher: { name: 'Arden Herald' }
			}
		]
	});

	it('are found in its linked data', () => {
		const brought = page(article(''), `<script type="application/ld+json">${LINKED}</script>`);
		expect(brought).toMatchObject({
			title: 'Bridge closes – for a year',
			byline: 'Noor Haddad, Ann May',
			date: '2024-05-03',
			source: 'Arden Herald'
		});
	});

	it('are found in its meta tags', () => {
		const head = `<title>Bridge closes | Arden Herald</title>
			<meta property="og:title" content="Bridge closes for a year | Arden Herald">
			<meta property="og:site_name" content="Arden Herald"><meta name="author" content="By Noor Haddad">
			<meta property="article:published_time" content="2024-05-03">
			<link rel="canonical" href="https://arden.example/bridge">`;
		expect(page(article(''), head)).toMatchObject({
			title: 'Bridge closes for a year',
			byline: 'Noor Haddad',
			date: '2024-05-03',
			source: 'Arden Herald',
			address: 'https://arden.example/bridge',
			lang: 'en'
		});
	});

	it('are found in the text', () => {
		const top = `<h1>Bridge closes for a year</h1><p class="byline">By <a rel="author" href="/n">Noor Haddad</a></p>
			<time datetime="2024-05-03">May 3</time>`;
		const brought = page(`<main>${top}${article('')}</main>`);
		expect(brought).toMatchObject({
			title: 'Bridge closes for a year',
			byline: 'Noor Haddad',
			date: '2024-05-03'
		});
		expect(textsOf(brought, 'headline')).toEqual(['Bridge closes for a year']);
	});

	it('make the headline where the text has none', () => {
		expect(page(article(''), '<title>Bridge closes for a year</title>').blocks[0]).toEqual({
			kind: 'headline',
			text: 'Bridge closes for a year'
		});
	});

	it.each([
		['a name of 10,000 letters', `<meta name="author" content="${'A'.repeat(10_000)}">`],
		['an address of a script', '<link rel="canonical" href="javascript:alert(1)">'],
		['a name that is an address', '<meta name="author" content="https://social.example/noor">'],
		['linked data that is broken', '<script type="application/ld+json">{"@type":</script>'],
		['linked data nested deep', `<script type="application/ld+json">${'['.repeat(50_000)}</script>`]
	])('are empty rather than %s', (_, head) => {
		expect(page(article(''), head)).toMatchObject({ byline: '', address: '' });
	});
});
