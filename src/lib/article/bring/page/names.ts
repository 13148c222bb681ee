import type { BroughtKind } from '../kinds.ts';

/** What a name is made of begins and ends at a dash, a low line or a blank. */
const part = (names: string): RegExp => new RegExp(`(?:^|[-_ ])(?:${names})(?:$|[-_ ])`, 'i');

/** What the classes and ids of a page's elements say about what is in them; the first fits. */
const NAMES: [RegExp, BroughtKind | 'nothing'][] = [
	[/pull-?_?quote|quote-?pull/i, 'pull-quote'],
	[/caption|gallery|slideshow|carousel/i, 'caption'],
	[part('(?:photo-?)?credits?'), 'caption'],
	[/newsletter|sign-?up|subscri(?:be|ption)/i, 'sign-up'],
	[part('cta|optin|paywall'), 'sign-up'],
	[
		/related|recommend|read-?(?:more|next|also)|more-?(?:stories|news|from)|most-?(?:read|popular|viewed)|trending|popular|you-?may/i,
		'read-more'
	],
	[part('promos?|rail'), 'read-more'],
	[
		/^(?!.*(?:embed|tweet)).*(?:(?:^|[-_ ])(?:share|sharing|social|follow)|addtoany|sharedaddy)/i,
		'nothing'
	],
	[/author|by-?line|contributor/i, 'byline'],
	[part('bio'), 'byline'],
	[/breadcrumb|pagination|tag-?list|comment|disqus|disclaimer|copyright|ad-container/i, 'nothing'],
	[/toolbar|cookie|time-?stamp|dateline-/i, 'nothing'],
	[
		part(
			'tags?|ads?|advert|advertisement|sponsored|print-header|post-?info|entry-?meta|post-?meta|dates?'
		),
		'nothing'
	]
];

export function kindByName(element: Element): BroughtKind | 'nothing' | undefined {
	const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
	if (name.length < 2 || name.length > 1000) return undefined;
	return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}
