// Which dates do made-up sentences name? A table, longer than other files.

export interface DateCase {
	id: string;
	text: string;
	/** EDTF of the mentions in order; `null` entries are not written, an empty list means none. */
	dates: string[];
	/** The report's date; a Thursday unless told. */
	report?: string;
}

/** Report date of all cases that tell none: Thursday. */
export const REPORT = '2024-02-08';

export const DATE_CASES: readonly DateCase[] = [
	// full dates
	{ id: 'day-month-year', text: 'They met on 5 February 2023 in Oslo.', dates: ['2023-02-05'] },
	{ id: 'month-day-year', text: 'They met on February 5th, 2023.', dates: ['2023-02-05'] },
	{ id: 'short-month', text: 'They met on Feb. 5, 2023.', dates: ['2023-02-05'] },
	{ id: 'sept', text: 'Signed on Sept. 30, 1950.', dates: ['1950-09-30'] },
	{ id: 'day-of-month', text: 'They met on the 3rd of March 2021.', dates: ['2021-03-03'] },
	{ id: 'capitals', text: 'The note of 25 JANUARY 2022 was sent.', dates: ['2022-01-25'] },
	{ id: 'iso', text: 'The talks took place on 2023-11-15.', dates: ['2023-11-15'] },
	{ id: 'weekday-before', text: 'He left on Sunday, February 4, 2024.', dates: ['2024-02-04'] },
	{ id: 'weekday-before-day-first', text: 'He left on Sunday 4 February 2024.', dates: ['2024-02-04'] },
	{ id: 'leap-day', text: 'They met on February 29, 2024.', dates: ['2024-02-29'] },
	// without year
	{ id: 'told-near', text: 'They met on February 5.', dates: ['2024-02-05'] },
	{ id: 'told-last-year', text: 'They met on December 20.', dates: ['2023-12-20'] },
	{ id: 'told-far', text: 'They met on September 3.', dates: ['2023-09-03'] },
	{ id: 'announced', text: 'They will meet on January 5.', dates: ['2025-01-05'] },
	{ id: 'announced-near', text: 'The minister is to visit Rome on 12 March.', dates: ['2024-03-12'] },
	{
		id: 'attribution-apart',
		text: 'She will arrive on March 3, the ministry said on Tuesday.',
		dates: ['2024-03-03', '2024-02-06'],
	},
	{ id: 'of-act', text: 'They spoke in a February 2 phone call.', dates: ['2024-02-02'] },
	{ id: 'ordinal', text: 'The group toured the museum on January 18th.', dates: ['2024-01-18'] },
	{ id: 'weekday-decides', text: 'The webinar will be held on Sunday 18 February.', dates: ['2024-02-18'] },
	{
		id: 'stated-year',
		text: 'Back in 2019, from March 1 to 3, the fair was held.',
		dates: ['2019', '2019-03-01/2019-03-03'],
	},
	// spans
	{ id: 'span-to', text: 'He will tour the region from June 5 to 14.', dates: ['2024-06-05/2024-06-14'] },
	{ id: 'span-dash', text: 'The leaders met on January 18-19.', dates: ['2024-01-18/2024-01-19'] },
	{ id: 'span-year', text: 'A visit from May 5 to 10, 2024, is planned.', dates: ['2024-05-05/2024-05-10'] },
	{ id: 'span-months', text: 'It lasted from Oct. 30 to Nov. 2.', dates: ['2023-10-30/2023-11-02'] },
	{
		id: 'span-new-year',
		text: 'It lasted from Dec. 30, 2023 to Jan. 2, 2024.',
		dates: ['2023-12-30/2024-01-02'],
	},
	{
		id: 'span-new-year-short',
		text: 'It lasted from December 30 to January 2.',
		dates: ['2023-12-30/2024-01-02'],
	},
	{
		id: 'span-day-first',
		text: 'An official visit on 10-12 September 2022 took place.',
		dates: ['2022-09-10/2022-09-12'],
	},
	{ id: 'span-day-first-to', text: 'They met from 8 to 13 October.', dates: ['2023-10-08/2023-10-13'] },
	{
		id: 'span-day-first-months',
		text: 'From 30 October to 2 November 2023 they met.',
		dates: ['2023-10-30/2023-11-02'],
	},
	{ id: 'span-and', text: 'The talks were held on March 4 and 5, 2023.', dates: ['2023-03-04/2023-03-05'] },
	{ id: 'span-en-dash', text: 'The talks were held on 4–5 March 2023.', dates: ['2023-03-04/2023-03-05'] },
	{
		id: 'count-of-days',
		text: 'He is paying a two-day visit to Beijing beginning Tuesday.',
		dates: ['2024-02-06/2024-02-07'],
	},
	{
		id: 'count-of-days-ahead',
		text: 'She will make a four-day visit from Sunday.',
		dates: ['2024-02-11/2024-02-14'],
	},
	// weekdays
	{ id: 'weekday', text: 'They met in Oslo on Monday.', dates: ['2024-02-05'] },
	{ id: 'weekday-of-report', text: 'They met in Oslo on Thursday.', dates: ['2024-02-08'] },
	{ id: 'weekday-bare', text: 'The two held telephone talks Wednesday evening.', dates: ['2024-02-07'] },
	{ id: 'weekday-ahead', text: 'The two will meet on Friday.', dates: ['2024-02-09'] },
	{ id: 'weekday-next', text: 'The two will meet next Monday.', dates: ['2024-02-12'] },
	{ id: 'weekday-last', text: 'The two met last Thursday.', dates: ['2024-02-01'] },
	{ id: 'weekday-this', text: 'The envoy will travel this Friday.', dates: ['2024-02-09'] },
	{ id: 'weekday-of-last-week', text: 'They met on Tuesday of last week.', dates: ['2024-01-30'] },
	{ id: 'weekdays', text: 'They held talks from Monday to Wednesday.', dates: ['2024-02-05/2024-02-07'] },
	{ id: 'weekday-ahead-of', text: 'They spoke ahead of Saturday’s summit.', dates: ['2024-02-10'] },
	{
		id: 'weekday-again',
		text: 'He arrived on Wednesday. Later on Wednesday he will see the king.',
		dates: ['2024-02-07', '2024-02-07'],
	},
	{
		id: 'weekday-announced',
		text: 'The premier will visit Malta, the ministry announced Tuesday.',
		dates: ['2024-02-06'],
	},
	// relative days
	{ id: 'today', text: 'The minister met the envoy here today.', dates: ['2024-02-08'] },
	{ id: 'this-morning', text: 'They spoke by phone this morning.', dates: ['2024-02-08'] },
	{ id: 'yesterday', text: 'Parliament confirmed him yesterday.', dates: ['2024-02-07'] },
	{ id: 'last-night', text: 'He flew home last night.', dates: ['2024-02-07'] },
	{ id: 'tomorrow', text: 'They will meet again tomorrow.', dates: ['2024-02-09'] },
	{ id: 'day-before-yesterday', text: 'She left the day before yesterday.', dates: ['2024-02-06'] },
	{
		id: 'same-day',
		text: 'He met the king on January 19. The same day he met the premier.',
		dates: ['2024-01-19', '2024-01-19'],
	},
	{
		id: 'on-that-day',
		text: 'He met the king on January 19. Later that day he met the premier.',
		dates: ['2024-01-19', '2024-01-19'],
	},
	{
		id: 'next-day',
		text: 'He met the king on January 19. The following day he flew to Oslo.',
		dates: ['2024-01-19', '2024-01-20'],
	},
	{
		id: 'day-earlier',
		text: 'She arrived on January 19. A day earlier she had been in Rome.',
		dates: ['2024-01-19', '2024-01-18'],
	},
	{ id: 'days-ago', text: 'They met three days ago.', dates: ['2024-02-05'] },
	// weeks, months, years
	{ id: 'last-week', text: 'They met last week.', dates: ['2024-01-29/2024-02-04'] },
	{ id: 'this-week', text: 'They met earlier this week.', dates: ['2024-02-05/2024-02-08'] },
	{ id: 'next-week', text: 'They will meet next week.', dates: ['2024-02-12/2024-02-18'] },
	{ id: 'weekend', text: 'They met over the weekend.', dates: ['2024-02-03/2024-02-04'] },
	{ id: 'weekend-ahead', text: 'They will meet this weekend.', dates: ['2024-02-10/2024-02-11'] },
	{ id: 'last-month', text: 'The delegation visited Cuba last month.', dates: ['2024-01'] },
	{ id: 'this-month', text: 'The route was approved earlier this month.', dates: ['2024-02'] },
	{ id: 'next-month', text: 'She will travel to Chile next month.', dates: ['2024-03'] },
	{ id: 'months-ago', text: 'They met two months ago.', dates: ['2023-12'] },
	{ id: 'last-november', text: 'The two met last November.', dates: ['2023-11'] },
	{ id: 'november-last-year', text: 'The two met in November last year.', dates: ['2023-11'] },
	{ id: 'november-of-last-year', text: 'The two met in November of last year.', dates: ['2023-11'] },
	{ id: 'december-this-year', text: 'A summit will be held in December this year.', dates: ['2024-12'] },
	{ id: 'in-january', text: 'He visited Dublin in January.', dates: ['2024-01'] },
	{ id: 'in-month-told', text: 'They met in November.', dates: ['2023-11'] },
	{ id: 'in-month-ahead', text: 'They will meet in November.', dates: ['2024-11'] },
	{ id: 'month-year', text: 'His visit in October 2022 was the third.', dates: ['2022-10'] },
	{ id: 'early-month', text: 'Most notable was the early February visit to Rome.', dates: ['2024-02'] },
	{ id: 'mid-month', text: 'They met in mid-January.', dates: ['2024-01'] },
	{ id: 'late-month-year', text: 'The conference was held in late December 2023.', dates: ['2023-12'] },
	{ id: 'end-of-month', text: 'At the end of December 2023 a conference was held.', dates: ['2023-12'] },
	{ id: 'month-of-act', text: 'Little was done for his March visit, he said.', dates: [] },
	{ id: 'month-of-act-ahead', text: 'He spoke ahead of his November visit.', dates: ['2024-11'] },
	{ id: 'this-year', text: 'They met twice earlier this year.', dates: ['2024'] },
	{ id: 'last-year', text: 'Last year the two met in Bali.', dates: ['2023'] },
	{ id: 'next-year', text: 'Laos will take the chair next year.', dates: ['2025'] },
	{ id: 'years-ago', text: 'Relations were established 45 years ago.', dates: ['1979'] },
	{ id: 'in-year', text: 'The two countries set up relations in 1972.', dates: ['1972'] },
	{ id: 'late-year', text: 'They met in late 2023.', dates: ['2023'] },
	{ id: 'year-as-subject', text: '2023 was a full year for both sides.', dates: ['2023'] },
	{ id: 'season-year', text: 'The treaty was signed in the spring of 2019.', dates: ['2019-21'] },
	{ id: 'last-season', text: 'They met last summer.', dates: ['2023-22'] },
	{ id: 'month-span', text: 'Talks ran from October to December 2023.', dates: ['2023-10/2023-12'] },
	{ id: 'about', text: 'The line should open around 2030.', dates: ['2030~'] },
	{ id: 'new-year', text: 'The two exchanged letters on New Year’s Day.', dates: ['2024-01-01'] },
	{ id: 'may', text: 'The two met in May 2023.', dates: ['2023-05'] },
	{ id: 'may-day', text: 'The two met on May 5.', dates: ['2023-05-05'] },
];

