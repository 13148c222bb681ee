import { expect, it } from 'vitest';
import { SENTENCE, wordFile } from './example.ts';
import { work } from './work.ts';

/** Runs and paragraphs as Word and LibreOffice write them. */
const run = (text: string, properties = '') =>
	`<w:r w:rsidR="00A1">${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const odd = (inside: string) => `<w:r>${inside}</w:r>`;
const paragraph = (inside: string) =>
	`<w:p w:rsidR="00A1" w:rsidRDefault="00B2"><w:pPr><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:pPr>${inside}</w:p>`;
const box = `<w:txbxContent>${paragraph(run('A box says this once.'))}</w:txbxContent>`;
const cell = (text: string) => `<w:tc><w:tcPr/>${paragraph(run(text))}</w:tc>`;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = ['styles', 'footnotes', 'comments'].map(
	(name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`
);
const AROUND = {
	'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes xmlns:w="${WORD}"><w:footnote w:id="1">${paragraph(run('A footnote.'))}</w:footnote></w:footnotes>`,
	'word/comments.xml': `<?xml version="1.0"?><w:comments xmlns:w="${WORD}"><w:comment w:id="0" w:author="A" w:initials="A">${paragraph(run('A comment.'))}</w:comment></w:comments>`,
	'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`
};

async function blocksOf(body: string): Promise<string[][]> {
	const bytes = wordFile(body + paragraph(run(SENTENCE)).repeat(8), AROUND);
	const worked = await work({ bytes, name: 'a.docx' });
	if ('refused' in worked) throw new Error(worked.refused);
	return worked.brought.blocks.slice(0, -8).map(({ kind, text }) => [kind, text]);
}

it.each([
	[
		'runs parted by edits',
		run('The bri') + run('dge ', '<w:b/>') + run('is shut.'),
		'The bridge is shut.'
	],
	[
		'smart tags and checked spelling',
		`<w:smartTag w:uri="x" w:element="place">${run('Arden')}</w:smartTag><w:proofErr w:type="spellStart"/>${run(' is shut.')}<w:proofErr w:type="spellEnd"/>`,
		'Arden is shut.'
	],
	[
		'breaks of line and page',
		`${run('One')}${odd('<w:br/>')}${run('two')}${odd('<w:br w:type="page"/>')}${run('three.')}`,
		'One two three.'
	],
	[
		'soft and firm hyphens',
		`${run('brid')}${odd('<w:softHyphen/>')}${run('ges, twenty')}${odd('<w:noBreakHyphen/>')}${run('one of them, shut\u00adters.')}`,
		'bridges, twenty-one of them, shutters.'
	],
	[
		'a footnote’s number',
		`${run('It is shut')}${odd('<w:footnoteReference w:id="1"/>')}${run('.')}`,
		'It is shut.'
	],
	[
		'tracked changes, as if accepted',
		`${run('It is ')}<w:del w:id="1" w:author="A"><w:r><w:delText>open</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('shut')}</w:ins>${run('.')}`,
		'It is shut.'
	],
	[
		'what was moved, where it is now',
		`<w:moveFrom w:id="5" w:author="A">${run('So they say. ')}</w:moveFrom>${run('It is shut. ')}<w:moveTo w:id="6" w:author="A">${run('So they say.')}</w:moveTo>`,
		'It is shut. So they say.'
	],
	[
		'a comment',
		`<w:commentRangeStart w:id="0"/>${run('It is shut.')}<w:commentRangeEnd w:id="0"/>${odd('<w:commentReference w:id="0"/>')}`,
		'It is shut.'
	],
	['tabs', `${odd('<w:tab/>')}${run('It')}${odd('<w:tab/>')}${run('is shut.')}`, 'It is shut.'],
	[
		'a field',
		`${odd('<w:fldChar w:fldCharType="begin"/>')}${odd('<w:instrText> DATE </w:instrText>')}${odd('<w:fldChar w:fldCharType="separate"/>')}${run('Today')}${odd('<w:fldChar w:fldCharType="end"/>')}${run(' it is shut.')}`,
		'Today it is shut.'
	]
])('%s leave the words as they are read', async (_, inside, text) => {
	expect(await blocksOf(paragraph(inside))).toEqual([['paragraph', text]]);
});

it('a text box is read once, behind its paragraph', async () => {
	const inside = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
	expect(await blocksOf(paragraph(inside + run('It is shut.')))).toEqual([
		['paragraph', 'It is shut.'],
		['paragraph', 'A box says this once.']
	]);
});

it('a table’s figures are no running text, its sentences are', async () => {
	const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
	const table = `<w:tbl><w:tblPr/>${row('Year', 'Days shut')}${row('2019', '12')}${row('2020', 'It was shut all year.')}</w:tbl>`;
	expect(await blocksOf(table)).toEqual([
		['label', 'Year'],
		['label', 'Days shut'],
		['label', '2019'],
		['label', '12'],
		['label', '2020'],
		['paragraph', 'It was shut all year.']
	]);
});
