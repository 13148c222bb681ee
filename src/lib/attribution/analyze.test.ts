import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { HEADLINE, heard } from './test-support.ts';

describe('quotes and their cue', () => {
	it('stand before, after and around it', () => {
		expect(heard('“The bridge is safe,” Noor Haddad said.')).toEqual([
			'direct Noor Haddad: “The bridge is safe,”'
		]);
		expect(heard('“The bridge is safe,” said engineer Tom Okafor of Arden Works.')).toEqual([
			'direct Tom Okafor: “The bridge is safe,”'
		]);
		expect(heard('Noor Haddad told reporters: “The bridge is safe.”')).toEqual([
			'direct Noor Haddad: “The bridge is safe.”'
		]);
		expect(heard('“The bridge,” Noor Haddad said, “is safe.” Then she left.')).toEqual([
			'direct Noor Haddad: “The bridge,” … “is safe.”'
		]);
	});

	it('go on in the next sentence, over a paragraph and without a cue', () => {
		const text =
			'“The bridge is safe,” Noor Haddad said. “Nobody needs to worry.”\n\n“We check it every year.”';
		expect(heard(text)).toEqual([
			'direct Noor Haddad: “The bridge is safe,” … “Nobody needs to worry.”',
			'direct Noor Haddad: “We check it every year.”'
		]);
		const last = analyze(HEADLINE + text).attributions.at(-1);
		expect([last?.source, last?.cue, last?.namedAt?.text]).toEqual([null, null, 'Noor Haddad']);
	});

	it('run on where a paragraph ends inside them', () => {
		expect(
			heard('“The bridge is safe,” Noor Haddad said. “We checked.\n\n“And we will check again.”')
		).toEqual([
			'direct Noor Haddad: “The bridge is safe,” … “We checked.',
			'direct Noor Haddad: “And we will check again.”'
		]);
	});

	it('may be named in a later paragraph of the same quote', () => {
		expect(
			heard('“The bridge is safe.\n\n“We checked it.\n\n“We check every year,” Noor Haddad said.')
		).toEqual([
			'direct Noor Haddad: “The bridge is safe.',
			'direct Noor Haddad: “We checked it.',
			'direct Noor Haddad: “We check every year,”'
		]);
	});

	it('that lack their closing mark say so, and run on into nothing', () => {
		const { attributions } = analyze(
			`${HEADLINE}“It holds,” Noor Haddad said. “We checked.\n\nThe bridge opens in May.`
		);
		expect(attributions.map(({ unclosed }) => unclosed)).toEqual([true]);
		const whole = analyze(`${HEADLINE}“It holds,” Noor Haddad said. “We checked.”`);
		expect(whole.attributions.map(({ unclosed }) => unclosed)).toEqual([false]);
	});

	it('belong to the outermost cue', () => {
		expect(
			heard('Noor Haddad said the builder had told her the bridge was “as good as new.”')
		).toEqual(['mixed Noor Haddad: the builder had told her the bridge was “as good as new.”']);
	});

	it('never belong to whom it was told', () => {
		expect(heard('“It holds,” Noor Haddad told Radio Arden.')).toEqual([
			'direct Noor Haddad: “It holds,”'
		]);
	});

	it('keep the first of two tags', () => {
		expect(heard('Noor Haddad added: “It holds for years,” Haddad said.')).toEqual([
			'direct Noor Haddad: “It holds for years,”'
		]);
	});

	it('are found after a label and before a dash', () => {
		expect(heard('Noor Haddad: “It holds for years to come.”')).toEqual([
			'direct Noor Haddad: “It holds for years to come.”'
		]);
		expect(heard('“It holds for years to come.” — Noor Haddad')).toEqual([
			'direct Noor Haddad: “It holds for years to come.”'
		]);
	});

	it('are no titles of works', () => {
		expect(heard('Noor Haddad, star of the film “Stone,” likes the show “Meet the Town.”')).toEqual(
			[]
		);
	});

	it('may stand in British single marks, among apostrophes', () => {
		expect(heard("'The bridge isn't safe,' said Noor Haddad, the council's leader.")).toEqual([
			"direct Noor Haddad: 'The bridge isn't safe,'"
		]);
		expect(heard('‘The engineers’ report is clear,’ Noor Haddad said. ‘It’s all there.’')).toEqual([
			'direct Noor Haddad: ‘The engineers’ report is clear,’ … ‘It’s all there.’'
		]);
		expect(heard("Noor Haddad called the plan 'a waste of the town's money'.")).toEqual([
			"mixed Noor Haddad: the plan 'a waste of the town's money'"
		]);
	});

	it('may stand in doubled single marks', () => {
		expect(heard("''The bridge is safe,'' Noor Haddad said.")).toEqual([
			"direct Noor Haddad: ''The bridge is safe,''"
		]);
	});
});

