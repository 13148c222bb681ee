import type { Figure, Gender } from './figure.ts';
import { agree } from './surnames.ts';

/** More people of one name are not told apart. */
const MOST = 8;

/** Who goes by a surname or a given name, in the order in which the article names them in full. */
export class Bearers {
	private readonly byName = new Map<string, Figure[]>();

	get size(): number {
		return this.byName.size;
	}

	add(name: string, figure: Figure): void {
		const known = this.byName.get(name);
		if (!known) this.byName.set(name, [figure]);
		else if (known.length < MOST && !known.includes(figure)) known.push(figure);
	}

	/** “Ms Reed” is a woman of that name; “Reed” alone the first one. */
	of(name: string, gender: Gender): Figure | undefined {
		const known = this.byName.get(name);
		if (!known || gender === 'unknown') return known?.[0];
		const fitting = known.filter((figure) => figure.gender === gender);
		return fitting[0] ?? known.find((figure) => figure.gender === 'unknown');
	}

	/** The one of that surname whose given name does not differ. */
	agreeing(surname: string, fullName: string): Figure | undefined {
		return this.byName.get(surname)?.find(({ name }) => agree(name, fullName));
	}

	*[Symbol.iterator](): Generator<[string, Figure]> {
		for (const [name, [first]] of this.byName) if (first) yield [name, first];
	}
}
