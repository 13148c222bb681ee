import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { wholeOf, type HalfQuestion } from '../../question/half.ts';
import { giftFile } from '../gift.ts';
import { Refused } from '../json/read-json.ts';
import { moodleFile } from '../moodle.ts';
import type { Outgoing } from '../outgoing.ts';
import { anyNasty, FIVE, saying } from '../test-support.ts';
import { questionsOfOthers } from './questions.ts';
import { readXml } from './read-xml.ts';

const quiz = (inside: string) => `<?xml version="1.0"?>\n<quiz>\n${inside}\n</quiz>`;
const question = (type: string, inside = '') =>
	quiz(`<question type="${type}"><name><text>A</text></name>${inside}</question>`);
const answer = (fraction: string, text: string) =>
	`<answer fraction="${fraction}" format="html"><text>${text}</text></answer>`;

/** Which text is right in each row, and all its options. */
const rowsOf = ({ rows }: HalfQuestion) =>
	rows.map(({ text, options, key }) => ({
		text,
		options: options.map((one) => one.text),
		right: options.filter(({ id }) => key.includes(id)).map((one) => one.text)
	}));

describe('a question of another system', () => {
	const GIFT = [
		'$CATEGORY: anything',
		'// A comment of two lines',
		'//',
		'',
		'Only words to read: no question.',
		'',
		'::A \\: title::[html]<p>Who said&nbsp;it?</p><p>Choose.</p> {',
		'=The mayor#So it \\= is. ~%0%The <b>baker</b> ~Nobody \\{at all\\}',
		'####Look at the tag.}',
		'',
		'Which are open? {~%50%One ~%50%Two ~%-100%Three}',
		'',
		'Match them. {=It may close. -> An engineer',
		'= a <i>b</i> -> A &lt;baker>',
		'= -> The mayor}'
	].join('\n');

	it('of GIFT has its key, its reasons and no proof', () => {
		const [one, ticks, match] = questionsOfOthers(GIFT) as [
			HalfQuestion,
			HalfQuestion,
			HalfQuestion
		];
		expect([one.title, one.stem, one.rule]).toEqual(['A : title', 'Who said it? Choose.', 'one']);
		expect(rowsOf(one)).toEqual([
			{ text: '', options: ['The mayor', 'The baker', 'Nobody {at all}'], right: ['The mayor'] }
		]);
		expect(one.rows[0]!.options.map(({ rationale }) => rationale)).toEqual([
			...['So it = is.', undefined, undefined]
		]);
		expect(one.rows[0]!.rationale).toBe('Look at the tag.');
		expect([ticks.rule, rowsOf(ticks)[0]!.right]).toEqual(['ticks', ['One', 'Two']]);
		expect(rowsOf(match)).toEqual(
			[
				['It may close.', 'An engineer'],
				['a b', 'A <baker>']
			].map(([text, right]) => ({
				...{ text, right: [right] },
				options: ['An engineer', 'A <baker>', 'The mayor']
			}))
		);
		for (const half of [one, ticks, match]) {
			const whole = wholeOf(half);
			expect('lacks' in whole && whole.lacks.join(' ')).toMatch(/needs its proof/);
		}
	});

	it('of Moodle XML as well', () => {
		const [one] = questionsOfOthers(
			question(
				'multichoice',
				`<questiontext format="html"><text><![CDATA[<p>Who &amp; why?</p>]]></text></questiontext>
				<single>false</single><tags><tag><text>chain</text></tag></tags>
				${answer('50', 'A &amp;lt; b')}${answer('50', 'B')}${answer('-50', '&lt;b&gt;C&lt;/b&gt;')}`
			)
		) as [HalfQuestion];
		expect([one.stem, one.skill, one.rule]).toEqual(['Who & why?', 'chain', 'ticks']);
		expect(rowsOf(one)[0]).toEqual({
			text: '',
			options: ['A < b', 'B', 'C'],
			right: ['A < b', 'B']
		});
	});

	it('is ours again after both formats, whatever its text is made of', () => {
		const own = (of: Outgoing) => ({ ...of, questions: of.questions.slice(0, 2) });
		const same = (of: Outgoing, file: string) =>
			own(of).questions.forEach((before, index) => {
				const after = questionsOfOthers(file)[index]!;
				expect(after.title).toBe(`${index + 1}. ${before.title}`);
				expect(after.stem).toContain(before.stem);
				const rows = rowsOf(after);
				expect(rows.map(({ text }) => text)).toEqual(before.rows.map(({ text }) => text));
				for (const [n, row] of before.rows.entries()) {
					const all = row.options.map(({ text }) => text);
					const right = row.options.filter(({ counts }) => counts === 'right');
					expect(new Set(rows[n]!.options)).toEqual(new Set(all));
					expect(rows[n]!.right).toEqual(right.map(({ text }) => text));
				}
			});
		same(FIVE, giftFile(own(FIVE)));
		fc.assert(
			fc.property(anyNasty, (nasty) => {
				const of = saying(nasty);
				same(of, giftFile(own(of)));
				same(of, moodleFile(own(of)));
			}),
			{ numRuns: 25 }
		);
	});
});

