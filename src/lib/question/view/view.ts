import type { Component } from 'svelte';
import type { OpenQuestion } from '../open.ts';
import type { Pick } from '../response.ts';
import type { View } from '../schema.ts';
import Choice from './Choice.svelte';

/**
 * What every view gets: it draws the rows as native inputs named `row.<row id>` with option ids as
 * values, and calls `onpick` with the whole set of picks when one changes.
 */
export type ViewProps = {
	question: OpenQuestion;
	picks: Pick[];
	onpick?: (picks: Pick[]) => void;
};

/** The table of views: the only place that knows them by name. */
export const VIEW: Partial<Record<View, Component<ViewProps>>> = {
	choice: Choice
};
