import text from './built-in.txt?raw';
import { cite as citeIn, type Span } from './span.ts';

/** The article that ships with the product, as it was collected: page furniture included. */
export const BUILT_IN_ARTICLE = text;

/** The passage of the built-in article with exactly these words; see `cite` in span.ts. */
export const cite = (words: string, within?: string): Span => citeIn(text, words, within);
