import { set } from './list.ts';

/** Given names by the gender they mostly go with. */

export const WOMEN =
	set(`lydia ella eva ida nora clara rosie ruby esther miriam naomi leah lucy kirsty fiona shona bronwyn siobhan
	niamh aoife gemma chloe jasmine imogen philippa georgina henrietta beatrice rosalind gillian hilary
	mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa
	nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
	stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen
	samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia
	joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
	martha gloria teresa ann anne annie sara madison frances kathryn janice jean abigail alice julia judy
	sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany
	charlotte marie kayla alexis lori hillary ivanka melania kellyanne hope sonia elena nikki condoleezza
	claire susana jill tulsi kamala michele carly sally debbie donna huma cheryl jen katie katy kate kim
	kristen kirsten gretchen greta ursula theresa nicola marine ségolène christiane giorgia sanna mette
	katrin erna jacinda julia benazir indira sheikh aung park cristina dilma michelle fatima aisha leila
	layla noor yasmin zainab amina khadija mariam maryam hanan nadia samira rania malala olga irina natalia
	natalya svetlana tatiana tatyana yulia yuliya oksana olena iryna anastasia ekaterina elena lyudmila
	marina galina valentina nina vera alina daria darya maria mariya ingrid astrid birgit annalena
	angela claudia beate petra monika sabine heidi ilse ines carmen pilar lucia sofia rosa ana beatriz
	gabriela daniela carolina camila valeria mariana paola francesca chiara elisabeth agnes edith
	brigitte sylvie nathalie isabelle florence valerie veronique celine amelie camille aurore mei ling
	yuki yoko akiko naomi sakura priya anita sunita meera lakshmi deepa rekha kavita neha pooja sushma
	nirmala arundhati ngozi chimamanda ellen joyce winnie graca wangari betsy meg molly becky peggy
	penny polly robin tina tiffany tracy trish vanessa wendy whitney yvonne zoe stacy stacey sheila
	sherry rosemary rhonda paula pam monica mindy melinda maureen marsha marjorie loretta leslie kirstie
	kathy kay jo joanna joanne jenna jane jan jackie holly harriet gwen gail felicia faith eva erin
	elaine eileen dana crystal connie colleen cindy christie caroline candace bridget bonnie beth bernice
	agatha ailsa aisling alana alexandria althea amara amrita anika anjali anneliese anthea arabella astrid
	athena ayesha bella bethany brenna bridie briony cara carmel caitlin catrin cecilia celeste
	chidinma chiamaka chinwe christabel clarissa cordelia daisy deirdre della delphine divya dolores dorothea
	edwina eilidh eleanor elsa elsie emeka esme eunice farah fatou felicity fern flora folake freya funmi
	funmilayo gabriella geraldine ginny gita greer gwendolyn hanna harriet hazel helena hermione hettie hilda
	 ifeoma iman indira iona iris isla ivy jemima jessie jodie johanna josephine josie judith juliet
	kamila kavya keira kezia kiera kiran lara latoya leanne leila lena lorna lorraine lottie louise lucinda
	lynn lynne mabel maeve maisie malin mandy mara margot marian marianne marina marta matilda maud maya
	mehreen mhairi millie mina minnie mira moira morag muriel myra nadine nandini nasreen nell nellie
	nia nicky nicole nkechi norah oda ofelia olga olwen oona ottilie paulette petronella
	phoebe phyllis pippa pooja poppy primrose radha rachael rani rhian rhiannon riya robyn
	roisin romy rosa rose rosalie rosie rowena ruby rukmini sadie saira sally saoirse sasha selina shabana
	shreya sigrid sinead solveig stella sue sukhi susannah suzanne sylvia tabitha tamara tamsin tanya tara
	temi tess thea thelma tilly titilayo toni uma vivian vivienne wendy wilhelmina winifred
	wren yetunde yewande ysabel zadie zara zelda zuleika
	audrey april alison allison alexandra adrienne adelle`);

