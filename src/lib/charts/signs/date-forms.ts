// Which forms can a date take on the timeline, and what do keys call them?
import { words } from '../../messages/words';

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
	get day() {
		return words().aDay();
	},
	get span() {
		return words().someDayInThisSpan();
	},
	get 'runs-on'() {
		return words().spanRunsOn();
	},
	get approximate() {
		return words().approximate();
	},
	get planned() {
		return words().plannedForm();
	},
	get 'planned-span'() {
		return words().plannedDayNotSet();
	},
	get cancelled() {
		return words().cancelled();
	},
	get 'cancelled-span'() {
		return words().cancelledDayNotTold();
	},
	get anniversary() {
		return words().anniversary();
	},
	get round() {
		return words().roundAnniversary();
	},
	get reckoned() {
		return words().reckonedToldByNoArticle();
	},
	get 'no-article'() {
		return words().noArticleCoversThis();
	},
};
