// What do made-up releases only mention in passing, and whose day, side or visit is meant? (a pure table)
import type { Release } from './official-phrases';

const danish = (id: string, title: string, text: string, ...events: string[]): Release => ({
	id,
	title,
	text,
	events,
	publisher: 'Danish Ministry of Foreign Affairs',
});

const OPENING = 'The harbour of Aarhus was opened again. The works took four years. Many guests came.';

/** Releases of Thursday, 8 February 2024. */
export const PASSING: readonly Release[] = [
	danish(
		'talks deep in a release about something else',
		'Harbour of Aarhus opened',
		`${OPENING} Minister Holm thanked the builders, who know of the talks between Denmark and Croatia.`,
	),
	danish(
		'talks that open a sentence',
		'Harbour of Aarhus opened',
		`${OPENING} In a meeting with Croatian Foreign Minister Ana Kovac, Minister Holm spoke about ships.`,
		'meeting 2024-02 occurred DNK-HRV',
	),
	danish(
		'a visit over before the report',
		'Minister Holm on Croatia',
		`${OPENING} Foreign Minister Peter Holm praised the recent visit of Croatian President Ana Kovac to Denmark.`,
	),
	danish(
		'talks of another year',
		'Address by Prime Minister Peter Holm',
		`${OPENING} In 2019, when the harbour burned, we held talks with Croatia.`,
		'meeting 2019 occurred DNK-HRV',
	),
	danish(
		'the day of another call',
		'Minister Holm on calls',
		'Foreign Minister Peter Holm had a phone conversation with the President of Croatia. This conversation with the President of Croatia was useful, as was yesterday’s conversation with the President of Ghana.',
		'call 2024-02-07 occurred DNK-GHA',
		'call 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'you, who are asked',
		'Interview of Foreign Minister Peter Holm',
		'QUESTION: You had long meetings today with Croatian President Ana Kovac. FOREIGN MINISTER HOLM: Good morning. QUESTION: Thank you.',
	),
	danish(
		'Dominicans, in a release on the Dominican Republic',
		'Dominican Republic Independence Day',
		'On behalf of Denmark, I send my best wishes. We congratulate all Dominicans on 178 years of independence.',
		'message 2024-02-08 occurred DNK-DOM',
	),
	danish(
		'several leaders are not the two told before',
		'Minister Holm in Zagreb',
		'Foreign Minister Peter Holm met Croatian Foreign Minister Ana Kovac on Monday. Several leaders visited Ghana today.',
		'meeting 2024-02-05 occurred DNK-HRV',
	),
	danish(
		'his, where another is informed',
		'Minister Holm’s call',
		'Foreign Minister Peter Holm spoke with Croatian Foreign Minister Ana Kovac today. Peter Holm informed Ana Kovac about his visit to Ghana on February 5.',
		'call 2024-02-08 occurred DNK-HRV',
		'visit 2024-02-05 occurred DNK-GHA',
	),
	danish(
		'the day of a feast',
		'Minister Holm’s call',
		'Foreign Minister Peter Holm spoke by phone with Croatian President Ana Kovac ahead of the Day of the Sea, marked on February 10. They spoke about ships.',
		'call 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'his, of the one whom the clause names after it',
		'Minister Holm on Ghana',
		'The Prime Minister of Denmark expects that during his visit to Ghana on February 15, the Croatian President will present the plan.',
		'visit 2024-02-15 planned GHA-HRV',
	),
	danish(
		'a cargo is no visitor',
		'Minister Holm’s call',
		'Foreign Minister Peter Holm spoke by phone with Croatian President Ana Kovac today. The President of Croatia said that a cargo of 200 tons of grain is arriving in Denmark.',
		'call 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'by video call, with nobody named',
		'Minister Holm at a forum',
		'Foreign Minister Peter Holm spoke about the harm done by Ghana. The Minister joined the conversation via video call from Aarhus.',
	),
	danish(
		'a message in a figure of speech',
		'Minister Holm on Ghana',
		'Foreign Minister Peter Holm spoke of ships. We have yet another message to Ghana that is just as clear.',
	),
	danish(
		'heads of foreign countries are not those told before',
		'Minister Holm meets Ana Kovac',
		'Foreign Minister Peter Holm met Croatian President Ana Kovac today. The heads of foreign countries who visit Denmark feel safe.',
		'meeting 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'a declaration that is to be changed',
		'Minister Holm’s call',
		'Foreign Minister Peter Holm spoke by phone with Croatian President Ana Kovac today. “I propose to update the Joint Declaration,” Holm said.',
		'call 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'I, in a question of a journalist',
		'Interview of Foreign Minister Peter Holm',
		'FOREIGN MINISTER HOLM: Good morning. QUESTION: When I spoke with the Croatian ambassador, he referred to the harbour that was taken in 2014. FOREIGN MINISTER HOLM: No. QUESTION: Thank you.',
	),
	danish(
		'talks that one only thinks will be',
		'Minister Holm on Ghana',
		'I think that the conversation between Denmark and Ghana will definitely take place. But nobody knows in what form.',
	),
	danish(
		'regular conversations',
		'Minister Holm on ships',
		'Foreign Minister Peter Holm spoke of ships. We have regular conversations with the Government of Ghana.',
	),
	danish(
		'a few weeks ago, told to those who are here today',
		'Minister Holm on ships',
		'Foreign Minister Peter Holm spoke of ships. Some of you in the room today were with us when we went to Ghana with Minister Holm just a few weeks ago.',
	),
	danish(
		'an adjective of an ocean is nobody’s name',
		'Assistant Minister Lund’s travel',
		'Assistant Minister Eva Lund will visit Montenegro on February 10. She will praise the progress of Montenegro’s Euro-Atlantic path. She will travel to Serbia on February 12.',
		'visit 2024-02-10 planned DNK-MNE',
		'visit 2024-02-12 planned DNK-SRB',
	),
	danish(
		'they, the two of the same sentence',
		'Minister Holm on ships',
		'Foreign Minister Peter Holm spoke with the President of Ghana today. Danish Foreign Minister Peter Holm and Croatian Foreign Minister Ana Kovac, last week they had their call, and they discussed ships.',
		'call 2024-01-29/2024-02-04 occurred DNK-HRV',
		'call 2024-02-08 occurred DNK-GHA',
	),
	danish(
		'a list of titled persons without an and',
		'Minister Holm’s call',
		'Foreign Minister Peter Holm held a video conference with Croatian Foreign Minister Ana Kovac, Ghanaian Foreign Minister Ama Boateng.',
		'call 2024-02-08 occurred DNK-GHA-HRV',
	),
];