export const MEN =
	set(`james robert john michael david william richard joseph thomas christopher charles
	daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy ronald
	jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin
	samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
	zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl
	harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie
	elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene barack mitt ted marco jeb
	rand bernie mike jim tim tom bill bob ben ron rick rob rich dick don dan dave steve chris chuck harry
	mitch lindsey newt rudy reince corey paul roger jared eric barry louis leon lewis luis carlos miguel
	pedro pablo diego fernando javier jorge antonio manuel francisco alejandro rafael sergio ricardo
	roberto mario luigi giuseppe giovanni matteo silvio paolo marco andrea stefano luca enrico pietro
	vladimir dmitry dmitri dmytro sergei sergey serhiy aleksandr oleksandr alexei alexey oleksiy mikhail
	mykhailo nikolai mykola boris igor ihor ivan andrei andriy yuri yuriy viktor volodymyr petro pavlo
	oleg oleh vitali vitaliy denys denis anton maxim maksym roman ruslan ramzan yevgeny konstantin leonid
	mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hussain omar umar khalid abdullah
	abdul ibrahim ismail yusuf youssef mustafa mahmoud mahmud karim tariq bashar saddam muammar recep
	tayyip binali hamid hamdullah ashraf imran nawaz asif bilal zia hans helmut gerhard wolfgang jürgen
	klaus karl kurt otto fritz ulrich olaf olof jens lars erik anders bjorn sven nils gunnar johan jan
	henrik mats per pierre jean jacques françois francois emmanuel nicolas michel bernard philippe alain
	laurent olivier xavier gilles thierry yves luc marc hervé xi hu wen deng mao jinping jintao wei jian
	ming lei feng shinzo fumio yoshihide junichiro taro hiroshi kenji takeshi kim moon narendra rahul
	rajiv amit arun vijay ravi suresh rakesh sanjay ajay anil sunil manmohan arvind kofi nelson thabo
	jacob cyril desmond robert julius uhuru raila paul kwame goodluck muhammadu olusegun benjamin binyamin
	bibi ariel ehud shimon yitzhak avigdor naftali yair gideon moshe avi jake josh zack seth shaun sheldon
	simon stanley stewart stuart sidney ross rex ray preston phil pete perry oscar oliver norman
	neil ned nate morgan mick max matt martin marshall marcus malcolm luke lou leo lee lance kirk ken
	julian jon jay jasper ian hugh howard herman herbert hector harvey guy grant graham gordon glenn
	glen gil geoff geoffrey garry fred franklin francis floyd felix ernest ernesto emilio elliott
	edwin edmund earl dwight dustin duncan drew dominic derek dean darren darrell damon curtis craig
	conrad colin clint clinton clifford clark chad cesar calvin byron brent brett brad blake bart barney
	abdullahi abel abiodun abraham adebayo adil aidan ajay akash alastair alec alfie alfred alistair amir
	amit anand anders angus anil ansel archie arjun arlo armando arne arvind asher ashok aubrey augustus
	babatunde baptiste barnaby barnabas bartholomew basil ben benedict bernard bertie bjorn bola brendan
	callum cameron caspar caspian cecil cedric chandra chidi chike chinedu ciaran cillian clive conor cormac
	cyril damien declan deepak dermot desmond dimitri dinesh dougal dougie edgar edmund eamon elias
	emeka emmanuel emrys ephraim ewan ezra farhan femi fergus finlay finn fintan francesco fraser frederick
	freddie gareth garth gavin geraint gideon giles godfrey gopal gunnar gurpreet hakan hamish haroon harish
	harjit hamza horace howell hugo humphrey huw idris ifeanyi ikenna imran inder isaac ivor jago jamal jamie
	jared jarvis jasper jonas jonah jools josh julius kai kamal karan kayode keiran kelechi kenji kieran kofi
	kunle kwame lachlan lars laurence leif lennox lewis liam linus lionel lorcan lucas ludwig luke lyndon
	magnus malachi malcolm manish marcus marius martin max maxwell mehmet melvin merlin michel miles milo
	mohan monty mortimer musa nasser naveed neil neville niall nigel nils nikhil noel nnamdi obi oisin
	olaf oliver ollie olu olusegun orlando oscar osman otto owen percy perry pranav prakash quentin rahul
	raj rajesh rakesh ranjit ravi raymond reece reginald reuben rex rhys robbie rohan rohit rory rowan rufus
	rupert sachin sami samir sandeep sanjay saul sebastian segun sheldon sid sidney silas simon solomon
	spencer stanley stellan stuart suleiman sunil suresh sven tadhg tariq taylor ted terence theo
	theodore tobias toby tobi torsten tristan tunde uche umar vijay vikram vivek wale wilfred winston yusuf
	yakubu zain zane
	artur antony allen alfred al alex adrian abraham jens jesse trey tony todd tommy troy victor vince
	vernon wade warren wesley wilbur will xavier zachary jean-claude`);
