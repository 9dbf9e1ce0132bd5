// Which sides do made-up releases name in passing: by list, by "I", "they", "his", by an office? (a pure table)
import type { Release } from './official-phrases';

const danish = (id: string, title: string, text: string, ...events: string[]): Release => ({
	id,
	title,
	text,
	events,
	publisher: 'Danish Ministry of Foreign Affairs',
});

/** Releases of Thursday, 8 February 2024, in which the sides are the difficulty. */
export const SIDES: readonly Release[] = [
	danish(
		'talks between representatives of four countries are one meeting',
		'Talks in Oslo end',
		'The talks between representatives of Ghana, Togo, Mali and Niger on February 5 lasted nine hours.',
		'meeting 2024-02-05 occurred GHA-MLI-NER-TGO',
	),
	danish(
		'an acronym in brackets before the office',
		'Envoy Holm in Seoul',
		'On February 6, Danish Special Envoy Peter Holm joined a trilateral meeting with Republic of Korea (ROK) Special Representative Han Min-su and Japanese Director-General for Asian and Oceanian Affairs Mori Kenta.',
		'meeting 2024-02-06 occurred DNK-JPN-KOR',
	),
	danish(
		'one call with a list',
		'Minister Holm’s Call with Croatian and Greek Counterparts',
		'Danish Foreign Minister Peter Holm spoke today with Croatian Foreign Minister Ana Kovac and Greek Foreign Minister Nikos Vlachos.',
		'call 2024-02-08 occurred DNK-GRC-HRV',
	),
	danish(
		'spoke with those who visited',
		'Address by Prime Minister Peter Holm',
		'I also spoke today about the harvest with representatives of Ireland who visited Denmark.',
		'meeting 2024-02-08 occurred DNK-IRL',
		'visit 2024-02-08 occurred DNK-IRL',
	),
	danish(
		'officials, including one minister in each place',
		'Foreign Minister Holm’s tour',
		'Foreign Minister Peter Holm will visit Ghana and Togo from February 12 to 15. He will hold meetings with government officials, including Foreign Minister Mensah in Ghana and Foreign Minister Adjo in Togo.',
		'visit 2024-02-12/2024-02-15 planned DNK-GHA',
		'visit 2024-02-12/2024-02-15 planned DNK-TGO',
		'meeting 2024-02-12/2024-02-15 planned DNK-GHA',
		'meeting 2024-02-12/2024-02-15 planned DNK-TGO',
	),
	danish(
		'they are the travellers',
		'Minister Holm to visit Chad',
		'Danish Foreign Minister Peter Holm will visit Chad on February 12. They will meet with African Union leaders.',
		'visit 2024-02-12 planned DNK-TCD',
		'meeting 2024-02-12 planned DNK AU',
	),
	danish(
		'their visit is one visit',
		'Speakers in Copenhagen',
		'The speakers of the parliaments of Ghana and Togo, who arrived in Copenhagen on February 6, saw the harbour. The minister noted the importance of their visit to Denmark.',
		'visit 2024-02-06 occurred DNK-GHA-TGO',
	),
	danish(
		'two offices of one country',
		'Talks in Malta',
		'Our representatives – the Minister of Trade and the Minister of Defence of Denmark – met in Malta on Monday with colleagues from Ghana.',
		'meeting 2024-02-05 occurred DNK-GHA',
	),
	danish(
		'the bare office after a dash in a headline is the publisher’s',
		'Mali’s blockade continues, so more aid is needed – Prime Minister following talks with Ursula Brandt in Copenhagen',
		'During a meeting with European Commission President Ursula Brandt in Copenhagen on Monday, Prime Minister of Denmark Peter Holm called for aid.',
		'meeting 2024-02-05 occurred DNK EU',
	),
	danish(
		'the Secretary stays in focus after a list of hosts',
		'Minister Holm’s Travel to Ghana and Togo',
		'Danish Foreign Minister Peter Holm will travel to Ghana and Togo February 12-15. The Minister will meet with President Ama Boateng, Foreign Minister Kojo Addo, and Defence Minister Kwesi Darko of Ghana. In Togo, he will meet with Togolese Foreign Minister Adjo Kpade.',
		'visit 2024-02-12/2024-02-15 planned DNK-GHA',
		'visit 2024-02-12/2024-02-15 planned DNK-TGO',
		'meeting 2024-02-12/2024-02-15 planned DNK-GHA',
		'meeting 2024-02-12/2024-02-15 planned DNK-TGO',
	),
	danish(
		'his message, the office after the comma',
		'New Year greetings',
		'Greetings went to many. In his message to President of Ghana Ama Boateng, the Prime Minister of Denmark stressed the ties of the two countries.',
		'message 2024-02-08 occurred DNK-GHA',
	),
	danish(
		'ministers of a fund that is not known',
		'Minister Holm’s Travel to Ghana',
		'Danish Foreign Minister Peter Holm will travel to Accra, Ghana, on February 12 to attend a meeting of the Ministers of the Global Orchard Fund.',
		'visit 2024-02-12 planned DNK-GHA',
	),
	danish(
		'a bureau’s official meets a body',
		'Senior Officials’ Meeting',
		'Senior Bureau Official for the Bureau of African Affairs Lone Dahl met on February 5 with senior officials from the African Union.',
		'meeting 2024-02-05 occurred DNK AU',
	),
	danish(
		'plans for a body’s meeting are not theirs',
		'Minister Holm’s Meeting with Minister Kovac',
		'Danish Foreign Minister Peter Holm met on Monday with Croatian Foreign Minister Ana Kovac. Minister Holm and Minister Kovac also discussed plans for the upcoming NATO Foreign Ministers’ meeting in Rome May 14-15.',
		'meeting 2024-02-05 occurred DNK-HRV',
	),
	danish(
		'met with consequences, met by helpers',
		'Minister Holm’s remarks',
		'Minister Holm of Denmark and Minister Kovac of Croatia agreed on Monday that attacks would be met with severe costs. In Rome the children were met with buses by doctors from Switzerland.',
	),
	danish(
		'a hope that they will meet',
		'Minister Holm before the press',
		'I hope that the leaders of Ghana will meet Prime Minister Peter Holm later this year.',
	),
	danish(
		'leaders whom he meets',
		'Minister Holm’s trip',
		'During his trip in March, Foreign Minister Peter Holm will tell all of the leaders he meets that Denmark stands with the people of Ghana.',
	),
	danish(
		'an ambassador in the country of her post',
		'Briefing',
		'Ambassador Lone Dahl, our ambassador to Ghana, was in Kumasi this morning.',
	),
	danish(
		'home from a tour',
		'Envoy Holm returns',
		'Danish Special Envoy Peter Holm returned on February 6 from travel to Ghana and Togo.',
		'visit 2024-02 occurred DNK-GHA',
		'visit 2024-02 occurred DNK-TGO',
	),
	danish(
		'in the afternoon of the speaker’s day',
		'Address by Prime Minister Peter Holm',
		'In the afternoon I spoke with Prime Minister of Croatia Ana Kovac.',
		'call 2024-02-08 occurred DNK-HRV',
	),
	danish(
		'the commission that last met',
		'Minister Holm in Ghana',
		'The minister reopened the Danish-Ghanaian commission, which last met in 2016.',
	),
];
