/** A file named by a quiz's title, such as `the-footbridge.docx`; a header holds plain letters only. */
export function nameOfFile(title: string, ending: string): string {
	const plain = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
	return `${plain || 'quiz'}${ending}`;
}
