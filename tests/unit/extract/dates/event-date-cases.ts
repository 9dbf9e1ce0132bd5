// On which dates do made-up reports place their events? A table, longer than other files.

export interface EventDateCase {
	id: string;
	text: string;
	/** The report's own date; a Thursday unless told; null for a report without. */
	published?: string | null;
	/** `type EDTF`, sorted. */
	events: string[];
}

/** Report date of all cases that tell none: Thursday. */
export const PUBLISHED = '2024-06-06';

export const EVENT_DATE_CASES: readonly EventDateCase[] = [
	// weekdays and datelines
	{
		id: 'bare-weekday',
		text: 'Norwegian Foreign Minister Kari Lund met with her Danish counterpart Per Holm in Oslo on Tuesday.',
		events: ['meeting 2024-06-04'],
	},
	{
		id: 'dateline-before-publication',
		text: 'LISBON, June 3 (Lusa) — Portuguese President Rui Alves held talks with Brazilian President Caio Prado on Monday.',
		events: ['meeting 2024-06-03'],
	},
	{
		id: 'dateline-only',
		published: null,
		text: 'ROME, Oct. 5, 2023 (ANSA) -- Italian Prime Minister Aldo Neri spoke by phone with Greek Prime Minister Nikos Vlachos on Wednesday.',
		events: ['call 2023-10-04'],
	},
	{
		id: 'planned-weekday',
		text: 'Finnish President Aino Salo will meet with Estonian President Jaan Kask in Tallinn on Monday.',
		events: ['meeting 2024-06-10'],
	},
	// the day of saying
	{
		id: 'announced-on',
		text: 'Japanese Foreign Minister Ken Mori will visit Vietnam from June 12 to 14, the ministry announced on Wednesday.',
		events: ['visit 2024-06-12/2024-06-14'],
	},
	{
		id: 'made-the-remarks',
		text: 'On June 4, Kenyan President Asha Mwangi praised the ties of the two countries. She made the remarks as she met with visiting Turkish Foreign Minister Cem Aydin in Nairobi.',
		events: ['meeting 2024-06-04'],
	},
	// the same day
	{
		id: 'same-day',
		text: 'On 28 May, Chilean President Eva Rojas met with Peruvian President Hugo Quispe in Lima. On the same day, she also met with Bolivian President Raul Mamani.',
		events: ['meeting 2024-05-28', 'meeting 2024-05-28'],
	},
	{
		id: 'also-met',
		text: 'On 28 May, Chilean President Eva Rojas met with Peruvian President Hugo Quispe in Lima. Rojas also met with Bolivian President Raul Mamani.',
		events: ['meeting 2024-05-28', 'meeting 2024-05-28'],
	},
	{
		id: 'next-day',
		text: 'On 28 May, Chilean President Eva Rojas met with Peruvian President Hugo Quispe in Lima. The following day, she met with Bolivian President Raul Mamani.',
		events: ['meeting 2024-05-28', 'meeting 2024-05-29'],
	},
	// the visit and what happens on it
	{
		id: 'meeting-on-visit',
		text: 'Indian Minister Ravi Menon will visit Oman from 10 to 12 June. During the visit, Menon will meet with Omani Foreign Minister Said Al Harthy.',
		events: ['meeting 2024-06-10/2024-06-12', 'visit 2024-06-10/2024-06-12'],
	},
	{
		id: 'in-capital-on-trip',
		text: 'Deputy Foreign Minister Jana Novak of Slovenia will travel to Poland and Latvia from June 10 to 13. In Warsaw, Novak will meet with Polish Foreign Minister Adam Wilk.',
		events: ['meeting 2024-06-10/2024-06-13', 'visit 2024-06-10/2024-06-13', 'visit 2024-06-10/2024-06-13'],
	},
	{
		id: 'stops-with-days',
		text: 'Norwegian Foreign Minister Kari Lund will travel to Riga, Latvia, on June 10 and Warsaw, Poland, on June 12.',
		events: ['visit 2024-06-10', 'visit 2024-06-12'],
	},
	{
		id: 'count-of-days',
		text: 'Swedish Prime Minister Ulf Berg begins a three-day visit to Kenya on Monday.',
		events: ['visit 2024-06-10/2024-06-12'],
	},
	{
		id: 'visit-keeps-month',
		text: 'Swedish Prime Minister Ulf Berg visited Kenya in May. He met with Kenyan President Asha Mwangi on May 14.',
		events: ['meeting 2024-05-14', 'visit 2024-05'],
	},
	{
		id: 'end-of-visit',
		text: 'The Prime Minister of Laos, Khamla Vong, made an official visit to Thailand from 20 to 22 May. Laos and Thailand signed an agreement on rail transport at the end of the visit.',
		events: ['agreement 2024-05-22', 'visit 2024-05-20/2024-05-22'],
	},
	// words before an act that is another's
	{
		id: 'on-the-eve',
		text: 'On the eve of the summit on June 14, Polish President Ewa Mazur met with Lithuanian President Jonas Petraitis.',
		events: ['meeting 2024-06-06'],
	},
	{
		id: 'margins',
		text: 'On June 1, on the sidelines of the Shangri-La Dialogue held from May 31 to June 2, Philippine Defence Secretary Jose Cruz met with Japanese Defence Minister Taro Abe.',
		events: ['meeting 2024-06-01', 'summit 2024-05-31/2024-06-02'],
	},
	// months, weeks, years
	{
		id: 'last-month',
		text: 'Austrian Chancellor Max Huber visited Georgia last month.',
		events: ['visit 2024-05'],
	},
	{
		id: 'since-last-months-call',
		text: 'A spokesman said nothing had changed since last month’s telephone conversation between the presidents of Latvia and Malta, Ilze Ozola and Paul Borg.',
		events: ['call 2024-05'],
	},
	{
		id: 'last-november',
		text: 'Austrian Chancellor Max Huber met with Serbian President Milan Ilic in Vienna last November.',
		events: ['meeting 2023-11'],
	},
	{
		id: 'earlier-this-week',
		text: 'Austrian Chancellor Max Huber met with Serbian President Milan Ilic in Vienna earlier this week.',
		events: ['meeting 2024-06-03/2024-06-06'],
	},
	{
		id: 'last-week',
		text: 'Austrian Chancellor Max Huber met with Serbian President Milan Ilic in Vienna last week.',
		events: ['meeting 2024-05-27/2024-06-02'],
	},
	{
		id: 'earlier-this-year',
		text: 'Austrian Chancellor Max Huber visited Georgia earlier this year.',
		events: ['visit 2024'],
	},
	{
		id: 'same-month',
		text: 'In January, Austrian Chancellor Max Huber visited Georgia. Serbian President Milan Ilic visited Malta in the same month.',
		events: ['visit 2024-01', 'visit 2024-01'],
	},
	{
		id: 'dates-of-agreements',
		text: 'Kenyan President Asha Mwangi had a telephone conversation with Turkish Foreign Minister Cem Aydin. They spoke about the agreements of the leaders of May 9, 2020, and January 11 and March 26, 2021.',
		events: ['call 2024-06-06'],
	},
	{
		id: 'early-month',
		text: 'Austrian Chancellor Max Huber visited Georgia in early March.',
		events: ['visit 2024-03'],
	},
	// plans told from behind, and the passive future
	{
		id: 'will-be-held',
		text: 'The foreign ministers of Poland and Latvia, Adam Wilk and Ilze Ozola, will hold a meeting that will be held in Riga on July 2.',
		events: ['meeting 2024-07-02'],
	},
	{
		id: 'called-off',
		text: 'A phone call between the leaders of Ghana and Togo that had been set for Wednesday was called off.',
		events: ['call 2024-06-05'],
	},
	// nothing better than the report
	{
		id: 'report-of-the-day',
		text: 'The President of Armenia, Tigran Sahakyan, had a telephone conversation with the President of Georgia, Levan Dvali.',
		events: ['call 2024-06-06'],
	},
	{
		id: 'no-date-at-all',
		published: null,
		text: 'The President of Armenia, Tigran Sahakyan, had a telephone conversation with the President of Georgia, Levan Dvali.',
		events: [],
	},
	{
		id: 'told-in-the-past-tense',
		published: null,
		text: 'Armenian President Tigran Sahakyan met with Georgian President Levan Dvali on 4 March 2021. Sahakyan also met with Turkish Foreign Minister Cem Aydin on Friday.',
		events: ['meeting 2021-03-04', 'meeting 2021-02-26'],
	},
	// anniversaries
	{
		id: 'anniversary-day',
		published: '2025-01-20',
		text: 'Peru and Laos established diplomatic relations on January 18, 1975. This year marks the 50th anniversary of diplomatic relations between Peru and Laos. Peruvian President Hugo Quispe and Lao President Bounmy Sayasone exchanged congratulations on the anniversary day.',
		events: ['anniversary 2025-01-18', 'message 2025-01-18', 'relations 1975-01-18'],
	},
];
