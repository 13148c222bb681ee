/** What may follow a verb or noun that attributes, and how it stands with what is said. */
const FRAMES = [
	/** A clause, with or without “that”. */
	'clause',
	/** A clause, only after “that” or a question word. */
	'that',
	/** A noun phrase is what is said. */
	'noun',
	/** An infinitive is what is said. */
	'infinitive',
	/** The person told may stand first. */
	'told',
	/** The object belongs to what is said: “urge X to”. */
	'object',
	/** Two objects: “call X a Y”. */
	'objects',
	/** The subject may follow: “said Smith”. */
	'subject',
	/** Goes with quotation marks only. */
	'marks',
	/** Belief rather than speech. */
	'belief',
	/** Only with “that”, “as”, a preposition or marks. */
	'weak',
	/** Only where some of what is said stands in marks: “thanked her for ‘years of care’”. */
	'quoted',
	/** A noun phrase is what is said where a document says it: “the poll found support for”. */
	'finding'
] as const;

export type Frame = (typeof FRAMES)[number];
export type Frames = Readonly<Record<Frame, boolean>>;

export function framesOf(...names: readonly Frame[]): Frames {
	const named = new Set<Frame>(names);
	return Object.fromEntries(FRAMES.map((frame) => [frame, named.has(frame)])) as Frames;
}

/** Says something in words of its own: what it says is a clause, or it may stand before who says it. */
export const speaks = ({ clause, subject }: Frames): boolean => clause || subject;

/** Passes on what somebody says, to somebody perhaps. */
export const tellsWhat = ({ clause, told }: Frames): boolean => clause || told;

/** Judges its object (“denounce”, “accuse”) or says little by itself: gives way to what reports. */
export const judges = (frames: Frames): boolean =>
	(frames.weak || frames.object) && !tellsWhat(frames);

/** Its object is somebody who is spoken to or about: in the passive it needs no “by”. */
export const hasHearer = ({ told, object }: Frames): boolean => told || object;

/** May stand before its subject, after a quote at least. */
export const inverts = ({ subject, marks }: Frames): boolean => subject || marks;

/** Without quotation marks it says nothing: “shout”, “nod”. */
export const needsMarks = (frames: Frames): boolean =>
	frames.quoted ||
	FRAMES.every((frame) => frame === 'subject' || frame === 'marks' || !frames[frame]);

/** Can say what stands before it: “The plan is bad, Smith said.” */
export const followsContent = ({
	clause,
	subject,
	marks,
	that,
	told,
	belief,
	weak
}: Frames): boolean =>
	(clause || subject || marks || that || told) && (!belief || marks) && (!weak || that);

/** Is about words that are said: neither a belief nor a mere noise. */
export const attributes = (frames: Frames): boolean =>
	!frames.belief &&
	(frames.clause || frames.noun || frames.that || frames.told || frames.object || frames.objects);
