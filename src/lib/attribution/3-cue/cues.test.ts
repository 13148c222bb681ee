import { expect, it } from 'vitest';
import { readSentences, readWords } from '../1-read/reading.ts';
import { cuesOf } from './cues.ts';

const HEADLINE = 'Harbour bridge at Arden to close for repairs\n\n';

/** The cues of a sentence: kind, the word itself and the words that name whose it is. */
function cuesIn(text: string): string[] {
	const article = HEADLINE + text;
	const sentence = readSentences(readWords(article))[1]?.sentences[0];
	if (!sentence) return [];
	const { tokens } = sentence;
	const words = (from: number, to: number): string =>
		article.slice(tokens[from]?.start, tokens[to - 1]?.end);
	return cuesOf(sentence).map(
		({ kind, at, source }) =>
			`${kind} ${words(at, at + 1)}: ${source ? words(source.from, source.to) : 'nobody'}`
	);
}

it.each([
	['Noor Haddad said that it holds.', ['verb said: Noor Haddad']],
	['“It holds for now,” said Noor Haddad.', ['verb said: Noor Haddad']],
	[
		'Noor Haddad told reporters that it holds, adding that it is old.',
		['verb told: Noor Haddad', 'participle adding: Noor Haddad']
	],
	['Noor Haddad wants to say that it holds.', ['infinitive say: Noor Haddad']],
	['The bridge was criticised by Noor Haddad.', ['passive criticised: Noor Haddad']],
	['Noor Haddad was told that it holds.', ['passive told: nobody']],
	['According to Noor Haddad, it holds.', ['according According: Noor Haddad']],
	['The report rests on the town’s claim that it holds.', ['noun claim: the town']],
	['Noor Haddad: “It holds for now.”', ['label :: Noor Haddad']],
	['As Noor Haddad put it, “the bridge holds for now.”', ['verb put: Noor Haddad']],
	['Noor Haddad raised doubts about the bridge.', ['verb raised: Noor Haddad']],
	['The bridge leads to the town.', []]
])('the cues of %s', (text, cues) => {
	expect(cuesIn(text)).toEqual(cues);
});
