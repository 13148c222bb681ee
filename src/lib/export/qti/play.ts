import { rowId, responseId, sharedId, optionId } from './scoring.ts';
import type { Pick } from '../../question/response.ts';
import type { OutQuestion } from '../outgoing.ts';
import type { Element } from '../xml.ts';

/** For tests: what an item's own response processing makes of picks, as the specification has it. */

type Value = string | number | string[] | null;
type Responses = Record<string, Value>;

/** The picks under the names that the item gives them. */
export function responsesOf(question: OutQuestion, picks: readonly Pick[]): Responses {
	const chosen = (row: OutQuestion['rows'][0]) =>
		row.options.filter(({ id }) => picks.some((one) => one.row === row.id && one.option === id));
	if (question.table)
		return {
			RESPONSE: question.rows.flatMap((row) =>
				chosen(row).map((option) => `${rowId(row)} ${sharedId(option)}`)
			)
		};
	return Object.fromEntries(
		question.rows.map((row, index) => {
			const ids = chosen(row).map((option) => optionId(row, option));
			return [responseId(question, index), question.rule === 'ticks' ? ids : (ids[0] ?? null)];
		})
	);
}

export function played(item: Element, responses: Responses): Record<string, Value> {
	const outcomes: Record<string, Value> = { SCORE: 0 };
	const named = (element: Element) => String(element.attributes['identifier']);
	const declared = (id: string) =>
		inside(item, 'qti-response-declaration').find((one) => named(one) === id)!;

	const value = (element: Element): Value => {
		const parts = () => elementsIn(element).map(value);
		switch (element.name) {
			case 'qti-variable':
				return responses[named(element)] ?? null;
			case 'qti-correct':
				return textOf(inside(declared(named(element)), 'qti-value')[0]!);
			case 'qti-base-value':
				return element.attributes['base-type'] === 'float'
					? Number(textOf(element))
					: textOf(element);
			case 'qti-map-response':
				return mapped(declared(named(element)), responses[named(element)] ?? null);
			case 'qti-sum':
				return parts().reduce<number>((sum, part) => sum + Number(part), 0);
			case 'qti-divide': {
				const [whole, by] = parts();
				return Number(whole) / Number(by);
			}
			case 'qti-multiple':
				return parts()
					.flat()
					.flatMap((part) => (part === null ? [] : [String(part)]));
			default:
				throw new Error(`no such expression: ${element.name}`);
		}
	};
	const holds = (element: Element): boolean => {
		if (element.name === 'qti-or') return elementsIn(element).some(holds);
		const [one, other] = elementsIn(element).map(value);
		return one !== null && one === other;
	};
	const run = (element: Element): void => {
		const [first, ...rest] = elementsIn(element);
		if (element.name === 'qti-set-outcome-value') outcomes[named(element)] = value(first!);
		else if (element.name === 'qti-response-condition') {
			const [test, ...then] = elementsIn(first!);
			if (holds(test!)) then.forEach(run);
			else rest.flatMap(elementsIn).forEach(run);
		} else throw new Error(`no such rule: ${element.name}`);
	};
	inside(item, 'qti-response-processing').flatMap(elementsIn).forEach(run);
	return outcomes;
}

/** The sum of what the parts of a response are worth, each once. */
function mapped(declaration: Element, response: Value): number {
	const [mapping] = inside(declaration, 'qti-mapping');
	const worth = new Map(
		elementsIn(mapping!).map(({ attributes }) => [
			attributes['map-key'],
			Number(attributes['mapped-value'])
		])
	);
	const parts = new Set([response].flat().filter((part) => part !== null));
	const sum = [...parts].reduce<number>((total, part) => total + (worth.get(String(part)) ?? 0), 0);
	const least = mapping!.attributes['lower-bound'];
	return least === undefined ? sum : Math.max(Number(least), sum);
}

export const elementsIn = ({ children }: Element): Element[] =>
	children.filter((child) => typeof child !== 'string');

/** Every element of this name within another, whatever lies between. */
export function inside(element: Element, name: string): Element[] {
	return elementsIn(element).flatMap((one) => [
		...(one.name === name ? [one] : []),
		...inside(one, name)
	]);
}

export const textOf = ({ children }: Element): string =>
	children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
