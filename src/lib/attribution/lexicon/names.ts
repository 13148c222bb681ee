import { list, set } from './list.ts';

/** Words that tell a person’s gender or office, and what names are made of. */

export const FEMALE_WORDS = set(`mrs mrs. ms ms. miss lady madam queen princess duchess spokeswoman
	congresswoman chairwoman businesswoman councilwoman assemblywoman alderwoman policewoman saleswoman
	mother sister daughter wife widow aunt niece grandmother woman girl actress waitress nun baroness
	stewardess heiress hostess ms`);
export const MALE_WORDS = set(`mr mr. sir lord king prince duke spokesman congressman chairman
	businessman councilman assemblyman alderman policeman salesman father brother son husband widower
	uncle nephew grandfather man boy actor waiter monk baron pope`);

/** Words before a name that say what its bearer is. */
export const TITLES =
	set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame rev rev.
	reverend father sister pastor rabbi imam cardinal archbishop bishop pope saint president vice
	vice-president premier chancellor minister secretary secretary-general governor gov gov. lt lt. senator
	sen sen. sens sens. representative rep rep. reps reps. congressman congresswoman mayor coun coun. cllr cllr. cr councilman
	councilwoman councillor councilor assemblyman assemblywoman alderman delegate ambassador envoy judge
	justice attorney general gen gen. adm adm. admiral colonel col col. major maj maj. captain capt capt.
	sergeant sgt sgt. lieutenant cmdr. cmdr commander marshal sheriff officer detective inspector chief
	constable commissioner director chairman chairwoman chair chairperson ceo cfo speaker leader king queen
	prince princess duke duchess emperor sheikh ayatollah sultan emir prime deputy former foreign first lady
	spokesman spokeswoman spokesperson candidate nominee editor reporter correspondent anchor host author
	analyst strategist economist lawyer prosecutor aide adviser advisor manager coach player star actor
	actress singer activist founder democrat republican counsel treasurer administrator executive coordinator
	striker midfielder defender goalkeeper winger skipper batsman bowler boss
	alhaji hajiya engr engr. barr barr. shri smt sri uncle aunty auntie madam
	pm di ds dc dsi mum dad mom gran nan
	msp mla td hon supt supt. insp insp. det pc dci headteacher coroner magistrate barrister solicitor
	trustee archaeologist ecologist biologist psychologist organiser organizer campaigner
	expert historian scientist researcher fellow mp mep lawmaker legislator politician tsar czar co-founder
	cofounder co-chair surgeon superintendent principal dean farmer teacher student nurse doctor engineer`);

/** Titles that only go with another one: “former”, “deputy”. */
export const RANKS = set('former deputy vice first prime foreign acting');

export const OFFICE_COMPLEMENTS = set(`state defense defence treasury justice commerce labor labour
	energy education agriculture homeland health interior transportation staff foreign affairs finance
	economy veterans security internal trade war information culture`);

export const ORGANISATION_WORDS = set(`party committee commission council department ministry agency
	bureau office court congress senate house parliament assembly association union federation foundation
	institute university college school church bank group company corporation corp corp. inc inc. ltd ltd.
	llc co co. times post journal news network tv radio television press magazine tribune herald daily
	guardian reuters campaign administration government army navy force forces police guard academy center
	centre club society league alliance coalition organization organisation fund board authority service
	services project movement front brigade nations states kingdom republic street media associates
	international globe observer telegraph mirror sun star gazette chronicle examiner enquirer inquirer
	review monitor politico breitbart huffpost cnn msnbc fox bbc nbc abc cbs npr pbs afp ap upi committee
	energy holdings partners industries capital foods pharma pharmaceuticals insurance railway railways rail
	electric petroleum oil gas mining entertainment pictures studios records software technology healthcare
	logistics retail stores supermarkets hotels ventures securities trust telecom communications bancorp
	athletic rovers wanderers fc
	caucus pac lobby hospital museum theater theatre airlines airways motors systems technologies labs`);

/** Their names go on with “for”: “Institute for Peace”. */
export const NAMED_FOR = set(
	'minister secretary commissioner institute institution centre center department ministry foundation association society council office agency'
);

/** Places and buildings that speak for those who act there. */
export const METONYMS =
	set(`kremlin moscow washington beijing kyiv kiev london paris berlin brussels tehran
	pyongyang jerusalem ankara tokyo delhi islamabad kabul baghdad damascus riyadh cairo pentagon hague
	westminster whitehall downing russia ukraine china germany france britain england scotland poland
	denmark sweden norway finland italy spain portugal greece turkey israel iran iraq syria lebanon jordan
	egypt libya tunisia algeria morocco sudan ethiopia kenya nigeria ghana india pakistan bangladesh
	afghanistan japan korea taiwan vietnam thailand indonesia malaysia singapore philippines australia
	canada mexico brazil argentina chile peru colombia venezuela cuba america europe belarus georgia
	armenia azerbaijan kazakhstan hungary romania bulgaria serbia croatia slovenia slovakia austria
	switzerland belgium netherlands luxembourg ireland iceland estonia latvia lithuania moldova albania
	kosovo macedonia montenegro bosnia qatar kuwait bahrain oman yemen myanmar burma cambodia laos nepal`);

/** Nouns for people, whose “a …” or “the …” can speak. */
export const PEOPLE = set(`spokesman spokeswoman spokesperson spokespeople official officials source
	sources aide aides adviser advisers advisor advisors expert experts analyst analysts critic critics
	supporter supporters opponent opponents lawmaker lawmakers witness witnesses resident residents
	reporter reporters journalist journalists people man woman men women voter voters student students
	leader leaders police authorities investigators prosecutors lawyers scientists researchers economists
	activists proxies allies militants rebels counterpart counterparts parents neighbors neighbours farmers teachers doctors`);

/** Words that a report uses for somebody it has just named: “the striker”, “the Swede”. */
export const EPITHETS =
	set(`striker midfielder defender goalkeeper keeper winger forward skipper captain boss
	batsman batter bowler pitcher quarterback champion veteran star singer actor actress author comedian
	rapper billionaire businessman businesswoman pensioner teenager youngster newcomer politician lawmaker
	swede dane finn norwegian spaniard italian german frenchman frenchwoman englishman englishwoman
	scotsman scotswoman scot irishman irishwoman welshman briton dutchman dutchwoman belgian swiss austrian
	portuguese pole czech slovak croat serb greek turk russian ukrainian american canadian mexican
	brazilian argentine argentinian colombian chilean uruguayan australian japanese korean chinese indian
	pakistani nigerian ghanaian kenyan egyptian moroccan algerian senegalese cameroonian ivorian
	jamaican texan californian`);

/** First words of places that look like the names of people. */
export const PLACE_LEADS =
	set(`new north south east west san santa los las el saint st fort port mount lake
	united white wall supreme capitol latin central middle northern southern eastern western upper lower
	great grand gulf cape long rhode puerto costa hong saudi sri sierra ivory burkina cook salt red black
	dead mediterranean pacific atlantic indian arctic super twitter facebook google youtube iowa ohio
	texas florida california`);

/** Last words of places, clubs and things that have names like people’s. */
export const PLACE_ENDS =
	set(`town city county village street road lane avenue square hill valley river
	bay beach island islands park field bridge lake house hall tower station airport port harbour harbor wood
	forest mountain mountains coast cape castle cathedral abbey palace stadium arena theatre gallery cup
	league trophy prize award awards day week festival fair market centre center school act bill plan deal
	treaty war crisis united albion villa athletic rangers wanderers office room court crown green farm`);

/** Capitals and seats that stand for their country. */
export const SEATS: Readonly<Record<string, string>> = {
	kremlin: 'russia',
	moscow: 'russia',
	beijing: 'china',
	kyiv: 'ukraine',
	kiev: 'ukraine',
	tehran: 'iran',
	pyongyang: 'north korea',
	ankara: 'turkey',
	tokyo: 'japan',
	berlin: 'germany',
	paris: 'france',
	islamabad: 'pakistan',
	damascus: 'syria',
	riyadh: 'saudi arabia'
};

/** Honorifics: they are no role. */
export const HONORIFICS = set(
	'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir lord lady dame rev rev. alhaji hajiya engr engr. barr barr. shri smt sri uncle aunty auntie'
);

/** “al-Mansour”, “ul-Haq” */
export const NAME_ARTICLES = set('al el ul ur ad as ash az an bin ben');
/** “Ursula von der Leyen” */
export const NAME_PARTICLES = set('de van von bin al el la der den ibn du da dos del di le ben');
/** They end a name and are none of its own. */
export const NAME_SUFFIXES = set('jr sr ii iii iv jr. sr. ii. iii. iv.');
/** “Shop.com” */
export const DOMAINS = set('com org net co io');
/** Behind a name and a hyphen these make an adjective of it, no given name: “Reed-led”. */
export const COMPOUND_ENDS = set(
	`elect era led style like born based run made wide only free held owned`
);
/** “minister of”, “spokesman for” */
export const OFFICE_LINKS = set('of for at');
/** They hang on a noun what narrows it down: “the ministry of defence”. */
export const NARROWING = list('of for from in at');
