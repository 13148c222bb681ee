import { EPITHETS, ORGANISATION_WORDS, PEOPLE, TITLES } from './names.ts';
import { set } from './list.ts';

/** Nouns for people and for those who can speak. Own lists. */

/** People by what they do and how they stand to others, beside offices and the nouns of `names.ts`. */
const MORE_PEOPLE =
	set(`member members colleague colleagues friend friends relative relatives neighbor
	neighbour mother mothers father fathers mum mums dad dads parent sister brother daughter son wife husband
	partner widow widower grandmother grandfather uncle aunt cousin child children girl girls boy boys
	family families couple owner owners tenant tenants landlord landlords shopkeeper shopkeepers trader
	traders worker workers volunteer volunteers driver drivers passenger passengers commuter commuters fan
	fans customer customers patient patients pupil pupils headteacher head lecturer professor professors
	academic academics author authors writer writers artist poet campaigner campaigners organiser organisers
	organizer organizers protester protesters protestor protestors demonstrator demonstrators councillors
	councillor senators ministers mps delegates mayors governors judges magistrate magistrates coroner
	barrister barristers solicitor solicitors lawyer attorney defendant victim victims survivor survivors
	referee umpire referees coaches managers players captains teammate rider runner sailor swimmer
	technician mechanic builder builders contractor contractors developer developers planner planners
	architect forecaster forecasters meteorologist meteorologists sailor sailors rower rowers
	skater skaters plumber electrician comedian pundit commentator niece nephew fisherman fishermen fisher fishers miner miners vet vets nurse nurses medic medics paramedic
	paramedics midwife midwives carer carers cook chef baker gardener ranger rangers keeper curator librarian
	archaeologist astronomer chemist priest vicar nun monk elder elders chief chiefs chieftain king queen
	rival rivals insider insiders observer observers expert specialist specialists veteran veterans
	employee employees employer employers boss bosses executive executives investor investors trustee
	trustees visitor visitors tourist tourists guest guests host user users viewer viewers reader readers
	refugee refugees migrant migrants immigrant immigrants citizen citizens villager villagers islander
	islanders taxpayer taxpayers ratepayer successor predecessor winner loser teenager pensioner youngster
	guide secretary diplomat diplomats negotiator negotiators soldier soldiers commander commanders troops
	officer officers detective detectives inspectors firefighter firefighters crew rescuers lifeguard pilot
	pilots captain skipper hero advocate advocates whistleblower complainant claimant claimants juror
	jurors chairman chairwoman chairs spokespersons someone somebody everyone everybody others ones man woman`);

/** Bodies that speak without a name. */
const BODIES =
	set(`team teams firm firms business businesses charity charities watchdog regulator regulators union
	unions ngo thinktank tribunal inquest inquiry jury panel opposition cabinet ministry ministries
	embassy council councils club clubs committee company companies airline bank banks paper newspaper
	outlet network broadcaster airport station troop family lobby camp side operator operators
	manufacturer manufacturers supplier suppliers contractor publisher retailer retailers developer
	franchise household households community communities public crowd majority minority nation country
	countries city town village state states prosecution defence defense industry sector market markets
	leadership management administration delegation mission coalition alliance federation faction wing
	website site page petition chain`);

/** What is written, and can say something. */
const DOCUMENTS =
	set(`report reports study studies survey surveys poll polls statement statements letter
	letters document documents memo memos email emails article articles story stories editorial book
	review reviews analysis analyses research paper papers filing filings lawsuit lawsuits suit complaint
	complaints indictment ruling judgment judgement verdict order orders law laws bill guidance advice policy
	manifesto plan plans text message post tweet ad ads advert adverts advertisement video campaign film
	documentary assessment audit inspection record records notice sign placard banner headline rules data
	figures statistics release script account accounts transcript testimony affidavit resolution motion treaty agreement`);

const BY_ENDING =
	/(?:ologist|icist|ionist|alist|emist|omist|ician|arian|woman|women|person|teacher|worker|keeper|maker|owner|driver|player|master|leader|officer|surgeon|writer|holder|goer|dweller)s?$/;

const ALL_PEOPLE: ReadonlySet<string> = new Set([
	...TITLES,
	...PEOPLE,
	...EPITHETS,
	...MORE_PEOPLE
]);

export const isPersonNoun = (word: string): boolean =>
	ALL_PEOPLE.has(word) || (word.length > 6 && BY_ENDING.test(word));

/** Somebody, or a body that speaks. */
export const isSpeakingNoun = (word: string): boolean =>
	speaksAlone(word) || (word.endsWith('s') && speaksAlone(word.slice(0, -1)));

const speaksAlone = (word: string): boolean =>
	BODIES.has(word) || ORGANISATION_WORDS.has(word) || isPersonNoun(word);

export const isDocumentNoun = (word: string): boolean => DOCUMENTS.has(word);

/** What somebody does who stands before a court. */
export const ANSWERS_A_CHARGE = set(
	'deny denies denied plead pleads pleaded admit admits admitted'
);

/** Behind “denies” and “pleaded”, these tell of a court. */
export const CHARGES = set(
	`charge charges count counts guilty murder theft fraud assault trespass robbery burglary arson
	manslaughter stealing damage offence offences offense`
);

/** Words for one office: who was called by the first of them may be called by the others. */
const SAME_OFFICE: readonly ReadonlySet<string>[] = [
	set(
		'officer pc constable sergeant sgt. sgt detective det inspector insp superintendent supt dci'
	),
	set('boss manager coach'),
	set('captain skipper'),
	set('goalkeeper keeper'),
	set('striker forward'),
	set('forecaster meteorologist'),
	set('councillor coun cllr councilor'),
	set('senator sen'),
	set('lawyer attorney barrister solicitor counsel'),
	set('head headteacher principal headmaster headmistress'),
	set('professor prof academic'),
	set('premier pm minister'),
	set('chair chairman chairwoman chairperson'),
	set('scientist biologist physicist chemist ecologist researcher'),
	set('chief ceo executive')
];

export const isSameOffice = (word: string, role: string): boolean =>
	word === role || SAME_OFFICE.some((office) => office.has(word) && office.has(role));

/** Bodies before which others speak: “the court heard that”. */
export const HEARS = set(
	`court tribunal inquest inquiry hearing jury committee panel meeting council commission trial
	assembly parliament conference session
	judge judges jurors magistrates councillors members mps peers`
);
