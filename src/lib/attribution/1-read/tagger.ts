import winkNLP, { type Document } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

type Reader = (text: string) => { words: string[]; tags: string[] };

let reader: Reader | undefined;

/** Loads the tagger, a quarter of a second; the first analysis does it otherwise. */
export function warm(): void {
	reader ??= load();
}

function load(): Reader {
	const nlp = winkNLP(model, ['pos']);
	const { its } = nlp;
	return (text) => {
		const tokens = (nlp.readDoc(text) as Document).tokens();
		return { words: tokens.out() as string[], tags: tokens.out(its.pos) as string[] };
	};
}

/** The universal parts of speech of the words in `forms`; the word at each place of `starts`. */
export function tagsOf(forms: string, starts: readonly number[]): string[] {
	const { words, tags } = (reader ??= load())(forms);
	const found: string[] = [];
	let at = 0;
	let next = 0;
	for (let w = 0; w < words.length && next < starts.length; w++) {
		while (forms.charCodeAt(at) === 32) at++;
		at += (words[w] as string).length;
		// A word that the tagger cut in two goes by its first part.
		for (; next < starts.length && (starts[next] as number) < at; next++)
			found.push(tags[w] ?? 'X');
	}
	while (found.length < starts.length) found.push('X');
	return found;
}
