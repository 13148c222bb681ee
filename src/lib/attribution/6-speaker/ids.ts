import type { Figure } from './figure.ts';

/** Readable ids: the name in small letters, numbered where two are alike. */
export class Ids {
	private readonly byFigure = new Map<Figure, string>();
	private readonly used = new Set<string>();
	private readonly counts = new Map<string, number>();

	idOf(figure: Figure): string {
		const known = this.byFigure.get(figure);
		if (known) return known;
		const base = plainOf(figure.name) || 'speaker';
		let id = base;
		for (let n = this.counts.get(base) ?? 2; this.used.has(id); n++) {
			id = `${base}-${n}`;
			this.counts.set(base, n + 1);
		}
		this.used.add(id);
		this.byFigure.set(figure, id);
		return id;
	}

	has(figure: Figure): boolean {
		return this.byFigure.has(figure);
	}
}

function plainOf(name: string): string {
	const short = name.toLowerCase().slice(0, 80);
	// Most names are plain words, and asking that is quicker than taking them apart.
	if (/^[a-z]+(?: [a-z]+)*$/.test(short)) return short.replaceAll(' ', '-');
	const plain = name.normalize('NFKD').toLowerCase().slice(0, 80);
	return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
