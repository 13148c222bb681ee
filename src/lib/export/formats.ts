import { docxFile } from './docx.ts';
import { giftFile } from './gift.ts';
import type { Format } from './losses.ts';
import { moodleFile } from './moodle.ts';
import type { Outgoing } from './outgoing.ts';
import { QTI_21, QTI_3 } from './qti/dialect.ts';
import { qtiPackage } from './qti/package.ts';

type Written = {
	name: string;
	/** For which systems it is, as a teacher chooses it. */
	use: string;
	/** Of the file's name. */
	ending: string;
	type: string;
	write: (quiz: Outgoing) => Uint8Array<ArrayBuffer>;
};

const text = (write: (quiz: Outgoing) => string) => (quiz: Outgoing) =>
	new TextEncoder().encode(write(quiz));

/** Every format in which a quiz leaves for another system. */
export const FORMATS: Record<Format, Written> = {
	moodle: {
		name: 'Moodle XML',
		use: 'Moodle: into a course’s question bank',
		ending: 'moodle.xml',
		type: 'application/xml',
		write: text(moodleFile)
	},
	gift: {
		name: 'GIFT',
		use: 'Moodle and others that read its plain text',
		ending: 'gift.txt',
		type: 'text/plain; charset=utf-8',
		write: text(giftFile)
	},
	qti21: {
		name: 'QTI 2.1',
		use: 'Canvas, itslearning and others: a package of an older version that most can read',
		ending: 'qti21.zip',
		type: 'application/zip',
		write: (quiz) => qtiPackage(quiz, QTI_21)
	},
	qti3: {
		name: 'QTI 3.0',
		use: 'Systems that know the newest version: a package',
		ending: 'qti3.zip',
		type: 'application/zip',
		write: (quiz) => qtiPackage(quiz, QTI_3)
	},
	docx: {
		name: 'Word document',
		use: 'Paper: to be edited before it is printed',
		ending: 'docx',
		type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		write: docxFile
	}
};

export const isFormat = (name: string): name is Format => Object.hasOwn(FORMATS, name);
