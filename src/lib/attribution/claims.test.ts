import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';

const HEADLINE = 'Harbour bridge at Arden to close for repairs\n\n';
const claimsIn = (text: string) => analyze(HEADLINE + text).claims;

describe('claims', () => {
	it('are of a kind, decided by words that can be shown', () => {
		const kinds = claimsIn(
			'The bridge was built in 1932. Noor Haddad called it a disgrace. “We will finish in May,” she said. She warned that the cost would rise.'
		).map(({ kind, decidedBy }) => [kind, ...decidedBy.map(({ text }) => text)]);
		expect(kinds).toEqual([
			['claim'],
			['judgement', 'called', 'disgrace'],
			['promise', 'We will'],
			['prediction', 'warned', 'would']
		]);
	});

	it('that hold two kinds would have to be cut', () => {
		const [claim] = claimsIn('“It was built in 1932, and we will repair it,” Noor Haddad said.');
		expect(claim?.kind).toBe('mixed');
	});

	it('are the reporter’s, a speaker’s, or both', () => {
		const whose = claimsIn(
			'The bridge was built in 1932. Noor Haddad said the bridge was safe. Work on the bridge, which has carried the trains of Arden since 1932 without a break, was called “slow.”'
		).map(({ whose }) => whose);
		expect(whose).toEqual(['reporter', 'speaker', 'both']);
	});

	it('show hedges and open questions', () => {
		const [claim] = claimsIn('The bridge may be unsafe, but it is not yet clear why.');
		expect(claim?.hedges.map(({ text }) => text)).toEqual(['may']);
		expect(claim?.openQuestions.map(({ text }) => text)).toEqual(['not yet clear']);
		const [question] = claimsIn('Will it ever open again? Nobody asked.');
		expect(question?.openQuestions.map(({ text }) => text)).toEqual(['?']);
	});
});

describe('scare quotes', () => {
	const quotesIn = (text: string, headline = HEADLINE) => {
		const { scareQuotes, speakers } = analyze(headline + text);
		return scareQuotes.map(({ text: words, speaker, borrowed }) => [
			words,
			speakers.find(({ id }) => id === speaker)?.name ?? null,
			borrowed
		]);
	};

	it('belong to the statement around them, or to nobody who is named', () => {
		expect(quotesIn('Noor Haddad said the “quick fix” had failed. The “fix” cost little.')).toEqual(
			[
				['“quick fix”', 'Noor Haddad', false],
				['“fix”', 'Noor Haddad', false]
			]
		);
		expect(quotesIn('The town needs to “ramp up” its plans.')).toEqual([
			['“ramp up”', null, false]
		]);
	});

	it('in a headline belong to whoever says them below', () => {
		const headline = 'Arden leader fears ‘total loss’ of harbour bridge\n\n';
		expect(quotesIn('Noor Haddad spoke of a “total loss” on Monday.', headline)[0]).toEqual([
			'‘total loss’',
			'Noor Haddad',
			true
		]);
	});
});
