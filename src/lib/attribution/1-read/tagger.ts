import winkNLP, { type Document } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** What the tagger made of a text: its parts of speech, and the words they belong to. */
type Tagged = { tags: string[]; words: () => string[] };

let reader: ((text: string) => Tagged) | undefined;

/** Loads the tagger, a quarter of a second; the first analysis does it otherwise. */
export function warm(): void {
	reader ??= load();
}

function load(): (text: string) => Tagged {
	const nlp = winkNLP(model, ['pos']);
	const { its } = nlp;
	return (text) => {
		const tokens = (nlp.readDoc(text) as Document).tokens();
		return { tags: tokens.out(its.pos) as string[], words: () => tokens.out() as string[] };
	};
}

/** Forms to read, in one text: where each starts in it, whether it is asked for, and which are stops. */
export type Untagged = {
	text: string;
	/** How many forms the text has. */
	count: number;
	/** Of each form that is asked for: its place among all, and where it starts in the text. */
	places: readonly number[];
	starts: readonly number[];
	/** The places of full stops that only part one stretch from the next. */
	stops: readonly number[];
};

/** The universal parts of speech of the forms that are asked for. */
export function tagsOf({ text, count, places, starts, stops }: Untagged): string[] {
	const { tags, words } = (reader ??= load())(text);
	// Mostly the tagger takes every form as one word; then each tag stands in the place of its form.
	return tags.length === count && stops.every((place) => tags[place] === 'PUNCT')
		? places.map((place) => tags[place] as string)
		: tagsByLetters(words(), tags, text, starts);
}

/** The tags where the tagger cut some forms in two: a form goes by its first part. */
function tagsByLetters(
	words: readonly string[],
	tags: readonly string[],
	text: string,
	starts: readonly number[]
): string[] {
	const found: string[] = [];
	let at = 0;
	let next = 0;
	for (let w = 0; w < words.length && next < starts.length; w++) {
		while (text.charCodeAt(at) === 32) at++;
		at += (words[w] as string).length;
		for (; next < starts.length && (starts[next] as number) < at; next++)
			found.push(tags[w] ?? 'X');
	}
	while (found.length < starts.length) found.push('X');
	return found;
}
