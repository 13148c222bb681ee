import { strToU8, zipSync } from 'fflate';

/** An invented article and a Word file of it, for the tests. */
export const SENTENCE =
	'The mayor of Arden said on Monday that the old bridge over the river would be closed for most of the year, and that the town had no other choice.';
export const PAGE = `<!doctype html><title>A bridge closes</title><main>${`<p>${SENTENCE}</p>`.repeat(8)}</main>`;

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const relations = (list: string): string =>
	`<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
const STYLES = ['Title', 'Caption', 'heading 1'].map(
	(name) =>
		`<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`
);

/** A paragraph of a Word document. */
export const paragraph = (text: string, style = ''): string =>
	`<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** A Word file with this in its body, and what else is to be in it. */
export function wordFile(body: string, more: Record<string, Uint8Array | string> = {}): Uint8Array {
	const files: Record<string, Uint8Array | string> = {
		'[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		'_rels/.rels': relations(
			`<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`
		),
		'word/_rels/document.xml.rels': relations(
			`<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/>`
		),
		'word/styles.xml': `<?xml version="1.0"?><w:styles xmlns:w="${WORD}">${STYLES.join('')}</w:styles>`,
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
		...more
	};
	const packed = Object.entries(files).map(([name, content]) => [
		name,
		typeof content === 'string' ? strToU8(content) : content
	]);
	return zipSync(Object.fromEntries(packed), { level: 9 });
}
