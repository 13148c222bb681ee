import { writtenMarks } from '../written-marks.ts';
import { TEXT } from './text.ts';

/** As the engine found them, and corrected by hand: the gallery names no speaker, the report has one. */
export const MARKS = writtenMarks(
	TEXT,
	`
residents | indirect | [residents] <told> councillors that {they had been given only nine days to comment}
winifred-osei | indirect | [Councillor Winifred Osei], who chairs the committee, opened the meeting by <reminding> everyone that {the field belonged to the town}
winifred-osei | direct | {“It is not my field and it is not yours,”} [she] <said>. {“It is ours, and that is why we have to get this right.”}
rajan-mistry | indirect | [Planning officer Rajan Mistry] <said> {the park would have two concrete bowls, a low rail and lights that switch off at nine}
rajan-mistry | mixed | [Mr Mistry] <told> members that {a noise study had found the skaters would be “no louder than the road” on most evenings}
dorothy-pell | indirect | [Dorothy Pell], who has lived in Mill Row for thirty-one years, <said> {the study had been carried out in February, when nobody was outside}
dorothy-pell | direct | {“Of course it was quiet,”} [Mrs Pell] <said>. {“You could have heard a duck sneeze.”}
dorothy-pell | direct | [She] <asked> the committee: {“Would you want this ten metres from your kitchen window?”}
alan-crouch | indirect | Her neighbour, [retired bus driver Alan Crouch], <claimed> that {letters about the plan had reached only half of the houses in the row}
council | indirect | [The council] <denies> {this}
winifred-osei | indirect | [Coun Osei] <admitted> that {the letters had gone out late}
winifred-osei | mixed | [She] <said> {the post had been delayed by the bank holiday}, but added that {“a reason is not an excuse”}
imani-blake | indirect | Fifteen-year-old [Imani Blake], who started it, <said> {the nearest park was a bus ride of fifty minutes away}
imani-blake | direct | {“People say we hang around the bus station,”} [she] <told> the meeting. {“We hang around the bus station because there is nowhere else.”}
bernard-tull | direct | {“That young woman should be sitting where I am,”} <said> [Coun Bernard Tull]
bernard-tull | mixed | [who] had earlier <called> {the plan “a concrete soup bowl”}
bernard-tull | indirect | [Coun Tull] <said> {he had changed his mind about the idea but not about the place}
bernard-tull | indirect | [He] <suggested> that {the old coal yard behind the station should be looked at instead}
priya-nand | indirect | {The coal yard}, [she] <said>, {would cost at least £90,000 to clean before anyone could skate on it}
priya-nand | direct | {“We do not have that money. We have a field and we have a plan,”} [Coun Nand] <said>
engineers | indirect | <According to> [a report by the council's engineers], {drains under Tannery Field would also have to be moved, which would add three weeks to the work}
rajan-mistry | indirect | [Mr Mistry] <accepted> that {the drains had not been mentioned in the first set of drawings}
rajan-mistry | direct | {“They should have been,”} [he] <said>
imani-blake | direct | {“I am disappointed, but I am not giving up,”} [Imani] <said> on the steps outside. {“Two months is about eight new tricks.”}
dorothy-pell | indirect | [Mrs Pell], who had come over to shake her hand, <said> that {she hoped the two of them could walk around the field together}
dorothy-pell | direct | {“She listens,”} [she] <said>. {“That is more than I expected.”}
`,
	[
		['residents', 'residents', null, 'unnamed', ['residents']],
		['winifred-osei', 'Winifred Osei', 'Councillor', 'person', ['Coun Osei']],
		['rajan-mistry', 'Rajan Mistry', 'Planning officer', 'person', ['Mr Mistry']],
		['dorothy-pell', 'Dorothy Pell', null, 'person', ['Dorothy Pell', 'Mrs Pell']],
		['alan-crouch', 'Alan Crouch', 'retired bus driver', 'person', ['Her neighbour']],
		['council', 'The council', null, 'organisation', []],
		['imani-blake', 'Imani Blake', null, 'person', ['Imani Blake', 'Imani']],
		['bernard-tull', 'Bernard Tull', 'Coun', 'person', ['Coun Bernard Tull', 'Coun Tull']],
		['priya-nand', 'Priya Nand', 'Coun', 'person', ['Coun Priya Nand', 'Coun Nand']],
		['engineers', "the council's engineers", null, 'unnamed', []]
	]
);
