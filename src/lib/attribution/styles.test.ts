import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { HEADLINE, heard } from './test-support.ts';

const kindsIn = (text: string): string[] =>
	analyze(HEADLINE + text).speakers.map(({ name, kind }) => `${name}: ${kind}`);

describe('the ways of the news', () => {
	it('quotes in British marks, with double ones inside', () => {
		expect(
			heard(
				'\'They call it "safe" and "sound",\' said Noor Haddad. \'It isn\'t, and the engineers\' own "report" says so.\''
			)
		).toEqual([
			'direct Noor Haddad: \'They call it "safe" and "sound",\' … \'It isn\'t, and the engineers\' own "report" says so.\''
		]);
	});

	it('quotes inside a quote that ends the sentence', () => {
		expect(heard('“I asked,” Noor Haddad said. “He just said, ‘Watch me.’”')).toEqual([
			'direct Noor Haddad: “I asked,” … “He just said, ‘Watch me.’”'
		]);
	});

	it('a gesture in the middle of a quote', () => {
		expect(
			heard('“This,” Noor Haddad said, pointing to the crack, “is what happens when nobody looks.”')
		).toEqual(['direct Noor Haddad: “This,” … “is what happens when nobody looks.”']);
	});

	it('an aside between dashes', () => {
		expect(
			heard('The bridge — which engineers have called “a ticking bomb” — will close in May.')
		).toEqual(['mixed engineers: which … “a ticking bomb”']);
	});

	it('a statement put out through somebody', () => {
		expect(
			heard('“We are shocked,” the family said in a statement issued through a lawyer. “Leave us.”')
		).toEqual(['direct family: “We are shocked,” … “Leave us.”']);
	});

	it('posts', () => {
		expect(heard('On Facebook, Ms Tran posted that the bridge was “done”.')).toEqual([
			'mixed Tran: the bridge was “done”'
		]);
	});

	it('a warning after an accusation', () => {
		expect(heard('Noor Haddad accused ministers of “games” and warned of strikes.')).toEqual([
			'mixed Noor Haddad: ministers of “games”',
			'indirect Noor Haddad: strikes'
		]);
	});

	it('somebody who is asked before answering', () => {
		expect(heard('The mayor’s spokesman, asked if the bridge had moved, said: “No.”')).toEqual([
			'direct mayor’s spokesman: “No.”'
		]);
		expect(heard('Noor Haddad, a farmer, asked if the bridge had moved.')).toEqual([
			'indirect Noor Haddad: if the bridge had moved'
		]);
	});

	it('how somebody put it', () => {
		expect(heard('As Noor Haddad put it, “nobody wins”.')).toEqual([
			'direct Noor Haddad: “nobody wins”'
		]);
	});

	it('an answer after a label, and one after “that”', () => {
		expect(
			heard('Tesfaye: “We don’t know yet.” Asked about the cost, he shrugged: “Too much.”')
		).toEqual(['direct Tesfaye: “We don’t know yet.”', 'direct Tesfaye: “Too much.”']);
		expect(heard('But Noor Haddad disputes that: “It is simply untrue.”')).toEqual([
			'direct Noor Haddad: “It is simply untrue.”'
		]);
	});
});

describe('whom the news names', () => {
	it('by a name with a particle or a hyphen', () => {
		expect(heard('Sheikh Khalid al-Mansour said it held. Mansour said it would close.')).toEqual([
			'indirect Khalid al-Mansour: it held',
			'indirect Khalid al-Mansour: it would close'
		]);
		expect(heard('South Korea’s Kim Min-jun said it held. Kim said it would close.')).toEqual([
			'indirect Kim Min-jun: it held',
			'indirect Kim Min-jun: it would close'
		]);
	});

	it('by relation or office, and then by name', () => {
		expect(heard('Her neighbour, Tunde Bello, said the bridge had shaken.')).toEqual([
			'indirect Tunde Bello: the bridge had shaken'
		]);
		expect(heard('“It shook,” said a spokesman for the agency, Farid Rahimi.')).toEqual([
			'direct Farid Rahimi: “It shook,”'
		]);
	});

	it('by one name, and as a person by what is told of it', () => {
		expect(heard('Nakamura said the bridge had shaken. She said it was old.')).toEqual([
			'indirect Nakamura: the bridge had shaken',
			'indirect Nakamura: it was old'
		]);
		expect(kindsIn('Nakamura said the bridge had shaken. She said it was old.')).toEqual([
			'Nakamura: person'
		]);
		expect(kindsIn('Nakamura, 34, saw it. Okoro, who lives there, did not.')).toEqual([
			'Nakamura: person',
			'Okoro: person'
		]);
	});

	it('by what they are, once named', () => {
		expect(
			heard(
				'Rovers striker Jamal Okoro was happy. “I just hit it,” the striker said. “It was luck,” said the 24-year-old. “I am proud,” the Nigerian added.'
			)
		).toEqual([
			'direct Jamal Okoro: “I just hit it,”',
			'direct Jamal Okoro: “It was luck,”',
			'direct Jamal Okoro: “I am proud,”'
		]);
	});

	it('as companies and papers, which “it” leads back to', () => {
		expect(kindsIn('Brightwater Energy said the bridge was safe.')).toEqual([
			'Brightwater Energy: organisation'
		]);
		expect(
			heard('The report found that the bridge was old. It recommended that it close.')
		).toEqual(['indirect report: the bridge was old', 'indirect report: it close']);
	});
});