test.each([
	['a short answer', '\n\nWhat? {=TRUE}', 3, /type “short answer”/],
	['true or false', 'It is so. {T}', 1, /type “true or false”/],
	['an essay', 'Write. {}', 1, /type “essay”/],
	['a number', 'How many? {#3}', 1, /type “numerical”/],
	['a missing brace', 'A\n\nWhat? {=a ~b', 3, /A brace is missing/],
	['a second pair of braces', 'What? {=a ~b} or {=c ~d}', 1, /second pair of braces/],
	['no right option', 'What? {~a ~b}', 1, /No option of this question is right/],
	['two that are right alone', 'What? {=a =b ~c}', 1, /Several options are right/],
	['an option right in part', 'What? {=a ~%50%b}', 1, /right in part/],
	['an option without words', 'What? {=a ~}', 1, /no words/],
	['a pair without an arrow', 'What? {=a -> b =c}', 1, /no “->”/],
	['a picture', 'What? <img src="http://x/y.png"> {=a ~b}', 1, /only words can be taken/],
	['nothing', '// no question', 1, /no question in this file/],
	['a hidden sign', 'What\u202e? {=a ~b}', 1, /hidden character/],
	['more than can be kept', `What? {=a ~${'b'.repeat(3_000)}}`, 1, /longer than any/],
	['too many options', `What? {=a ${'~b '.repeat(50)}}`, 1, /longer than any/],
	['too many questions', 'What? {=a ~b}\n\n'.repeat(101), 201, /At most 100/],
	['another file of XML', '<html><p>a</p></html>', 1, /no quiz of Moodle/],
	['an essay of Moodle', question('essay'), 3, /type “essay”/],
	['a cloze', question('cloze'), 3, /type “cloze”/],
	['a type of every object', question('constructor'), 3, /type “constructor”/],
	['no fraction', question('multichoice', '<answer><text>a</text></answer>'), 3, /what it gives/],
	[
		'a file within',
		question(
			'multichoice',
			`<questiontext><text/><file name="a">AA</file></questiontext>${answer('100', 'a')}`
		),
		3,
		/only words can be taken/
	]
])('%s is refused by line and reason', (_, file, line, words) => {
	const refused = refusalOf(() => questionsOfOthers(file));
	expect([refused.line, refused.message]).toEqual([line, expect.stringMatching(words)]);
});

function refusalOf(act: () => unknown): Refused {
	try {
		act();
	} catch (error) {
		if (error instanceof Refused) return error;
		throw error;
	}
	throw new Error('nothing was refused');
}

describe('XML', () => {
	const BOMB =
		'<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<quiz><question type="essay">&b;</question></quiz>';
	test.each([
		['a document type with entities', BOMB, 1, /Nothing may be declared/],
		['a file from outside', '<!DOCTYPE q SYSTEM "file:///etc/passwd">\n<quiz/>', 1, /declared/],
		['an entity of HTML', '<quiz>\n&nbsp;</quiz>', 1, /“&nbsp;” is no entity of XML/],
		['a bare ampersand', '<quiz>a & b</quiz>', 1, /no entity/],
		['half a sign by number', '<quiz>&#xd800;</quiz>', 1, /no entity/],
		['an element left open', '<quiz>\n<a>\n', 2, /never closed/],
		['another one closed', '<quiz>\n<a>\n</b></quiz>', 3, /closes nothing/],
		['two of them', '<a/>\n<b/>', 2, /one element/],
		['a comment left open', '<a><!-- </a>', 1, /declared/],
		['an attribute twice', '<a b="1" b="2"/>', 1, /second time/],
		['depth', '<a>'.repeat(100_000), 1, /too deep/],
		['no XML', '<a <b/>', 1, /not XML/]
	])('with %s is refused', (_, text, line, words) => {
		const refused = refusalOf(() => readXml(text));
		expect([refused.line, refused.message]).toEqual([line, expect.stringMatching(words)]);
	});

	it('is read with its entities, its sections and an attribute of any name', () => {
		const { attributes, children, text } = readXml(
			`<?xml version="1.0"?><!-- x -->\n<a __proto__='1' b="&lt;&#x26;&#38;">1<c/><![CDATA[<&>]]>2</a>\n`
		);
		expect([attributes['b'], text, children.map(({ name }) => name)]).toEqual([
			...['<&&', '1<&>2', ['c']]
		]);
	});

	it('is never read for long, whatever it is', () => {
		const began = performance.now();
		for (const part of ['<!--', '<![CDATA[', '<p ', '&', '<a b="', '{', '::', '~', '\\', '<p>'])
			try {
				questionsOfOthers(`${part.startsWith('<') ? '<quiz>' : ''}${part.repeat(60_000)}`);
			} catch (error) {
				expect(error).toBeInstanceOf(Refused);
			}
		expect(performance.now() - began).toBeLessThan(5_000);
	});
});
