/** Finds listed phrases in a text in one pass over its words. */
export type Finder = (text: string, offset: number) => Found[];
export type Found = { start: number; end: number };

type Phrase = { words: string[]; open: boolean };

const WORD = /['’]?[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}]+)*/gu;

export function finderOf(phrases: readonly string[]): Finder {
	const byFirst = new Map<string, Phrase[]>();
	const stems: string[] = [];
	for (const phrase of phrases) {
		const words = phrase.toLowerCase().replace(/’/g, "'").split(' ');
		const open = phrase.endsWith('*');
		const first = (words[0] ?? '').replace('*', '');
		if (open && words.length === 1) stems.push(first);
		else byFirst.set(first, [...(byFirst.get(first) ?? []), { words, open }]);
	}
	const known = new Map<string, boolean>();
	const hasStem = (word: string): boolean => {
		let answer = known.get(word);
		if (answer === undefined) {
			answer = stems.some((stem) => word.startsWith(stem));
			if (known.size < 20_000) known.set(word, answer);
		}
		return answer;
	};
	return (text, offset) => {
		const words = [...text.matchAll(WORD)].map((match) => ({
			word: match[0].toLowerCase().replace(/’/g, "'"),
			start: match.index,
			end: match.index + match[0].length
		}));
		const found: Found[] = [];
		for (let i = 0; i < words.length; i++) {
			const one = words[i];
			if (!one) continue;
			let length = hasStem(one.word) ? 1 : 0;
			for (const phrase of byFirst.get(one.word) ?? [])
				if (
					phrase.words.length > length &&
					phrase.words.every((word, k) => words[i + k]?.word === word)
				)
					length = phrase.words.length;
			if (length === 0) continue;
			found.push({ start: offset + one.start, end: offset + (words[i + length - 1] ?? one).end });
			i += length - 1;
		}
		return found;
	};
}
