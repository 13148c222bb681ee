import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../server/server.ts';

const folder = join(root, 'src/routes');

/** Every route with its methods and actions, read from the files: `GET /join`, `POST /join?/default`. */
export const ROUTES = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => /\+(page\.svelte|page\.server\.ts|server\.ts)$/.test(file))
	.flatMap((file) => {
		const [, path = '', kind] = /^(?:(.*)\/)?\+(.*)$/.exec(file.replaceAll('\\', '/'))!;
		const route = `/${path}`;
		if (kind === 'page.svelte') return [`GET ${route}`];
		const source = readFileSync(join(folder, file), 'utf8');
		if (kind === 'server.ts')
			return [...source.matchAll(/^export const ([A-Z]+)\b/gm)].map(
				([, verb]) => `${verb} ${route}`
			);
		const actions = /^export const actions: Actions = \{$(.*?)^\};$/ms.exec(source)?.[1] ?? '';
		const names = [...actions.matchAll(/^\t(\w+): (?:async )?\(/gm)].map(([, name]) => name);
		const loads = /^export const load\b/m.test(source) ? [`GET ${route}`] : [];
		return [...loads, ...names.map((name) => `POST ${route}?/${name}`)];
	});
