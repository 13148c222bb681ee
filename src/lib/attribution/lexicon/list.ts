/** How the lists are written: words between blanks. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

export const set = (words: string): ReadonlySet<string> => new Set(list(words));
