import { analyze } from '../../attribution/analyze.ts';
import type { Draft, Generator } from './draft.ts';
import { materialOf, type Source } from './material.ts';

/** For tests: four people are heard, two of them side by side, one by a pronoun. */
export const ARTICLE = `Old bridge in Alder to close for repairs

The old bridge in Alder will close in May. Lorries have crossed it since the spring flood and left deep marks in its stones.

Mayor Ada Moss said on Monday that the town had found the money for new stones. “We will open it again before the summer ends,” she said. She called the plan “a gift to walkers”.

Engineer Tom Reed warned that two of its arches could fall. “Nobody has looked at them since my father did,” Reed said.

“My shop lives on the people who cross it,” baker Eva Lind told the council. Lind admitted that she had not read the plan.

Teacher Ivo Brand denied that the school had asked for the work. “Our children walk the long way round already,” Brand said.

The council meets again in June. Buses use the northern road until then.`;

/** With one speaker alone there is nobody to choose among. */
export const ONE_VOICE = `Old bridge in Alder to close for repairs

The old bridge in Alder will close in May.

“We will open it again before the summer ends,” Mayor Ada Moss said. The council meets again in June.`;

export function sourceOf(text: string, seed = 1): Source {
	return { text, seed, ...analyze(text) };
}

export function drafted(generator: Generator, text: string, seed = 1): Draft[] {
	return generator(materialOf(sourceOf(text, seed)));
}

/** What a draft asks and the words of its keys, row by row. */
export function keysIn({ question }: Draft): string[] {
	return question.rows.flatMap(({ options, key }) =>
		options.filter(({ id }) => key.includes(id)).map(({ text }) => text)
	);
}
