import type { Component } from 'svelte';
import type { OpenQuestion } from '../open.ts';
import type { Pick } from '../response.ts';
import type { View } from '../schema.ts';
import Choice from './Choice.svelte';
import Hottext from './Hottext.svelte';
import InlineChoice from './InlineChoice.svelte';
import Match from './Match.svelte';
import Prove from './Prove.svelte';

/**
 * What every view gets: it draws the rows as native inputs named `row.<row id>` with option ids as
 * values, and calls `onpick` with the whole set of picks when one changes. Without `onpick` the page
 * has no script: what is chosen goes with the form.
 */
export type ViewProps = {
	question: OpenQuestion;
	picks: Pick[];
	onpick?: (picks: Pick[]) => void;
};

type Entry = {
	inputs: Component<ViewProps>;
	/** It shows the question's passage itself, with the options marked in it. */
	showsPassage?: true;
};

/** The table of views: the only place that knows them by name. */
export const VIEW: Record<View, Entry> = {
	choice: { inputs: Choice },
	match: { inputs: Match },
	hottext: { inputs: Hottext, showsPassage: true },
	'inline-choice': { inputs: InlineChoice },
	prove: { inputs: Prove }
};
