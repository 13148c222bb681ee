import { citing } from '../citing.ts';

export const TEXT = `Skate park vote put off after neighbours fear noise

By Nell Arkwright, local democracy reporter

A decision on a new skate park in Harlow Bridge has been put off for two months after residents told councillors that they had been given only nine days to comment.

The town's planning committee met on Tuesday to decide whether the park could be built on Tannery Field, a strip of grass between the canal and Mill Row. More than sixty people filled the public gallery, many of them teenagers carrying boards.

Councillor Winifred Osei, who chairs the committee, opened the meeting by reminding everyone that the field belonged to the town. “It is not my field and it is not yours,” she said. “It is ours, and that is why we have to get this right.”

Planning officer Rajan Mistry said the park would have two concrete bowls, a low rail and lights that switch off at nine. Mr Mistry told members that a noise study had found the skaters would be “no louder than the road” on most evenings.

Not everyone was convinced. Dorothy Pell, who has lived in Mill Row for thirty-one years, said the study had been carried out in February, when nobody was outside. “Of course it was quiet,” Mrs Pell said. “You could have heard a duck sneeze.”

She asked the committee: “Would you want this ten metres from your kitchen window?”

Her neighbour, retired bus driver Alan Crouch, claimed that letters about the plan had reached only half of the houses in the row. The council denies this.

Coun Osei admitted that the letters had gone out late. She said the post had been delayed by the bank holiday, but added that “a reason is not an excuse”.

The skaters had brought a petition with 1,140 names. Fifteen-year-old Imani Blake, who started it, said the nearest park was a bus ride of fifty minutes away. “People say we hang around the bus station,” she told the meeting. “We hang around the bus station because there is nowhere else.”

Her speech was applauded by both sides of the gallery. “That young woman should be sitting where I am,” said Coun Bernard Tull, who had earlier called the plan “a concrete soup bowl”.

Coun Tull said he had changed his mind about the idea but not about the place. He suggested that the old coal yard behind the station should be looked at instead.

Coun Priya Nand disagreed. The coal yard, she said, would cost at least £90,000 to clean before anyone could skate on it. “We do not have that money. We have a field and we have a plan,” Coun Nand said.

According to a report by the council's engineers, drains under Tannery Field would also have to be moved, which would add three weeks to the work.

Mr Mistry accepted that the drains had not been mentioned in the first set of drawings. “They should have been,” he said.

After almost two hours the committee voted by seven to four to wait until there had been a second round of letters and a noise study in summer.

“I am disappointed, but I am not giving up,” Imani said on the steps outside. “Two months is about eight new tricks.”

Mrs Pell, who had come over to shake her hand, said that she hoped the two of them could walk around the field together. “She listens,” she said. “That is more than I expected.”

The committee will meet again on 14 September.`;

export const { cite, passage } = citing(TEXT);
