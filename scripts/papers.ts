// Writes what can be read off the project itself:
//   npm run papers     the table of who may do what in docs/security.md, the licences of what is
//                      shipped in docs/licences.md; with --sbom FILE also npm's own SBOM (CycloneDX)
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { MATRIX, WHO } from '../tests/routes/ownership.ts';

type Package = { version?: string; license?: string; dev?: boolean; optional?: boolean };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Package>;
};

const rows = Object.entries(MATRIX).map(([what, row]) => [`\`${what}\``, ...row]);
const table = [['', ...WHO], ['---', ...WHO.map(() => '---')], ...rows]
	.map((cells) => `| ${cells.join(' | ')} |`)
	.join('\n');
replaceIn('docs/security.md', 'who may do what', table);

const shipped = Object.entries(lock.packages)
	.filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
	.map(([path, { version, license }]) => {
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		return `| ${name} | ${version ?? ''} | ${license ?? licenceIn(path)} |`;
	});
writeFileSync(
	'docs/licences.md',
	`# Licences of what is shipped with the server

Written by \`npm run papers\` from the lockfile. What is built into the app from development packages
(Svelte, SvelteKit and its adapter, devalue, cookie) is under the MIT licence.

| package | version | licence |
| --- | --- | --- |
${[...new Set(shipped)].join('\n')}
`
);

const [, , flag, file] = process.argv;
if (flag === '--sbom' && file)
	writeFileSync(
		file,
		execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
			maxBuffer: 2 ** 26
		})
	);

function licenceIn(path: string): string {
	try {
		const { license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as Package;
		return license ?? 'not said';
	} catch {
		return 'not installed here';
	}
}

function replaceIn(document: string, name: string, text: string): void {
	const before = readFileSync(document, 'utf8');
	const marked = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`);
	if (!marked.test(before)) throw new Error(`${document} has no place for ${name}`);
	writeFileSync(
		document,
		before.replace(marked, (_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`)
	);
}
