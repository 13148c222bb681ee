import { el, type Element, type Node } from '../xml.ts';

/** What QTI 3.0 and 2.1 call things otherwise; trees are written with the names of 3.0. */
export type Dialect = {
	namespace: string;
	/** Of a package's manifest, with what it says of itself. */
	manifest: { namespace: string; schema: string; version: string };
	/** As a manifest names the types of what it lists. */
	types: { item: string; test: string; stimulus: string | null };
	said: (tree: Element) => Element;
};

export const QTI_3: Dialect = {
	namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
	manifest: {
		namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
		schema: 'QTI Package',
		version: '3.0.0'
	},
	types: {
		item: 'imsqti_item_xmlv3p0',
		test: 'imsqti_test_xmlv3p0',
		stimulus: 'imsqti_stimulus_xmlv3p0'
	},
	said: (tree) => tree
};

export const QTI_21: Dialect = {
	namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
	manifest: {
		namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
		schema: 'QTIv2.1 Package',
		version: '1.0.0'
	},
	types: { item: 'imsqti_item_xmlv2p1', test: 'imsqti_test_xmlv2p1', stimulus: null },
	said: inVersion2
};

/** `qti-choice-interaction` is `choiceInteraction` there, `max-choices` is `maxChoices`. */
function inVersion2({ name, attributes, children }: Element): Element {
	const said = children.flatMap((child): Node[] => {
		if (typeof child === 'string') return [child];
		const one = inVersion2(child);
		return NOT_IN_2.has(child.name) ? one.children : [one];
	});
	const named = Object.entries(attributes).map(([key, value]) => [camel(key), value]);
	return el(camel(name.replace(/^qti-/, '')), Object.fromEntries(named), said);
}

/** Only their content is there. */
const NOT_IN_2: ReadonlySet<string> = new Set(['qti-content-body']);

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
