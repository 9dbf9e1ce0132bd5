// Which made-up releases and transcripts of ministries tell which events, and which tell none? (a pure table)

/** A release of Thursday, 8 February 2024, and what it tells: `type date status countries`. */
export interface Release {
	id: string;
	title: string;
	publisher?: string;
	text: string;
	events: string[];
}

const release = (id: string, title: string, text: string, ...events: string[]): Release => ({
	id,
	title,
	text,
	events,
});
const danish = (id: string, title: string, text: string, ...events: string[]): Release => ({
	...release(id, title, text, ...events),
	publisher: 'Danish Ministry of Foreign Affairs',
});

const CALL = 'Minister Holm’s Call with Croatian President Kovac';
const BRIEFING = 'Press Briefing of February 8, 2024';

/** Releases, each with all that it tells. */
export const RELEASES: readonly Release[] = [
	release(
		'a part of the visit',
		'Danish teachers visit Ghana',
		'A delegation of Danish lawmakers visited Ghana in January. During the visit to Ghana, the delegation members and their Ghanaian counterparts held frank discussions.',
		'visit 2024-01 occurred DNK-GHA',
	),
	release(
		'a named meeting on the visit stays',
		'Danish minister visits Ghana',
		'Danish Foreign Minister Peter Holm visited Ghana on Monday. During the visit he held talks with Ghanaian President Kofi Adu.',
		'visit 2024-02-05 occurred DNK-GHA',
		'meeting 2024-02-05 occurred DNK-GHA',
	),
	danish(
		'turns of a transcript',
		BRIEFING,
		'QUESTION: Any word on the talks with Chad? MR BERG: The Minister met with the President of Chad, and we have had close consultations with Ghana. When it comes to Jordan, I have nothing to add. QUESTION: Thank you.',
	),
	danish(
		'a day in a transcript',
		BRIEFING,
		'QUESTION: Any word on Chad? MR BERG: Foreign Minister Peter Holm met yesterday with President Ali Nour of Chad. QUESTION: Thank you.',
		'meeting 2024-02-07 occurred DNK-TCD',
	),
	danish(
		'just now in a transcript',
		'Remarks after the talks in Zagreb',
		'MODERATOR: Good morning. FOREIGN MINISTER HOLM: We have just held a good meeting between Denmark and Croatia. MODERATOR: Thank you.',
		'meeting 2024-02-08 occurred DNK-HRV',
	),
	release(
		'spoken of only',
		'Danish paper on fish',
		'Danish Foreign Minister Peter Holm praised the harbour. The paper wrote of quotas. Prices rose. He briefed reporters on the negotiations with Croatian officials.',
	),
	release(
		'importance of holding',
		'Danish minister receives Croatian guest',
		'Danish Foreign Minister Peter Holm received Croatian President Ana Kovac on Monday. They stressed the importance of holding a meeting of the joint commission of Denmark and Chad. He promised to assist in organizing a meeting between Denmark and Ghana.',
		'meeting 2024-02-05 occurred DNK-HRV',
	),
	danish(
		'offices of different rank',
		'Under Secretary Lund’s Travel to Belgium',
		'Under Secretary Eva Lund will travel to Brussels on February 12. She will meet with European External Action Service Secretary General Carl Roth. In Brussels, the Under Secretary will also meet with Belgian Director General Luc Maes.',
		'visit 2024-02-12 planned BEL-DNK',
		'meeting 2024-02-12 planned DNK EU',
		'meeting 2024-02-12 planned BEL-DNK',
	),
	danish(
		'a headline without a tense',
		'Minister Holm Travels to Ghana',
		'Foreign Minister Peter Holm will travel to Accra, Ghana, February 12-13 to meet with investors.',
		'visit 2024-02-12/2024-02-13 planned DNK-GHA',
	),
	danish(
		'a headline of what is over',
		'Minister Holm’s Travel to Ghana',
		'Foreign Minister Peter Holm traveled to Accra, Ghana, February 5-6.',
		'visit 2024-02-05/2024-02-06 occurred DNK-GHA',
	),
	danish(
		'the day of the occasion',
		'Ghana’s Independence Day',
		'On behalf of Denmark, I send warm wishes to the people of Ghana as you celebrate your Independence Day on February 10.',
		'message 2024-02-08 occurred DNK-GHA',
	),
	danish(
		'saying so does it',
		'National Day of Croatia',
		'On behalf of the Danish Government, it is my pleasure to congratulate the people of Croatia on their National Day.',
		'message 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'congratulated in a call',
		CALL,
		'Foreign Minister Peter Holm spoke today with Croatian President Ana Kovac. The Minister congratulated President Kovac on her February 2 election.',
		'call 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'another day in the lead',
		CALL,
		'Foreign Minister Peter Holm had a telephone conversation with Croatian President Ana Kovac. They discussed the agreement reached by Denmark, Croatia and Chad on November 9, 2020.',
		'call 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'only the means',
		'Danish premier at the Nordic forum',
		'Prime Minister Peter Holm addressed, via videoconference, the forum on fish under the chairmanship of Croatia.',
	),
	danish(
		'a domestic conference call',
		'Prime Minister speaks with the government',
		'Prime Minister Peter Holm held a conference call with the leadership of the Armed Forces. They discussed the war in Ukraine.',
	),
	release(
		'a council without an owner',
		'Meeting of the Security Council',
		'Ghanaian President Kofi Adu held a meeting with members of the Security Council on Monday.',
	),
	release(
		'the office of an office',
		'Croatian adviser in Accra',
		'Head of the Office of the President of Ghana Kofi Adu met on Monday with Adviser to the Prime Minister of the Republic of Croatia on Foreign Policy Ana Kovac.',
		'meeting 2024-02-05 occurred GHA-HRV',
	),
	release(
		'a name that is a city',
		'Assistant Secretary Medina’s Travel to Chad',
		'Danish Assistant Secretary Eva Medina will travel to Chad on February 12.',
		'visit 2024-02-12 planned DNK-TCD',
	),
	release(
		'economic ties',
		'Paper of the week',
		'On Monday they spoke of steps to restore economic and transport ties between Denmark and Croatia.',
	),
	release(
		'possibility of signing',
		'Danish minister receives Croatian guest',
		'Danish Foreign Minister Peter Holm received Croatian President Ana Kovac on Monday. They discussed current issues and the possibility of signing a declaration between Denmark and Croatia.',
		'meeting 2024-02-05 occurred DNK-HRV',
	),
	release(
		'member of a council',
		'Ghana and the United Nations',
		'Denmark welcomed Ghana joining the UN Security Council in January 2024 for two years.',
	),
	release(
		'a summit to be held',
		'Danish minister on the summit',
		'Danish Foreign Minister Peter Holm spoke of the NATO summit to be held in Madrid in June 2024.',
		'summit 2024-06 planned ESP NATO',
	),
	release(
		'leaders who came together',
		'Four leaders in Ghana',
		'The leaders of Denmark, Croatia and Chad visited Ghana on Monday.',
		'visit 2024-02-05 occurred DNK-GHA-HRV-TCD',
	),
	release(
		'birthday of a treaty',
		'Paper of the week',
		'This year marks the 30th anniversary of the Danish-Croatian defence agreement, which underscored relations.',
	),
	release(
		'conferred a rank',
		'Orders',
		'The President of Ghana conferred the rank of general upon the colonels of Denmark and Croatia on Monday.',
	),
	danish(
		'who says I',
		'Remarks after the talks',
		'MODERATOR: Good morning. FOREIGN MINISTER ANA KOVAC OF CROATIA: I met yesterday with President Ali Nour of Chad. MODERATOR: Thank you.',
		'meeting 2024-02-07 occurred HRV-TCD',
	),
	release(
		'following their talks',
		'News conference following Danish-Croatian talks',
		'Following the Danish-Croatian talks, Danish Prime Minister Peter Holm and Croatian President Ana Kovac made statements for the press.',
		'meeting 2024-02-08 occurred DNK-HRV',
	),
	release(
		'talks of others in the lead',
		'Danish premier calls Chad',
		'Danish Prime Minister Peter Holm had a telephone conversation with President Ali Nour of Chad. They spoke of the progress of the talks between Ghanaian and Jordanian representatives.',
		'call 2024-02-08 occurred DNK-TCD',
	),
	release(
		'a body and countries in one room',
		'Envoys meet',
		'Representatives of the Arab League, Denmark, Ghana and Croatia met in Accra on February 5 to discuss fish.',
		'meeting 2024-02-05 occurred DNK-GHA-HRV LAS',
	),
	release(
		'told in the present, but ahead',
		'Danish minister on trade',
		'On February 5 Danish Foreign Minister Peter Holm received Croatian President Ana Kovac. Foreign Minister Holm is in Accra on February 20 for talks.',
		'meeting 2024-02-05 occurred DNK-HRV',
		'visit 2024-02-20 planned DNK-GHA',
	),
	danish(
		'on another’s travel',
		'Deputy Director Amy Lund On the Minister’s Upcoming Travel to Chad',
		'The ministry will answer questions.',
	),
	release(
		'people of a country',
		'Danish minister in Odense',
		'Danish Foreign Minister Peter Holm met with Afghans who are employed by resettlement agencies on Monday.',
	),
	release(
		'wish carried on',
		'Danish and Croatian experts',
		'On Monday Danish Prime Minister Peter Holm received Croatian President Ana Kovac. They agreed to set up a fund and to hold a meeting of experts of Denmark and Chad in May.',
		'meeting 2024-02-05 occurred DNK-HRV',
	),
	danish(
		'a call with families',
		BRIEFING,
		'QUESTION: The talks of Denmark with Chad go on. QUESTION: There was a call with the families yesterday about it.',
	),
	danish(
		'speaks as a habit',
		'Address of the Prime Minister',
		'For the sake of peace the Danish delegation speaks with the Croatian delegation.',
	),
];
