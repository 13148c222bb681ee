/**
 * Words that decide what kind of statement a sentence is. Own lists, from the grammar of English
 * modality and the vocabulary of comment; a phrase may have several words, `*` stands for any end.
 */
const list = (phrases: string): readonly string[] =>
	phrases
		.trim()
		.split(/\s*[,\n]\s*/)
		.filter(Boolean);

/** Somebody holds it true, but not for certain. */
export const HEDGES =
	list(`may, might, could, can possibly, perhaps, maybe, possibly, probably, likely,
	unlikely, apparently, reportedly, allegedly, alleged, supposedly, presumably, seemingly, seem*, appear to,
	appears to, appeared to, suggest*, suspect*, suspicion*, believed to, thought to, said to be, rumored,
	rumoured, in my opinion, in our view, in his view, in her view, I think, we think, I believe, we believe,
	almost certainly, more or less, roughly, an estimated, as many as, up to`);

/** The article leaves it open, or says that it does. */
export const OPEN_QUESTIONS =
	list(`unclear, not clear, not yet clear, remains to be seen, not known,
	unknown, not immediately clear, no one can tell, nobody knows, no one knows, could not be verified,
	could not be independently verified, not been verified, unverified, unconfirmed, not confirmed,
	under investigation, declined to comment, declined to say, did not respond, would not say, not say why,
	did not say, has not said, have not said, whether, still in doubt, an open question`);

export const JUDGEMENTS =
	list(`sham, diabolical, masquerade, farce, disgrace*, disgust*, shame*, outrage*,
	unacceptable, intolerable, blatant, egregious, legitimacy, illegitimate, lacked sincerity, no value,
	terrible, horrible, horrific, awful, appalling, atrocious, dreadful, great, greatest, wonderful,
	fantastic, excellent, brilliant, amazing, incredible, tremendous, beautiful, ugly, bad, worse, worst,
	good, better, best, wrong, right thing, fair, unfair, just, unjust, important, significant, crucial,
	vital, essential, necessary, unnecessary, dangerous, reckless, irresponsible, responsible, careless,
	foolish, stupid, ridiculous, absurd, nonsense, crazy, insane, sick, evil, wicked, cruel, brutal, heroic,
	brave, cowardly, shameful, honest, dishonest, corrupt, crooked, weak, strong, strongest, pathetic,
	sad, tragic, disastrous, disaster, catastroph*, devastating, dramatic, extraordinary, remarkable,
	unprecedented, historic, success*, failure, failed, mistake, betray*, hypocri*, racist, sexist, bigot*,
	extremist, radical, moderate, sensible, reasonable, unreasonable, proud, disappoint*, unfortunate*,
	fortunate*, should, ought to, must, need to, needs to, has to, have to, deserve*, hope*, fear*,
	worth, beautifully, badly, sadly, clearly, obviously, frankly, serious escalation, violation, weaponi*,
	threat to, too much, too little, too many, too few, not enough, absolutely, crystal clear, unwavering,
	puppet, land grab, isolation, overrated, underrated, favorite, favourite, lov*, hate*`);

/** Something that is still to come, announced or threatened. */
export const PREDICTIONS =
	list(`will, won't, 'll, ’ll, would, shall, is going to, are going to, was going to,
	were going to, going to, is expected to, are expected to, is set to, are set to, is bound to,
	is likely to, are likely to, is about to, are about to, predict*, forecast*, threaten*, warn*, doomed to,
	once more will, by next year, in the coming years`);

/** Someone binds himself. The subject decides: “we will”, “the ministry is ready to”. */
export const PROMISES =
	list(`I will, we will, I'll, I’ll, we'll, we’ll, we shall, I shall, I won't, I won’t,
	we won't, we won’t, we never will, I promise, we promise, we pledge, I pledge, vow*, pledge*, promise*,
	swear*, swore, ready to, committed to, commit to, determined to, undertake to, our commitment,
	unwavering in our support, guarantee*`);

export const PROMISE_CUES: ReadonlySet<string> = new Set(
	'vow pledge promise swear commit guarantee undertake agree offer volunteer'.split(' ')
);
export const PREDICTION_CUES: ReadonlySet<string> = new Set(
	'predict forecast warn threaten anticipate project speculate caution'.split(' ')
);
export const JUDGEMENT_CUES: ReadonlySet<string> = new Set(
	`call label brand dub deem denounce condemn describe characterize characterise decry deride dismiss
	praise criticize criticise blast slam mock ridicule accuse hail tout blame lambast lament complain
	compare liken urge demand recommend`.split(/\s+/)
);
