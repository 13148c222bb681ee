import type { Voice } from './voice.ts';

/** Readable ids: the name in small letters, numbered where two are alike. */
export class Ids {
	private readonly byVoice = new Map<Voice, string>();
	private readonly used = new Set<string>();
	private readonly counts = new Map<string, number>();

	idOf(voice: Voice): string {
		const known = this.byVoice.get(voice);
		if (known) return known;
		const plain = voice.name.normalize('NFKD').toLowerCase().slice(0, 80);
		const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'speaker';
		let id = base;
		for (let n = this.counts.get(base) ?? 2; this.used.has(id); n++) {
			id = `${base}-${n}`;
			this.counts.set(base, n + 1);
		}
		this.used.add(id);
		this.byVoice.set(voice, id);
		return id;
	}

	has(voice: Voice): boolean {
		return this.byVoice.has(voice);
	}
}