describe('speech without marks', () => {
	it('is a clause after the cue, with or without “that”', () => {
		expect(heard('Noor Haddad said on Monday that the bridge would close.')).toEqual([
			'indirect Noor Haddad: the bridge would close'
		]);
		expect(heard('Noor Haddad said the bridge would close.')).toEqual([
			'indirect Noor Haddad: the bridge would close'
		]);
	});

	it('ends where another statement starts', () => {
		expect(
			heard('Noor Haddad said the bridge would close, adding that a ferry would run.')
		).toEqual([
			'indirect Noor Haddad: the bridge would close',
			'indirect Noor Haddad: a ferry would run'
		]);
		expect(
			heard('The mayor said the bridge would close, but Tom Okafor said it would not.')
		).toEqual(['indirect mayor: the bridge would close', 'indirect Tom Okafor: it would not']);
	});

	it('stands before the cue and around it', () => {
		expect(heard('The bridge will close in May, Noor Haddad said.')).toEqual([
			'indirect Noor Haddad: The bridge will close in May'
		]);
		expect(heard('The bridge, Noor Haddad said, is to close.')).toEqual([
			'indirect Noor Haddad: The bridge … is to close'
		]);
		expect(heard('According to Noor Haddad, the bridge is to close.')).toEqual([
			'indirect Noor Haddad: the bridge is to close'
		]);
	});

	it('is mixed where some words are quoted', () => {
		expect(heard('Noor Haddad denounced the plan as “a farce” and a waste.')).toEqual([
			'mixed Noor Haddad: the plan as “a farce” and a waste'
		]);
	});

	it('keeps who said it first', () => {
		expect(heard('Noor Haddad repeated Tom Okafor’s warning that the bridge would fall.')).toEqual([
			'indirect Noor Haddad: the bridge would fall < Tom Okafor'
		]);
	});

	it('needs somebody who speaks', () => {
		expect(heard('The reported damage was small. An alleged leak was not found.')).toEqual([]);
	});
});

describe('speakers', () => {
	it('are resolved from surname, pronoun and office to the full name', () => {
		const text =
			'Council leader Noor Haddad said the bridge would close. Haddad said so twice. ' +
			'She said a ferry would run. The leader said it was free.';
		expect(new Set(heard(text).map((line) => line.split(':')[0]))).toEqual(
			new Set(['indirect Noor Haddad'])
		);
		const [speaker] = analyze(HEADLINE + text).speakers;
		expect([speaker?.role, speaker?.kind, speaker?.paraphrasedWords]).toEqual([
			'Council leader',
			'person',
			13
		]);
	});

	it('are found over an apposition, a relative clause and a participle', () => {
		for (const subject of [
			'Noor Haddad, the leader of the council,',
			'Noor Haddad, who leads the council,',
			'Noor Haddad, speaking in Arden on Monday,',
			'Noor Haddad (Labour)'
		])
			expect(heard(`${subject} said the bridge would close.`)).toEqual([
				'indirect Noor Haddad: the bridge would close'
			]);
	});

	it('may be groups, organisations and places', () => {
		const kinds = (text: string) => {
			const { attributions, speakers } = analyze(HEADLINE + text);
			return attributions.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.kind);
		};
		expect(kinds('Officials in Arden said the bridge would close.')).toEqual(['unnamed']);
		expect(kinds('The Arden Town Council said the bridge would close.')).toEqual(['organisation']);
		expect(kinds('Moscow said the bridge would close.')).toEqual(['metonym']);
	});

	it('have names in letters that no tagger knows', () => {
		for (const name of ['Recep Yıldız', 'Lech Wałęsa', 'Nguyễn Thị Hoa', 'Олена Гук'])
			expect(heard(`“It holds,” said ${name}. ${name} said the bridge would close.`)).toEqual([
				`direct ${name}: “It holds,”`,
				`indirect ${name}: the bridge would close`
			]);
	});

	it('keep he and she apart', () => {
		const text =
			'Maria Lopez said the bridge would close. John Reed said it would not. She said it was unsafe. He said it was fine.';
		expect(heard(text).map((line) => line.split(':')[0])).toEqual([
			'indirect Maria Lopez',
			'indirect John Reed',
			'indirect Maria Lopez',
			'indirect John Reed'
		]);
	});
});

describe('the page', () => {
	it('attributes nothing in captions and furniture', () => {
		const text =
			'“It holds,” Noor Haddad said.\n\nNoor Haddad says the bridge is safe, May 3, 2021. (ANN LEE/PRESS)\n\nBy signing up, you agree that we said so';
		expect(heard(text)).toEqual(['direct Noor Haddad: “It holds,”']);
		expect(analyze(HEADLINE + text).furniture.map(({ kind }) => kind)).toEqual(['promo']);
	});
});
