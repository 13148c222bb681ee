import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { QTI_21, QTI_3 } from '../../../src/lib/export/qti/dialect.ts';
import { qtiFiles } from '../../../src/lib/export/qti/package.ts';
import { EXCHANGED } from './quizzes.ts';

/** Within the folder that QTI_SCHEMAS names, as their maker has published them. */
const VERSIONS = [
	{ name: '3.0', dialect: QTI_3, item: 'qti3/asi.xsd', manifest: null },
	{
		name: '2.1',
		dialect: QTI_21,
		item: 'qti2/qtiv2p1p1/imsqti_v2p1p1.xsd',
		manifest: 'qti2/imscp_v1p1.xsd'
	}
];

/** Every file of every package by the schemas of QTI, where they are there; else says that it did not. */
export function schemaProblems(folder: string): string[] {
	const schemas = process.env['QTI_SCHEMAS'];
	if (!schemas) return notChecked('QTI_SCHEMAS names no folder');
	if (spawnSync('xmllint', ['--version']).error) return notChecked('there is no xmllint');
	return VERSIONS.flatMap(({ name, dialect, item, manifest }) => {
		const paths = EXCHANGED.flatMap(({ quiz, out }) =>
			Object.entries(qtiFiles(out, dialect)).map(([path, xml]) => {
				const to = join(folder, name, quiz.id, path);
				mkdirSync(dirname(to), { recursive: true });
				writeFileSync(to, xml);
				return to;
			})
		);
		const isManifest = (path: string) => path.endsWith('imsmanifest.xml');
		if (!manifest) console.log(`QTI ${name}: its manifests are not checked by a schema.`);
		return [
			...validated(
				join(schemas, item),
				paths.filter((path) => !isManifest(path))
			),
			...(manifest ? validated(join(schemas, manifest), paths.filter(isManifest)) : [])
		];
	});
}

function notChecked(why: string): string[] {
	console.log(`The packages of QTI are not checked by its schemas: ${why}.`);
	return [];
}

function validated(schema: string, paths: string[]): string[] {
	if (!existsSync(schema)) return [`there is no schema ${schema}`];
	const args = ['--nonet', '--noout', '--schema', schema, ...paths];
	const { stderr, status } = spawnSync('xmllint', args, { encoding: 'utf8' });
	const lines = stderr.split('\n').filter(Boolean);
	const good = lines.filter((line) => line.endsWith(' validates')).length;
	console.log(`${good} of ${paths.length} files are valid by ${schema}`);
	const bad = lines.filter((line) => !line.endsWith(' validates'));
	return status === 0 && good === paths.length ? [] : [...bad, `not all valid by ${schema}`];
}