/** Words that look like dates and are none. */
export const NO_DATE_CASES: readonly DateCase[] = [
	{ id: 'may-verb', text: 'Both sides may meet. May the friendship last.', dates: [] },
	{ id: 'march-verb', text: 'Thousands joined the March of the Living and the Long March.', dates: [] },
	{ id: 'may-name', text: 'Prime Minister Theresa May met him.', dates: [] },
	{ id: 'april-name', text: 'April Smith and June Carter met them.', dates: [] },
	{ id: 'august-body', text: 'He spoke before this august body.', dates: [] },
	{ id: 'resolution', text: 'They recalled Resolution 2024 and Resolution 1701.', dates: [] },
	{ id: 'thousands', text: 'Some 2,024 people took part in 2,500 events.', dates: [] },
	{ id: 'people', text: 'A crowd of 2024 people came.', dates: [] },
	{ id: 'money', text: 'Trade was worth $2024 million, or €1999.', dates: [] },
	{ id: 'agenda', text: 'They praised the 2030 Agenda and Agenda 2063.', dates: [] },
	{ id: 'decade', text: 'In the 1970s and late 1980s they were rivals.', dates: [] },
	{ id: 'age', text: 'The envoy, 51, has served for 12 years.', dates: [] },
	{ id: 'score', text: 'The vote was 13-1, with 26.3 percent absent.', dates: [] },
	{ id: 'times', text: 'The Sunday Times and the Sunday Telegraph wrote so.', dates: [] },
	{ id: 'bloody-sunday', text: 'They recalled Bloody Sunday and Good Friday.', dates: [] },
	{ id: 'weekdays-plural', text: 'The council sits on Mondays.', dates: [] },
	{ id: 'todays-world', text: 'In today’s world, and in the world today, trust counts.', dates: [] },
	{ id: 'weekly', text: 'A biweekly call and a yearly week-long forum help.', dates: [] },
	{ id: 'no-such-day', text: 'The file of February 30, 2023 is lost.', dates: ['2023-02'].slice(1) },
	{ id: 'new-year-holiday', text: 'They wished each other a happy new year.', dates: [] },
	{ id: 'second', text: 'The second round, the sun, a satellite and a monument.', dates: [] },
	{ id: 'following-days', text: 'More will come in the following days.', dates: [] },
	{ id: 'versions', text: 'Version 2.2023.1 and page 1999-3.', dates: [] },
];

/** Dates that bound or name something else: kept, but weak. */
export const WEAK_CASES: readonly DateCase[] = [
	{ id: 'since-year', text: 'He has been in power since 2001.', dates: ['2001'] },
	{ id: 'by-year', text: 'They aim at peace by 2035.', dates: ['2035'] },
	{ id: 'year-of-noun', text: 'They recalled the 1975 agreement.', dates: ['1975'] },
	{ id: 'since-day', text: 'It is in force since March 3, 2020.', dates: ['2020-03-03'] },
	{ id: 'years', text: 'It was closed between 2020 and 2023.', dates: ['2020/2023'] },
	{ id: 'before-month', text: 'A vote cannot take place before April 2025.', dates: ['2025-04'] },
	{ id: 'attacks', text: 'He condemned the October 7 attacks.', dates: ['2023-10-07'] },
];
