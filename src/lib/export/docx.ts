import { isFurniture, isOfPage } from '../article/blocks.ts';
import { RULE_WORDS } from '../question/score.ts';
import { letter } from '../quiz/printed.ts';
import { rowByRow, type Outgoing, type OutQuestion } from './outgoing.ts';
import { el, xmlFile, type Element } from './xml.ts';
import { zipped } from './zipped.ts';

/**
 * The quiz on paper as a Word document that can be edited: the least of WordprocessingML
 * (ECMA-376, part 1, 17) that word processors open, with headings and paragraphs in named styles.
 */
export function docxFile(quiz: Outgoing): Uint8Array<ArrayBuffer> {
	return zipped({
		'[Content_Types].xml': xmlFile(TYPES),
		'_rels/.rels': xmlFile(related('officeDocument', 'word/document.xml')),
		'word/_rels/document.xml.rels': xmlFile(related('styles', 'styles.xml')),
		'word/styles.xml': xmlFile(styles(quiz.lang)),
		'word/document.xml': xmlFile(documentOf(quiz))
	});
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const TYPES = el(
	'Types',
	{ xmlns: `${PACKAGE}/content-types` },
	el('Default', {
		...{
			Extension: 'rels',
			ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
		}
	}),
	el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
	el('Override', { PartName: '/word/document.xml', ContentType: `${MIME}.document.main+xml` }),
	el('Override', { PartName: '/word/styles.xml', ContentType: `${MIME}.styles+xml` })
);

const related = (type: string, target: string) =>
	el(
		'Relationships',
		{ xmlns: `${PACKAGE}/relationships` },
		el('Relationship', { Id: 'r1', Type: `${OFFICE}/${type}`, Target: target })
	);

const BASE = 'Normal';
/** Sizes in half points, distances in twentieths of a point. */
const STYLES = {
	Normal: { name: 'Normal', size: 22, before: 0, after: 80 },
	Title: { name: 'Title', size: 40, before: 0, after: 160, bold: true },
	Heading1: { name: 'heading 1', size: 26, before: 320, after: 60, bold: true, level: 0 },
	Heading2: { name: 'heading 2', size: 24, before: 240, after: 60, bold: true, level: 1 },
	Rule: { name: 'Scoring rule', size: 19, before: 0, after: 80 },
	Quote: { name: 'Quote', size: 21, before: 0, after: 80, indent: 340 },
	Furniture: {
		name: 'Around the report',
		size: 19,
		before: 0,
		after: 80,
		indent: 340,
		italic: true
	},
	Option: { name: 'Option', size: 22, before: 0, after: 40, indent: 340 }
};
type Style = keyof typeof STYLES;

const val = (name: string, value: string | number) => el(`w:${name}`, { 'w:val': value });

function styles(lang: string): Element {
	const font = { 'w:ascii': 'Georgia', 'w:hAnsi': 'Georgia', 'w:cs': 'Georgia' };
	return el(
		'w:styles',
		{ 'xmlns:w': WORD },
		el(
			'w:docDefaults',
			{},
			el(
				'w:rPrDefault',
				{},
				el('w:rPr', {}, el('w:rFonts', font), val('sz', 22), val('lang', lang))
			)
		),
		Object.entries(STYLES).map(([id, style]) => styleOf(id, style))
	);
}

type Look = {
	name: string;
	size: number;
	before: number;
	after: number;
	indent?: number;
	level?: number;
	bold?: boolean;
	italic?: boolean;
};

function styleOf(id: string, look: Look): Element {
	const { name, size, before, after, indent, level, bold, italic } = look;
	const heading = level === undefined ? [] : [el('w:keepNext', {})];
	return el(
		'w:style',
		{ 'w:type': 'paragraph', 'w:styleId': id, 'w:default': id === BASE ? 1 : undefined },
		val('name', name),
		id === BASE ? [] : [val('basedOn', BASE)],
		el('w:qFormat', {}),
		el(
			'w:pPr',
			{},
			heading,
			el('w:spacing', { 'w:before': before, 'w:after': after }),
			indent === undefined ? [] : [el('w:ind', { 'w:left': indent })],
			level === undefined ? [] : [val('outlineLvl', level)]
		),
		el('w:rPr', {}, bold ? [el('w:b', {})] : [], italic ? [el('w:i', {})] : [], val('sz', size))
	);
}

/** One that is kept stays on the page of the next. */
function paragraph(style: Style, text: string, kept = false): Element {
	// A line end within a paragraph would be lost.
	const words = text.split(/\s*\n\s*/).map((line) => el('w:t', { 'xml:space': 'preserve' }, line));
	return el(
		'w:p',
		{},
		el('w:pPr', {}, val('pStyle', style), kept ? [el('w:keepNext', {})] : []),
		el(
			'w:r',
			{},
			words.flatMap((word, index) => (index === 0 ? [word] : [el('w:br', {}), word]))
		)
	);
}

const PAGE_BREAK = el('w:p', {}, el('w:r', {}, el('w:br', { 'w:type': 'page' })));
/** A4 with margins of 2 cm. */
const PAPER = el(
	'w:sectPr',
	{},
	el('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
	el('w:pgMar', {
		...{ 'w:top': 1134, 'w:right': 1134, 'w:bottom': 1134, 'w:left': 1134 },
		...{ 'w:header': 567, 'w:footer': 567, 'w:gutter': 0 }
	})
);

function documentOf({ title, questions, prompt, article }: Outgoing): Element {
	const max = questions.reduce((sum, { points }) => sum + points, 0);
	return el(
		'w:document',
		{ 'xmlns:w': WORD },
		el(
			'w:body',
			{},
			paragraph('Title', title),
			paragraph('Normal', `Name ${'_'.repeat(32)}  Points ______ of ${max}`),
			questions.flatMap(questionOf),
			paragraph('Heading1', 'To talk about'),
			paragraph('Normal', prompt),
			article ? [PAGE_BREAK, ...articleOf(article)] : [],
			PAPER
		)
	);
}

/** It stays on one page where it fits on one. */
function questionOf(question: OutQuestion): Element[] {
	const { number, stem, points, rule, passage, rows } = question;
	const worth = points === 1 ? '1 point' : `${points} points`;
	const lines: [Style, string][] = [
		['Heading1', `${number}. ${stem}`],
		['Rule', `${worth}. ${RULE_WORDS[rule]}`],
		...passage.map(({ text }): [Style, string] => [isOfPage(text) ? 'Furniture' : 'Quote', text]),
		...rowByRow(question).flatMap(({ asks }, index): [Style, string][] => [
			...(asks ? [['Normal', asks] as [Style, string]] : []),
			...rows[index]!.options.map(({ text }, place): [Style, string] => [
				'Option',
				`☐ ${letter(place)}  ${text}`
			])
		])
	];
	return lines.map(([style, text], index) => paragraph(style, text, index < lines.length - 1));
}

function articleOf({ title, blocks, source }: NonNullable<Outgoing['article']>): Element[] {
	return [
		paragraph('Heading1', `The article: ${title}`),
		...blocks.map((block) => {
			if (block.kind === 'headline') return paragraph('Heading2', block.text);
			return paragraph(isFurniture(block) ? 'Furniture' : 'Normal', block.text);
		}),
		...(source ? [paragraph('Furniture', source)] : [])
	];
}
