import type { Form } from './html.ts';
import { Page } from './page.ts';

/** A browser has it that said in a form that it runs no scripts. */
export const WITHOUT_SCRIPT_COOKIE = 'no-script';

export type { Page };

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test expects, it asserts
export type Json = { status: number; headers: Headers; body: any };

/** Which values are chosen or typed, by the name of the input. */
export type Filled = Record<string, string | string[]>;

/**
 * Somebody with a browser without JavaScript: keeps cookies, opens pages, fills forms and presses
 * buttons, sends what a browser would send.
 */
export class Student {
	readonly cookies = new Map<string, string>();
	/** What every request of this browser carries, such as the address that a proxy names. */
	readonly always: Headings = {};
	/** Whether pages come with scripts all the same, so that a test sees what their data gives away. */
	readonly scripts: boolean = true;
	readonly #url: string;

	constructor(server: { url: string }) {
		this.#url = server.url;
	}

	/** Another window of the same browser: the same cookies from here on, each its own. */
	copy(): Student {
		const copy = new Student({ url: this.#url });
		for (const [name, value] of this.cookies) copy.cookies.set(name, value);
		return copy;
	}

	/** The header that a browser with these cookies sends. */
	get cookie(): string {
		return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	}

	/** Opens an address and follows where it leads. */
	async page(path: string): Promise<Page> {
		return this.#follow(path, await this.send(path));
	}

	/**
	 * Fills the form that has this button and presses it. What is not filled is sent as the page has
	 * it; a choice that the page does not offer is a mistake of the test and throws.
	 */
	async submit(page: Page, button: string, filled: Filled = {}): Promise<Page> {
		const forms = [...page.forms, ...page.helps];
		const form = forms.find(({ buttons }) => buttons.some(({ words }) => words === button));
		if (!form) throw new Error(`No button “${button}” on ${page.path}: ${page.text.slice(0, 500)}`);
		const path = this.#path(form.action ?? page.path, page.path);
		const body = new URLSearchParams(entriesOf(form, button, filled));
		if (form.method === 'GET') return this.page(`${path.split('?')[0]}?${body}`);
		return this.post(path, body);
	}

	/** Follows the link with these words. */
	async follow(page: Page, words: string): Promise<Page> {
		const link = page.links.find((one) => one.words === words);
		if (!link) throw new Error(`No link “${words}” on ${page.path}: ${page.text.slice(0, 500)}`);
		return this.page(link.path);
	}

	/** Posts what no page may offer, and follows where it leads. */
	async post(path: string, body: RequestInit['body'], headers?: Headings): Promise<Page> {
		return this.#follow(path, await this.send(path, { method: 'POST', body, headers }));
	}

	/** What a page's script sends. A string goes out as it is, anything else as JSON. */
	async put(path: string, value: unknown, headers?: Headings): Promise<Json> {
		return this.#json(path, {
			method: 'PUT',
			body: typeof value === 'string' ? value : JSON.stringify(value),
			headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }
		});
	}

	/** What a page's script asks for. */
	async json(path: string): Promise<Json> {
		return this.#json(path, { headers: { accept: 'application/json' } });
	}

	/** One request with this browser's cookies; nothing is followed. */
	async send(path: string, init: RequestInit & { headers?: Headings } = {}): Promise<Response> {
		const writes = !['GET', 'HEAD', undefined].includes(init.method);
		const headers = {
			accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
			...(writes ? { origin: this.#url } : {}),
			// Packing and unpacking is no part of most tests, and half of a server's work.
			'accept-encoding': 'identity',
			...(this.cookie ? { cookie: this.cookie } : {}),
			...this.always,
			...init.headers
		};
		const ask = () => fetch(this.#url + path, { redirect: 'manual', ...init, headers });
		// As a browser does where a connection that was kept open is closed just then.
		const response = await (writes ? ask() : ask().catch(ask));
		for (const line of response.headers.getSetCookie()) this.#keep(line);
		return response;
	}

	#keep(line: string): void {
		const [pair = '', ...attributes] = line.split(/;\s*/);
		const [, name = '', value = ''] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
		const has = (pattern: RegExp) => attributes.some((one) => pattern.test(one));
		if (this.scripts && name === WITHOUT_SCRIPT_COOKIE) return;
		// As a browser does with a secure cookie on plain http.
		if (has(/^secure$/i) && !this.#url.startsWith('https:')) return;
		if (has(/^max-age=(0|-\d+)$/i) || has(/^expires=thu, 01 jan 1970/i)) this.cookies.delete(name);
		else this.cookies.set(name, value);
	}

	async #follow(path: string, response: Response): Promise<Page> {
		const redirects: string[] = [];
		while (response.status >= 300 && response.status < 400) {
			await response.text();
			path = this.#path(response.headers.get('location') ?? '', path);
			redirects.push(path);
			if (redirects.length > 10) throw new Error(`Sent in circles: ${redirects}`);
			response = await this.send(path);
		}
		const html = await response.text();
		const { status, headers } = response;
		return new Page({ status, path, redirects, headers, html, at: (to) => this.#path(to, path) });
	}

	async #json(path: string, init: RequestInit & { headers?: Headings }): Promise<Json> {
		const response = await this.send(path, init);
		const text = await response.text();
		const isJson = response.headers.get('content-type')?.includes('json');
		const { status, headers } = response;
		return { status, headers, body: isJson ? JSON.parse(text) : text };
	}

	#path(to: string, from: string): string {
		const { pathname, search } = new URL(to, this.#url + from);
		return pathname + search;
	}
}

type Headings = Record<string, string>;

const CHOICES = ['radio', 'checkbox', 'select'];

/** The form's entries as a browser sends them when this button is pressed. */
function entriesOf(form: Form, button: string, filled: Filled): string[][] {
	const rest = new Map(Object.entries(filled).map(([name, value]) => [name, [value].flat()]));
	const entries = form.fields.flatMap(({ name, value, type, checked }) => {
		const wanted = rest.get(name);
		if (CHOICES.includes(type))
			return (wanted ? wanted.includes(value) : checked) ? [[name, value]] : [];
		if (type === 'submit' || type === 'button') return [];
		return [[name, wanted?.[0] ?? value]];
	});
	for (const [name, values] of rest)
		for (const value of values)
			if (!entries.some((entry) => entry[0] === name && entry[1] === value))
				throw new Error(`The form has no ${name} with “${value}”`);
	const pressed = form.buttons.find(({ words }) => words === button);
	return pressed?.name === undefined ? entries : [...entries, [pressed.name, pressed.value]];
}
