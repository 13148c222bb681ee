import { attribute, elements, formsOf, parseHtml, textOf, type Field, type Form } from './html.ts';

type Parts = {
	status: number;
	path: string;
	redirects: string[];
	headers: Headers;
	html: string;
	/** The path and search that a link or a form of the page leads to. */
	at: (to: string) => string;
};

/** A page as it came, after its redirects. What is in it is read when it is asked for. */
export class Page {
	readonly status: number;
	/** The address it was found at, without the host. */
	readonly path: string;
	/** The addresses it was sent on to, in order. */
	readonly redirects: string[];
	readonly headers: Headers;
	readonly html: string;
	readonly #at: (to: string) => string;
	#document: ReturnType<typeof parseHtml> | undefined;

	constructor({ status, path, redirects, headers, html, at }: Parts) {
		this.status = status;
		this.path = path;
		this.redirects = redirects;
		this.headers = headers;
		this.html = html;
		this.#at = at;
	}

	get document() {
		return (this.#document ??= parseHtml(this.html));
	}

	/** All the words of the page. */
	get text(): string {
		return textOf(this.document);
	}

	/** The words of its first `h1`. */
	get heading(): string {
		return elements(this.document, 'h1').map(textOf)[0] ?? '';
	}

	/** The words that are marked, as proof of a key. */
	get marks(): string[] {
		return elements(this.document, 'mark').map(textOf);
	}

	get links(): { words: string; path: string }[] {
		return elements(this.document, 'a').map((link) => ({
			words: textOf(link),
			path: this.#at(attribute(link, 'href') ?? '')
		}));
	}

	/** Its own forms, without the “Aa” control, which many pages have beside them. */
	get forms(): Form[] {
		return formsOf(this.document).filter((form) => !isHelp(form));
	}

	/** The form of the “Aa” control. */
	get helps(): Form[] {
		return formsOf(this.document).filter(isHelp);
	}

	/** Every input of every form of its own. */
	get fields(): Field[] {
		return this.forms.flatMap(({ fields }) => fields);
	}
}

const isHelp = ({ action }: Form) => /\/reading$/.test(action ?? '');
