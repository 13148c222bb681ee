import { isBody, type ReadBlock, type Words } from '../1-read/reading.ts';
import type { Tokens } from '../1-read/token.ts';
import { Cast } from './cast.ts';
import { namesOf } from './names.ts';
import { addUnnamed } from './unnamed.ts';

/** All who are named. Paragraphs come first: their way of giving a role is the article’s own. */
export function castOf({ text, quotes, alone }: Words, read: readonly ReadBlock[]): Cast {
	const cast = new Cast(text);
	const named = read.map((one) => {
		const tokens = one.block.kind === 'caption' ? withoutCredit(one.tokens) : one.tokens;
		return { tokens, names: namesOf(tokens), body: isBody(one) };
	});
	for (const body of [true, false])
		for (const one of named) if (one.body === body) cast.addPeople(one.tokens, one.names);
	for (const { tokens, names, body } of named) {
		cast.addMentions(tokens, names);
		if (body) addUnnamed({ text, cast }, tokens);
	}
	for (const index of alone) {
		const quote = quotes[index];
		if (quote) cast.addQuoted(quote.innerStart, quote.innerEnd);
	}
	return cast;
}

/** A caption without the “(NAME/AGENCY)” at its end. */
function withoutCredit(tokens: Tokens): Tokens {
	for (let i = tokens.length - 1; i >= 0 && tokens.length - i < 20; i--)
		if (tokens[i]?.word === '(') return tokens.slice(0, i);
	return tokens;
}
