import type { Outgoing } from '../outgoing.ts';
import { articleIn } from '../paragraphs.ts';
import { el, xmlFile, type Element } from '../xml.ts';
import { zipped } from '../zipped.ts';
import type { Dialect } from './dialect.ts';
import { item, itemId } from './item.ts';

const STIMULUS = 'stimuli/article.xml';
const TEST = 'test.xml';

/** A package: its manifest, a test, a file an item, and the article in one of its own where it may. */
export function qtiPackage(quiz: Outgoing, dialect: Dialect): Uint8Array<ArrayBuffer> {
	return zipped(qtiFiles(quiz, dialect));
}

/** Its files by their paths. */
export function qtiFiles(quiz: Outgoing, dialect: Dialect): Record<string, string> {
	const { namespace, types, said } = dialect;
	const stimulus = quiz.article && types.stimulus ? STIMULUS : null;
	const items = quiz.questions.map((question): [string, Element] => [
		`items/${itemId(question)}.xml`,
		item(question, { ...quiz, namespace, stimulus })
	]);
	const trees: [string, Element][] = [
		['imsmanifest.xml', manifest(items, { dialect, stimulus })],
		[TEST, test(quiz, items, namespace)],
		...items,
		...(quiz.article && stimulus ? [[stimulus, article(quiz, namespace)] as [string, Element]] : [])
	];
	return Object.fromEntries(
		trees.map(([path, tree]) => [path, xmlFile(path === 'imsmanifest.xml' ? tree : said(tree))])
	);
}

function article({ article: of, lang }: Outgoing, xmlns: string): Element {
	return el(
		'qti-assessment-stimulus',
		{ xmlns, identifier: 'article', title: of!.title, 'xml:lang': lang },
		el('qti-stimulus-body', {}, articleIn(of!))
	);
}

function test({ title }: Outgoing, items: [string, Element][], xmlns: string): Element {
	const total = el('qti-sum', {}, el('qti-test-variables', { 'variable-identifier': 'SCORE' }));
	return el(
		'qti-assessment-test',
		{ xmlns, identifier: 'quiz', title },
		el('qti-outcome-declaration', {
			...{ identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' }
		}),
		el(
			'qti-test-part',
			{
				...{ identifier: 'part', 'navigation-mode': 'nonlinear' },
				'submission-mode': 'simultaneous'
			},
			el(
				'qti-assessment-section',
				{ identifier: 'section', title, visible: true },
				items.map(([href, { attributes }]) =>
					el('qti-assessment-item-ref', { identifier: attributes['identifier'], href })
				)
			)
		),
		el('qti-outcome-processing', {}, el('qti-set-outcome-value', { identifier: 'SCORE' }, total))
	);
}

type As = { dialect: Dialect; stimulus: string | null };

function manifest(items: [string, Element][], { dialect, stimulus }: As) {
	const { namespace, schema, version } = dialect.manifest;
	const { types } = dialect;
	const resource = (identifier: string, type: string, href: string, needs: string[]) =>
		el(
			'resource',
			{ identifier, type, href },
			el('file', { href }),
			needs.map((identifierref) => el('dependency', { identifierref }))
		);
	const ids = items.map(([, { attributes }]) => String(attributes['identifier']));
	return el(
		'manifest',
		{ xmlns: namespace, identifier: 'package' },
		el('metadata', {}, el('schema', {}, schema), el('schemaversion', {}, version)),
		el('organizations', {}),
		el(
			'resources',
			{},
			resource('quiz', types.test, TEST, ids),
			items.map(([href], index) =>
				resource(ids[index]!, types.item, href, stimulus ? ['article'] : [])
			),
			stimulus && types.stimulus ? [resource('article', types.stimulus, stimulus, [])] : []
		)
	);
}
