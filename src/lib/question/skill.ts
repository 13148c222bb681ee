/** The eight skills, one a question, with the words that explain each to a student. */
export const SKILLS = {
	attribution: { name: 'Attribution', asks: 'who said it' },
	ownership: { name: 'Ownership', asks: 'whose word it is' },
	form: { name: 'Form', asks: 'word for word, retold or narrated' },
	kind: { name: 'Kind', asks: 'checkable claim, judgement, prediction or threat, promise' },
	support: { name: 'Support', asks: 'what is shown, what is left open' },
	chain: { name: 'Chain', asks: 'how the statement travelled' },
	voices: { name: 'Voices', asks: 'quoted, retold or only mentioned' },
	page: { name: 'Page', asks: 'report or lines around it, and which date' }
} as const;

export type Skill = keyof typeof SKILLS;
export const SKILL_IDS = Object.keys(SKILLS) as [Skill, ...Skill[]];
