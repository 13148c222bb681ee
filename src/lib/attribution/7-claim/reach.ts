import type { FoundAttribution } from '../analysis.ts';

/** Where what is said starts, and where it ends; 0 where there is none. */
export const startOf = (said: FoundAttribution | undefined): number => said?.content[0]?.start ?? 0;
export const endOf = (said: FoundAttribution | undefined): number =>
	said?.content[said.content.length - 1]?.end ?? 0;
