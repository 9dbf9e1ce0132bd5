// Which made-up sentences tell which events, and which tell none? (a pure table)

/** A sentence in a report of Thursday, 8 February 2024, and what it tells: `type date countries`. */
export interface Phrase {
	id: string;
	text: string;
	events: string[];
}

const says = (id: string, text: string, ...events: string[]): Phrase => ({ id, text, events });

/** Sentences that tell events. */
export const TELLING: readonly Phrase[] = [
	says(
		'met separately',
		'On the sidelines of the conference, Prime Minister Ravi Menon of India met President Ana Silva of Brazil and King Faisal of Jordan on Monday.',
		'meeting 2024-02-05 BRA-IND',
		'meeting 2024-02-05 IND-JOR',
	),
	says(
		'visiting minister, two hosts',
		'Visiting German Economy Minister Anna Brandt met with President Nurlan Akhmetov and Prime Minister Daniyar Ospanov of Kazakhstan on Tuesday.',
		'meeting 2024-02-06 DEU-KAZ',
	),
	says(
		'called on',
		'Danish Foreign Minister Peter Holm on Monday called on Croatian President Ana Kovac.',
		'meeting 2024-02-05 DNK-HRV',
	),
	says(
		'hosted a dinner',
		'Croatian President Ana Kovac hosted a dinner for Danish Prime Minister Peter Holm on Monday.',
		'meeting 2024-02-05 DNK-HRV',
	),
	says(
		'granted an audience',
		'Danish Prime Minister Peter Holm was on Monday granted an audience by Pope Leo.',
		'meeting 2024-02-05 DNK-VAT',
	),
	says(
		'sat down with',
		'Danish Prime Minister Peter Holm sat down with Croatian President Ana Kovac on Monday.',
		'meeting 2024-02-05 DNK-HRV',
	),
	says(
		'received at a place',
		'The President of Ghana received at the presidential palace Foreign Minister Peter Holm of Denmark on Monday.',
		'meeting 2024-02-05 DNK-GHA',
	),
	says(
		'was received on a day by',
		'Danish Foreign Minister Peter Holm was received on Monday at the palace by King Faisal of Jordan.',
		'meeting 2024-02-05 DNK-JOR',
	),
	says(
		'whose talks',
		'Guests praised Danish Foreign Minister Peter Holm, whose talks with King Faisal of Jordan took place on Monday.',
		'meeting 2024-02-05 DNK-JOR',
	),
	says(
		'ministries',
		'The first round of political consultations between the foreign ministries of Denmark and Croatia took place on Monday.',
		'meeting 2024-02-05 DNK-HRV',
	),
	says(
		'unknown adjectives',
		'King Faisal of Jordan met with a big dairy farming delegation from Denmark on Monday.',
		'meeting 2024-02-05 DNK-JOR',
	),
	says(
		'was abroad on a day',
		'Foreign Minister Lina Odo of Ghana was in Nairobi on Monday.',
		'visit 2024-02-05 GHA-KEN',
	),
	says(
		'delegation that went',
		'Members of a Danish delegation that travelled to Chad in January praised their hosts.',
		'visit 2024-01 DNK-TCD',
	),
	says(
		'each other',
		'President Ana Silva of Brazil and King Faisal of Jordan on Monday sent each other congratulations.',
		'message 2024-02-05 BRA-JOR',
	),
	says(
		'spoke, in a city',
		'President Asha Mwangi of Kenya spoke with President Emmanuel Moreau of France in Paris on Tuesday.',
		'meeting 2024-02-06 FRA-KEN',
	),
	says(
		'spoke, on a day',
		'Premier Lin Mu of China and Prime Minister Piet Vos of the Netherlands spoke on February 2.',
		'call 2024-02-02 CHN-NLD',
	),
	says(
		'credentials listed',
		'King Faisal of Jordan received the credentials of three new ambassadors on Monday. The ambassadors are Peter Holm from Denmark, Ana Silva from Brazil and Lina Odo from Ghana.',
		'meeting 2024-02-05 DNK-JOR',
		'meeting 2024-02-05 BRA-JOR',
		'meeting 2024-02-05 GHA-JOR',
	),
	says(
		'that A held with B',
		'The paper praised the talks that Danish Prime Minister Peter Holm held with King Faisal of Jordan on Monday.',
		'meeting 2024-02-05 DNK-JOR',
	),
	says(
		'named after the pronoun',
		'During his visit to Zagreb on Monday, Danish Prime Minister Peter Holm praised the harbour.',
		'visit 2024-02-05 DNK-HRV',
	),
];

/** Sentences that tell none. */
export const SILENT: readonly Phrase[] = [
	says(
		'called on to',
		'Danish Foreign Minister Peter Holm on Monday called on Croatian President Ana Kovac to release the ships.',
	),
	says('called for', 'Denmark called on Croatia for restraint on Monday.'),
	says('hopes to receive', 'King Faisal of Jordan hopes to receive Danish Prime Minister Peter Holm.'),
	says('should visit', 'The Danish prime minister should visit Croatia, the paper wrote on Monday.'),
	says(
		'did not meet',
		'Danish Prime Minister Peter Holm did not meet Croatian President Ana Kovac on Monday.',
	),
	says(
		'if they meet',
		'If Danish Prime Minister Peter Holm meets Croatian President Ana Kovac on Monday, they may talk of fish.',
	),
	says(
		'domestic dinner',
		'Croatian President Ana Kovac hosted a dinner for Croatian Prime Minister Ivo Babic on Monday.',
	),
	says('at home', 'Kenyan President Asha Mwangi was in Nairobi on Monday.'),
	says('a country in a position', 'Denmark was in debt to Croatia on Monday.'),
	says('question', 'Did Danish Prime Minister Peter Holm meet Croatian President Ana Kovac on Monday?'),
	says('trade', 'Bilateral trade between Denmark and Croatia reached a billion crowns in January.'),
	says('to encourage dialogue', 'The purpose was to encourage dialogue between Denmark and Croatia.'),
];
