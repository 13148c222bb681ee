/** Nouns that tell of saying. */
import { set } from './list.ts';

/** Nouns that attribute: “the claim that …”. */
export const CUE_NOUNS = set(`claim claims statement statements assertion assertions suggestion
	suggestions warning warnings threat threats pledge pledges vow vows promise promises argument
	arguments allegation allegations accusation accusations announcement contention insistence
	declaration remark remarks complaint complaints prediction predictions denial admission
	acknowledgment acknowledgement testimony rumor rumors rumours report reports charge charges
	proposal call calls demand demands estimate estimates confirmation speculation criticism
	suspicion suspicions assurance assurances belief view opinion`);

/** What is promised follows in the infinitive: “a vow to go”. */
export const COMMITS =
	set(`promise promises pledge pledges vow vows threat threats call calls demand
	demands proposal claim claims`);

/** Nouns that make a light verb attribute: “raised doubts about”. */
export const LIGHT_NOUNS =
	set(`suspicion suspicions concern concerns doubt doubts fear fears warning
	warnings statement claim claims question questions accusation accusations allegation allegations
	complaint hope hopes criticism support opposition confidence outrage skepticism scepticism regret
	assurance assurances prediction case argument promise pledge demand demands call calls`);

/** Places where somebody speaks: “in a statement”, “at a rally”. */
export const OCCASIONS = set(`statement interview interviews tweet tweets email e-mail letter speech
	remarks rally conference briefing post message memo report appearance debate address op-ed column
	essay call blog video article editorial press twitter facebook television tv radio testimony
	affidavit hearing filing release meeting event book release note show town hall session comments
	comment reply response telegram podcast broadcast broadcaster interview. instagram truth social x`);

/** Things with words on them, and voices: “a sign saying”. */
export const SHOWS_WORDS =
	set(`sign signs placard placards banner banners poster posters shirt shirts t-shirt t-shirts
	headline caption voice voiceover sticker stickers note plaque slogan billboard label`);
