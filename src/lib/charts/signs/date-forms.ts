// Which forms can a date take on the timeline, and what do keys call them?

/** Forms of a mark; a span is an interval, month, season or year. */
export const DATE_FORMS = [
	'day',
	'span',
	'runs-on',
	'approximate',
	'planned',
	'planned-span',
	'cancelled',
	'cancelled-span',
	'anniversary',
	'round',
	'reckoned',
	'no-article',
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** What a key writes beside each form. */
export const DATE_FORM_NAMES: Readonly<Record<DateForm, string>> = {
	day: 'a day',
	span: 'some day in this span',
	'runs-on': 'span runs on',
	approximate: 'approximate',
	planned: 'planned',
	'planned-span': 'planned, day not set',
	cancelled: 'cancelled',
	'cancelled-span': 'cancelled, day not told',
	anniversary: 'anniversary',
	round: 'round anniversary',
	reckoned: 'reckoned, told by no article',
	'no-article': 'no article covers this',
};
