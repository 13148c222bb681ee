import { dropHarmful, dropHidden, settleBreaks } from './controls.ts';
import type { Cleaned } from './cleaned.ts';
import { Draft } from './draft.ts';
import { decodeEntities, mendLetters } from './letters.ts';
import { dropBullets, mendMarks, singleSpaces } from './marks.ts';
import { dropMarkdown, dropQuoteSigns, dropTags } from './markup.ts';
import { joinWrapped } from './wrapped.ts';

export type CleanText = { text: string; cleaned: Cleaned };

/**
 * A plain text as it is stored. `asItCame` leaves all but what could harm: NUL, and the signs that
 * turn the direction of writing.
 */
export function cleanText(raw: string, asItCame = false): CleanText {
	const draft = new Draft(raw);
	settleBreaks(draft);
	dropHarmful(draft);
	if (!asItCame) {
		mendLetters(draft);
		dropQuoteSigns(draft);
		joinWrapped(draft);
		dropTags(draft);
		decodeEntities(draft);
		// An entity may have stood for what was dropped before.
		dropHarmful(draft);
		dropHidden(draft);
		dropMarkdown(draft);
		singleSpaces(draft);
		dropBullets(draft);
		mendMarks(draft);
	}
	return draft;
}

/** One line of a page or of a Word document, whose markup is read already. */
export function cleanLine(raw: string, asItCame = false): CleanText {
	const draft = new Draft(raw);
	if (!asItCame) mendLetters(draft);
	// Letters that were read wrong may have stood for what is dropped.
	dropHarmful(draft);
	draft.text = draft.text.replace(/\s*[\n\r\u2028\u2029\f\v]\s*/g, ' ');
	if (!asItCame) {
		dropHidden(draft);
		singleSpaces(draft);
		dropBullets(draft);
		mendMarks(draft);
	}
	draft.text = draft.text.trim();
	return draft;
}

/** A detail of a page, such as its title: one line, whose entities were often written twice. */
export function cleanDetail(raw: string): string {
	const draft = new Draft(raw);
	decodeEntities(draft);
	return cleanLine(draft.text).text;
}
