import type { Component } from 'svelte';
import type { View } from '../schema.ts';
import Choice from './Choice.svelte';
import Hottext from './Hottext.svelte';
import InlineChoice from './InlineChoice.svelte';
import Match from './Match.svelte';
import Prove from './Prove.svelte';
import type { ViewProps } from './props.ts';

type Drawn = {
	inputs: Component<ViewProps>;
	/** It shows the question's passage itself, with the options marked in it. */
	showsPassage?: true;
	/** Its rows are statements of their own: on a wall one stands there at a time. */
	rowsApart?: true;
};

/** The table of views: the only place that knows them by name. */
export const VIEW: Record<View, Drawn> = {
	choice: { inputs: Choice },
	match: { inputs: Match, rowsApart: true },
	hottext: { inputs: Hottext, showsPassage: true },
	'inline-choice': { inputs: InlineChoice },
	prove: { inputs: Prove }
};
