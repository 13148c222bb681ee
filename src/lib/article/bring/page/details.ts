import { authorIn, dayIn } from '../dates.ts';

/** What a page says about its article beside the text; what it does not say is empty. */
export type Details = {
	title: string;
	byline: string;
	source: string;
	date: string;
	address: string;
	description: string;
	lang: string;
};

/** What a reader of articles finds of the same; it knows more ways of saying it. */
export type Found = {
	title?: string | null | undefined;
	byline?: string | null | undefined;
	siteName?: string | null | undefined;
	publishedTime?: string | null | undefined;
	lang?: string | null | undefined;
};

/** Linked data with the whole text of an article is smaller. */
const LONGEST_DATA = 200_000;

/** A detail that is longer is none: it goes onto pages and into lists. */
const LONGEST = 300;

/** Read before anything changes the page. */
export function detailsOf(document: Document): (found: Found) => Details {
	const meta = metaOf(document);
	const linked = linkedDataOf(document);
	const address = addressOf(document, meta, linked);
	const heading = only(document.querySelectorAll('h1'))?.textContent ?? '';
	const titleElement = document.querySelector('title')?.textContent ?? '';
	const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
	const lang = document.documentElement?.getAttribute('lang') ?? '';
	const author = document.querySelector('[rel~="author"], [itemprop~="author"]')?.textContent ?? '';
	return (found) => {
		const names = [meta('og:site_name'), nameOf(linked['publisher']), found.siteName];
		const source = first(...names.filter((name) => !/^https?:/i.test(tidy(name))), hostOf(address));
		const title = first(linked['headline'], meta('og:title'), found.title, heading, titleElement);
		return {
			title: withoutSite(title, source),
			byline: bylineOf(nameOf(linked['author']), found.byline, meta('author'), author),
			source,
			date:
				[linked['datePublished'], meta(...PUBLISHED), found.publishedTime, time]
					.map((one) => dayIn(tidy(one)))
					.find(Boolean) ?? '',
			address,
			description: tidy(meta('og:description', 'description'), 2000),
			lang: tidy(lang || (found.lang ?? ''))
		};
	};
}

const PUBLISHED =
	'article:published_time date dc.date dc.date.issued pubdate parsely-pub-date'.split(' ');

type Meta = (...names: string[]) => string;

function metaOf(document: Document): Meta {
	const values = new Map<string, string>();
	for (const element of document.querySelectorAll('meta[content]')) {
		const name = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
		const known = name.toLowerCase();
		if (!values.get(known)) values.set(known, element.getAttribute('content') ?? '');
	}
	return (...names) => names.map((name) => values.get(name)).find(Boolean) ?? '';
}

/** The article among the linked data (JSON-LD) of a page. */
function linkedDataOf(document: Document): Record<string, unknown> {
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const article = articleIn(parsed(script.textContent ?? ''), 0);
		if (article) return article;
	}
	return {};
}

function parsed(json: string): unknown {
	try {
		return json.length > LONGEST_DATA ? undefined : JSON.parse(json);
	} catch {
		return undefined;
	}
}

function articleIn(value: unknown, depth: number): Record<string, unknown> | undefined {
	if (typeof value !== 'object' || value === null || depth > 3) return undefined;
	const inside = Array.isArray(value) ? value.slice(0, 50) : [];
	const record = value as Record<string, unknown>;
	if (/article|report|posting/i.test(String(record['@type']))) return record;
	for (const one of [...inside, record['@graph'], record['mainEntity']]) {
		const article = articleIn(one, depth + 1);
		if (article) return article;
	}
	return undefined;
}

function nameOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.slice(0, 10).map(nameOf).filter(Boolean).join(', ');
	return typeof value === 'object' && value !== null && 'name' in value ? nameOf(value.name) : '';
}

function bylineOf(...candidates: unknown[]): string {
	const names = candidates.map((one) => authorIn(tidy(one)));
	return names.find((name) => /\p{L}/u.test(name) && !/^(?:https?:|@)/i.test(name)) ?? '';
}

function addressOf(document: Document, meta: Meta, linked: Record<string, unknown>): string {
	const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
	return (
		[canonical, meta('og:url'), linked['url'], savedFrom(document)].map(webAddress).find(Boolean) ??
		''
	);
}

/** Some browsers write into a saved page where it came from. */
function savedFrom(document: Document): string {
	const comment = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])].find(
		(node) => node.nodeType === 8 && (node.textContent ?? '').includes('saved from url=')
	);
	return /saved from url=\(\d+\)(\S+)/.exec(comment?.textContent ?? '')?.[1] ?? '';
}

function webAddress(value: unknown): string {
	const text = tidy(value, 2000);
	return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : '';
}

const hostOf = (address: string): string =>
	address === '' ? '' : new URL(address).hostname.replace(/^www\./, '');

/** Many pages put the name of their site behind the title, or before it. */
function withoutSite(title: string, source: string): string {
	const parts = title.split(/ [|–—·»-] /);
	if (parts.length < 2 || source === '') return title;
	const site = source.toLowerCase().replace(/\.\w+$/, '');
	const isSite = (part = '') => part.toLowerCase().includes(site);
	if (isSite(parts.at(-1))) return title.slice(0, title.lastIndexOf(parts.at(-1) as string) - 3);
	return isSite(parts[0]) ? title.slice((parts[0] as string).length + 3) : title;
}

const first = (...candidates: unknown[]): string =>
	candidates.map((one) => tidy(one)).find(Boolean) ?? '';

function only<Item>(list: ArrayLike<Item>): Item | undefined {
	return list.length === 1 ? list[0] : undefined;
}

/** One line, without what is not seen; empty where it is no text or too long to be what it says. */
function tidy(value: unknown, longest = LONGEST): string {
	if (typeof value !== 'string' || value.length > longest * 4) return '';
	const line = value.replace(/\s+/g, ' ').trim();
	return line.length > longest ? '' : line;
}
