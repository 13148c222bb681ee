import { ABBREVIATIONS, CONTRACTED, ENDINGS, HYPHENED } from '../lexicon/spelling.ts';
import {
	BLANK,
	DIGIT,
	LETTER,
	LONGEST,
	isApostrophe,
	isHyphen,
	isUpper,
	kindAt,
	runEnd
} from './characters.ts';
import { formOf, type Passage } from './forms.ts';

const isPlain = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90);

export function scanWord(passage: Passage, start: number): number {
	const { text, to, visit } = passage;
	let end = start;
	while (end < to && isPlain(text.charCodeAt(end)) && end - start < LONGEST) end++;
	if (end === to || text.charCodeAt(end) === 32 || text.charCodeAt(end) === 44) {
		const word = text.slice(start, end);
		if (word.length === 6 && /^cannot$/i.test(word)) return scanCannot(passage, start, end);
		visit(start, end, word, false);
		return end;
	}
	end = runEnd(text, start, to);
	while (end + 1 < to && end - start < LONGEST) {
		const joint = text[end] ?? '';
		const next = kindAt(text, end + 1);
		if (joint === '.') return scanStop(passage, start, end);
		if (next !== LETTER && next !== DIGIT) break;
		const further = runEnd(text, end + 1, to);
		if (isApostrophe(joint)) {
			const rest = text.slice(end + 1, further);
			if (ENDINGS.has(rest.toLowerCase())) {
				const base = text.slice(start, end);
				visit(start, end, formOf(base), false);
				visit(end, further, `'${rest}`, CONTRACTED.has(base.toLowerCase()));
				return further;
			}
			if (/^t$/i.test(rest) && /n$/i.test(text[end - 1] ?? '') && end - 1 > start) {
				visit(start, end - 1, formOf(text.slice(start, end - 1)), false);
				visit(end - 1, further, `${text[end - 1] ?? ''}'${rest}`, true);
				return further;
			}
		} else if (isHyphen(joint)) {
			if (next === LETTER && !HYPHENED.has(text.slice(start, end).toLowerCase())) break;
		} else if (joint !== '&' || !isUpper(text[end - 1] ?? '') || !isUpper(text[end + 1] ?? ''))
			break;
		end = further;
	}
	if (text[end] === '.' && end < to) return scanStop(passage, start, end);
	const word = text.slice(start, end);
	if (text.startsWith('://', end) && /^https?$/i.test(word)) return scanAddress(passage, start);
	if (word.length === 6 && /^cannot$/i.test(word)) return scanCannot(passage, start, end);
	visit(start, end, formOf(word), false);
	return end;
}

function scanCannot({ text, visit }: Passage, start: number, end: number): number {
	visit(start, start + 3, text.slice(start, start + 3), false);
	visit(start + 3, end, text.slice(start + 3, end), true);
	return end;
}

/** No short form is longer. */
const SHORT = 16;

/** A word and the full stop at `stop`, which belongs to it in “Mr.”, “J.” and “U.S.”. */
function scanStop({ text, to, visit }: Passage, start: number, stop: number): number {
	let end = stop;
	const isShort = (at: number): boolean =>
		at < to && kindAt(text, at) === LETTER && !(at + 1 < to && kindAt(text, at + 1) === LETTER);
	if (stop - start === 1) {
		while (text[end] === '.' && isShort(end + 1) && end - start < SHORT) end += 2;
		const several = end > stop;
		if (several || isUpper(text[start] ?? '')) {
			if (text[end] === '.' && end < to) end++;
			const form = text.slice(start, end);
			visit(start, end, formOf(form.endsWith('.') ? form : `${form}.`), false);
			return end;
		}
	}
	const word = text.slice(start, stop);
	const whole = ABBREVIATIONS.get(word.toLowerCase());
	const next = kindAt(text, stop + 1);
	if (
		whole &&
		next !== LETTER &&
		(whole === 'any' || isUpper(word[0] ?? '')) &&
		(whole !== 'number' || kindAt(text, stop + 2) === DIGIT)
	) {
		visit(start, stop + 1, `${word}.`, false);
		return stop + 1;
	}
	visit(start, stop, formOf(word), false);
	return stop;
}

/** A link, up to the next blank, without the mark that ends its sentence. */
function scanAddress({ text, to, visit }: Passage, start: number): number {
	let end = start;
	while (end < to && kindAt(text, end) !== BLANK) end++;
	while (/[.,;:!?)\]'"’”]/.test(text[end - 1] ?? '')) end--;
	visit(start, end, 'http://www.site.com', false);
	return end;
}
