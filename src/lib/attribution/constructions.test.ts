import { expect, it } from 'vitest';
import { whoSays } from './test-support.ts';

/** A line each: the construction | a text, ¶ for a new paragraph | words of a statement | who says them. */
const casesOf = (lines: string): string[][] =>
	lines
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim().replaceAll(' ¶ ', '\n\n')));

it.each(
	casesOf(`
alleged | MLA Oda Fjelde on Monday alleged that sand was stolen. | sand was | Oda Fjelde
admitted | A housing chief admitted that the lift was old. | the lift was old | housing chief
accepted | The clerk accepted that the notice was late. | the notice was late | clerk
ruled | The judge ruled that the wall must go. | the wall must go | judge
highlighted | The union highlighted that pay had fallen. | pay had fallen | union
disagreed | “That is unfair,” disagreed Kit Doyle. | That is unfair | Kit Doyle
a plural verb | Growers claim that the frost came early. | the frost came | Growers
a plural verb with marks | The unions note that “nobody asked”. | nobody asked | unions
a court that heard | Moss Crown Court heard how thieves took one bell. | thieves took | Moss Crown Court
described as | Ms Vance described sea swimming as the “best of cures”. | best of cures | Vance
in somebody’s words | In Ms Vance’s words, “can a river be owned by anyone?” | can a river | Vance
in a pronoun’s words | Petra Vance left. In her own words, “it was time to go and rest”. | it was time | Petra Vance
called by | The tower has been called “a stack of bins” by Petra Vance, an architect. | a stack of bins | Petra Vance
accused, with an apposition | Petra Vance accused Kit Doyle, the club’s manager, of being “deaf to fans”. | deaf to fans | Petra Vance
according to, in the middle | March began with a run of thefts, according to rescue charity Paws, with 30 dogs gone. | a run of thefts | Paws
told, with a day and a place | And he has told neighbours since the autumn, in shops and on buses, that he is moving. | he is moving | nobody
a shared subject | Van Dorn, speaking on Radio Moss, called Doyle a “windbag,” and said his plan was pure “theatre”. | theatre | Van Dorn
asked a question | Asked a simple question about rents at the meeting, Vance said, “I rent too.” | I rent too | Vance
a relative clause in the subject | A club official who came along to defend the new prices said Friday, “Nobody is forced.” | Nobody is | club official
X asked Y | At the inquiry, Doyle asked Vance: “Who signed this?” Vance replied: “I did so”. | Who signed this | Doyle
X asked Y, the answer | At the inquiry, Doyle asked Vance: “Who signed this?” Vance replied: “I did so”. | I did so | Vance
all said | Six bakers visited by Radio Moss all said flour costs more. | flour costs more | Six bakers
was asked | Petra Vance was asked, “Would you sell the house?” She answered, “Not today.” | Would you sell | nobody
a list of quoted words | Petra Vance called the plan a “long joke” that is “badly told,” a “trick” and a “trap”. | trap | Petra Vance
on a programme | Petra Vance said on the “Evening Call” programme that she would “have a think”. | have a think | Petra Vance
a name on a line of its own | “I shall read every page.” ¶ - Petra Vance. | I shall read | Petra Vance
a name and an office on a line | “I shall read every page of it.” ¶ — Petra Vance, chair of the inquiry | I shall read | Petra Vance
paragraphs without marks | Rivers Minister Petra Vance said: ¶ Weirs are choking our streams. ¶ We will take ten away. | We will take | Petra Vance
the end of what has no marks | Rivers Minister Petra Vance said: ¶ Weirs are choking our streams. ¶ The work starts in June. | The work starts | no statement
words of a picture between | Kit Doyle spoke to Radio Moss after the match. ¶ MOSS ROVERS-HILL UTD-CUP ¶ “We had the better of it today.” | We had | Kit Doyle
a caption between | “They are thirsty,” says Oda Fjelde, a herder. ¶ The valley of Moss seen from Hill, with dry grass all around ¶ “We walked for two days.” | We walked | Oda Fjelde
two speakers in one sentence | “It leaks,” said Petra Vance, and “it always has,” said Kit Doyle. | it always has | Kit Doyle
a short quote before its comma | ‘Never’, said Ms Vance. ‘We never met’, Mr Doyle told the court. | Never | Vance
what somebody called | The town paid for what Petra Vance called “a golden gutter” on Monday. | a golden gutter | Petra Vance
a call for | The mayor backed Petra Vance’s call for “an open book” on costs. | an open book | Petra Vance
a tag that is split | “It was dark,” a shaken Petra Vance, who had walked home, told Radio Moss. | It was dark | Petra Vance
marks of two styles | „It holds“, Petra Vance said. „It held before“, she added. | It held before | Petra Vance
marks that point inwards | »It holds«, said Petra Vance. | It holds | Petra Vance
marks as entities | &quot;It holds,&quot; Petra Vance said. | It holds | Petra Vance
primes | ″It holds,″ Petra Vance said. ″It is old.″ | It is old | Petra Vance
tags of a page | <p>Petra Vance told <a href="/m">Radio Moss</a> that the dam would leak.</p> | the dam would leak | Petra Vance
a thing before a quote | A tree fell on Monday. “We had asked for it to be cut.” | We had asked | nobody
a thing in the paragraph before | A tree fell on Monday. ¶ “We had asked for it to be cut.” | We had asked | nobody
judged in a relative clause | Tenants heard that the tower, which Cllr Oda Fjelde described as “a stack of fridges”, would go. | a stack of fridges | Oda Fjelde
the end of a relative clause | The dean, who called the exam “a game”, went home. | went home | no statement
in the words of | In the words of Petra Vance, “roads are where time goes”. | roads are where | Petra Vance
a name behind a dash | “It was bliss” - Petra Vance, skater | It was bliss | Petra Vance
a belief in marks | Petra Vance believes the dam is “past saving”. | past saving | Petra Vance
a belief without marks | Petra Vance believes the dam is safe. | the dam is safe | no statement
a noun in brackets before the verb | The Moss Canal Board (MCB) estimates that 60 boats have gone. | 60 boats | Moss Canal Board
a participle that narrows the subject | The club representing skaters, the MSC, said the price was “a shock”. | a shock | club
a report of a day | A report published Wednesday said the weir had moved. | the weir had moved | report
a share of those asked | Nearly a third say they never swim. | they never swim | third
a tag of a topic | “It is old,” Petra Vance said of the mill by the weir. | the mill | no statement
an aside behind the tag | “It is old,” Petra Vance said as she locked the mill. | she locked | no statement
a sentence behind its tag | The weir would be raised, Petra Vance said, by ten men. | by ten men | Petra Vance
a paper in a clause before | As the Moss Courier reported on Monday, the weir has moved. | the weir has moved | Moss Courier
a joint before the tag | But, Kit Doyle added, the team was tired. | the team was tired | Kit Doyle
a participle taken for an adjective | Kit Doyle left early, promising to come back. | to come back | Kit Doyle
an occasion before the tag | In the garden, Petra Vance said, “Nobody digs here.” | In the garden | no statement
what one is asked to do | The mayor was asked to open a new bridge. | a new bridge | no statement
two answers in a row | Kit Doyle said: “No.” Asked again, he said: “Never.” | Never | Kit Doyle
an office that opens with a colon | Chair of Moss Council, Cllr Petra Vance: ¶ “This is a fine day for the canal.” | a fine day | Petra Vance
one against another | Divers warned that seals “could starve”, but ministers rejected the figures. | ministers rejected | no statement
a thing in a sentence | The mill was “a sleeping giant of brick and rust” for years. | a sleeping giant | no statement
a voice on paper | Kit Doyle held up a sign saying “Mind the gap”. | Mind the gap | sign
what was not shown | The firm lost as it could not demonstrate a ten-year plan. | ten-year plan | no statement
what was found | Police stopped the bus. Officers found gold in a boot. | gold | no statement
an event that raised concerns | The fire raised concerns that the market would be shut for good. | the market | no statement
what was begun | The council shut the hall and began a clean-up. | a clean-up | no statement
an event that threatened | It was a storm that threatened to flatten the old pier. | to flatten | no statement
a word in marks | The pupils wondered when the “surprise!” party starts. | surprise | no statement
who declined | Asked to explain, the Port Office declined to comment. | declined to comment | no statement
the attributes of a tag | <post by="@petra" date="June 3, 2019">Fine</post> ¶ Petra Vance went home. | June 3 | no statement
the title of a work | Petra Vance starred in the film “Cold Water” last year. | Cold Water | no statement
a relative pronoun that is judged | The town kept a tax that Petra Vance called “unfair to us all”. | that | Petra Vance
a relative pronoun as a subject | Petra Vance closed the weir, which some growers say will cost them dear. | which | some growers
the end of an aside that notes | Kit Doyle, noting the price of steel, said no bridge is free. | the price of steel, | no statement
the end of a relative clause without marks | Petra Vance, who said the dam was dry, went home. | went home | no statement
two who differ | Bakers have said they will close and grocers have said they will stay. | they will stay | grocers
have both said | Kit Doyle and Petra Vance have both argued that the weir leaks. | the weir leaks | Kit Doyle and Petra Vance
has since said | Petra Vance has since said that the weir leaks. | the weir leaks | Petra Vance
has in the past said | Petra Vance has in the past said that the weir leaks. | the weir leaks | Petra Vance
who wondered | “Will it hold?” a young clerk in the room wondered. | Will it hold | young clerk
a quote with a reason behind it | “It holds,” Petra Vance said. “But only just,” because of the rain. | But only just | Petra Vance
who acts last | The trouble came when skaters blocked the road, shouting “we want ice!” | we want ice | skaters
who is moved to speak | The leak prompted Petra Vance to say that the dam would close. | the dam would close | Petra Vance
who has somebody say | The letter to Moss has Petra Vance saying, “We never met.” | We never met | Petra Vance
who is telling | Petra Vance went home. She’s telling friends that the dam leaks. | the dam leaks | Petra Vance
a verb taken for a noun | The Moss Canal Board has been warning that boats leak. | boats leak | Moss Canal Board
according to a noun taken for a verb | The club may get more, according to people familiar with its plans. | The club may get | people
according to an average | Petra Vance leads by six points, according to the average of the polls. | leads by six | average of the polls
told not to | Officials have told Moss residents not to drink the water. | not to drink | Officials
told their friends | Officials have told their friends in the party that the count is closing. | the count is | Officials
for weeks | Petra Vance has said for weeks she is the only one who can skate. | the only one | Petra Vance
without evidence | Petra Vance was blunt, claiming without any evidence that the club is rich. | the club is rich | Petra Vance
an adjective that alleges | Petra Vance alleged in the suit that the club is rich. | the club is rich | Petra Vance
a chief of staff | “It will soften in time,” Kit Doyle’s chief of staff, Petra Vance, told Radio Moss. | It will soften | Petra Vance
who shot back | After Kit Doyle criticised her in a debate, Petra Vance shot back, “I could have stayed at home.” | stayed at home | Petra Vance
the following words | In a speech, Kit Doyle made the following comment: ¶ “The weir leaks.” | The weir leaks | Kit Doyle
most of them | Ten skaters were asked; most said they were “very cold and wet”. | very cold | most
describes and says | Kit Doyle describes Vance as “the voice of the weir” and has said that she can go. | Vance as “the voice | Kit Doyle
accused of asking | Petra Vance accused the judges of asking too many “soft and silly” questions. | the judges of | Petra Vance
many commentators | Kit Doyle was glad when many commentators called him “the grownup in the room”. | the grownup | many commentators
a promise to do something | The town waits for Kit Doyle’s promise to raise the weir. | to raise the weir | Kit Doyle
what a dash adds | Petra Vance said the weir would be raised — a job that takes ten men. | ten men | no statement
what “but” adds | Petra Vance said the weir would be raised, but the men went home. | the men went | no statement
what “which” adds | Petra Vance said the weir would be raised, which takes ten men. | ten men | no statement
what is granted | Petra Vance said the weir would hold even though the rain was strong. | the rain | no statement
footage of somebody | The spot ends with footage of Petra Vance saying in May, “That makes me a skater.” | a skater | Petra Vance
the ones | It is late because the young ones do not see the weir, and refuse to look beyond “free ice”. | free ice | young ones
`)
)('%s', (_, text = '', words = '', speaker) => {
	const found = whoSays(text, words);
	expect(found === undefined ? 'no statement' : (found ?? 'nobody')).toBe(speaker);
});
