import type { Words } from '../1-read/reading.ts';
import type { Tokens } from '../1-read/token.ts';
import type { Statement } from '../5-statement/statement.ts';
import type { Cast } from './cast.ts';
import type { Known } from './pronouns.ts';
import { resolveSource, type Heard } from './resolve.ts';
import type { Figure } from './figure.ts';

/** How many of the latest speakers a pronoun can mean. */
const MEMORY = 50;

/** Hears the statements in the order of the text, and keeps in mind who spoke. */
export class Listener {
	private readonly known: Known;
	private readonly tokensOfBlock: ReadonlyMap<number, Tokens>;
	private readonly heard = new Map<Statement, Heard | null>();

	constructor({ text, worded }: Words, cast: Cast) {
		this.known = { text, cast, memory: [] };
		this.tokensOfBlock = new Map(worded.map(({ index, tokens }) => [index, tokens]));
	}

	/** Who makes the statement; null where nothing names them, here or before. */
	hear(statement: Statement): Heard | null {
		const before = this.heard.get(statement);
		if (before !== undefined) return before;
		let heard: Heard | null = null;
		if (statement.source) {
			heard = resolveSource(this.known, this.tokensOf(statement), statement.source);
			this.remember(heard.figure, heard.source.start);
		} else if (statement.carried) {
			heard = this.hear(statement.carried);
			this.remember(heard?.figure ?? null, statement.content[0]?.start ?? 0);
		}
		this.heard.set(statement, heard);
		return heard;
	}

	/** Second hand: whose statement is repeated. */
	originOf(statement: Statement): Figure | null {
		return statement.origin
			? resolveSource(this.known, this.tokensOf(statement), statement.origin).figure
			: null;
	}

	private tokensOf({ block }: Statement): Tokens {
		return this.tokensOfBlock.get(block) ?? [];
	}

	private remember(figure: Figure | null, at: number): void {
		const { memory } = this.known;
		if (figure) memory.push({ figure, at });
		if (memory.length > MEMORY) memory.shift();
	}
}
