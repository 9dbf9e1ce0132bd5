// Words of the room embed, language en. Written by `npm run messages` from messages/en/embed.json (91ec661e80f8e2c5); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';

export interface EmbedWords {
	chart: () => string;
	viewName: (d: { view: string | number }) => string;
	everything: () => string;
	timelineNote: () => string;
	mapNote: () => string;
	matrixNote: () => string;
	anniversariesNote: () => string;
	pairNote: () => string;
	eventNote: () => string;
	relationsSince: () => string;
	notInTable: () => string;
	interrupted: () => string;
	nextAnniversary: () => string;
	notKnown: () => string;
	years: (d: { count: number }) => string;
	contactsTold: () => string;
	lastContact: () => string;
	noneTold: () => string;
	mostFrequentForm: () => string;
	someOf: (d: { some: string | number; all: string | number }) => string;
	anniversariesIn: (d: { count: number; year: string | number }) => string;
	sourceTable: () => string;
	sources: (d: { names: string | number; rest: number }) => string;
	table: () => string;
	tableRows: (d: { rows: number }) => string;
	newestOf: (d: { table: string | number; all: number }) => string;
	dataTo: () => string;
	read: (d: { date: string | number }) => string;
	licence: () => string;
	openIn: (d: { site: string | number }) => string;
	dateAsKnown: () => string;
	date: () => string;
	event: () => string;
	people: () => string;
	channel: () => string;
	type: () => string;
	status: () => string;
	place: () => string;
	who: () => string;
	noChannel: () => string;
	noRows: () => string;
	country: () => string;
	contacts: () => string;
	last: () => string;
	all: () => string;
	matrix: () => string;
	noArticle: () => string;
	moreInFullView: (d: { count: string | number }) => string;
	noneInYear: () => string;
	states: () => string;
	yearsHead: () => string;
	articles: () => string;
	published: () => string;
	notTold: () => string;
	article: () => string;
	publisher: () => string;
	itsDate: () => string;
	separator: () => string;
	role: (d: { role: string | number }) => string;
	quote: (d: { text: string | number }) => string;
	shownOf: (d: { shown: string | number; total: string | number }) => string;
	channelWord: (d: { channel: string | number }) => string;
	channelsShown: (d: { channels: string | number }) => string;
	questionsForClass: () => string;
	stepOfSteps: (d: { step: string | number; steps: string | number }) => string;
	step: () => string;
	fromDate: (d: { date: string | number }) => string;
	toDate: (d: { date: string | number }) => string;
}

const en = cardinalsOf('en');

const words: EmbedWords = {
	chart: () => 'Chart',
	viewName: (d) =>
		select(d.view, {
			timeline: 'Timeline',
			map: 'Map',
			matrix: 'Matrix',
			anniversaries: 'Anniversaries',
			pair: 'Card of a pair',
			event: 'One event',
			story: 'Story',
			other: '',
		}),
	everything: () => 'everything',
	timelineNote: () => 'A dot is a day; a bar is as long as the date is vague. Hollow marks are planned.',
	mapNote: () =>
		'Countries are shaded by the number of contacts that the articles tell; lines join those who met.',
	matrixNote: () => 'Contacts by country and time. Ruled cells: no article covers them.',
	anniversariesNote: () =>
		'Reckoned from the day on which relations were first established; round years are heavier.',
	pairNote: () => 'What the articles tell of this pair. A bar is as long as the date is vague.',
	eventNote: () => 'As the articles tell it.',
	relationsSince: () => 'Relations since',
	notInTable: () => 'not in the table',
	interrupted: () => 'interrupted',
	nextAnniversary: () => 'Next anniversary',
	notKnown: () => 'not known',
	years: (d) => plural(d.count, 0, en, { one: d.count + ' year', other: d.count + ' years' }),
	contactsTold: () => 'Contacts told',
	lastContact: () => 'Last contact',
	noneTold: () => 'none told',
	mostFrequentForm: () => 'Most frequent form',
	someOf: (d) => d.some + ' of ' + d.all,
	anniversariesIn: (d) =>
		plural(d.count, 0, en, {
			one: number('en', d.count, 0) + ' anniversary',
			other: number('en', d.count, 0) + ' anniversaries',
		}) +
		' of relations in ' +
		d.year,
	sourceTable: () => 'Source: reference table of relations.',
	sources: (d) =>
		'Source: ' +
		d.names +
		plural(d.rest, 0, en, { '0': '', other: ' and ' + number('en', d.rest, 0) + ' more' }) +
		'.',
	table: () => 'Table',
	tableRows: (d) =>
		'Table, ' +
		plural(d.rows, 0, en, {
			one: number('en', d.rows, 0) + ' row',
			other: number('en', d.rows, 0) + ' rows',
		}),
	newestOf: (d) => d.table + ' of ' + number('en', d.all, 0) + ', the newest',
	dataTo: () => 'Data to',
	read: (d) => ', read ' + d.date,
	licence: () => '; licence on the data page.',
	openIn: (d) => 'Open in ' + d.site,
	dateAsKnown: () => 'Date, as known',
	date: () => 'Date',
	event: () => 'Event',
	people: () => 'People',
	channel: () => 'Channel',
	type: () => 'Type',
	status: () => 'Status',
	place: () => 'Place',
	who: () => 'Who',
	noChannel: () => 'none',
	noRows: () => 'None told.',
	country: () => 'Country',
	contacts: () => 'Contacts',
	last: () => 'Last',
	all: () => 'All',
	matrix: () => 'Matrix',
	noArticle: () => 'no article',
	moreInFullView: (d) => d.count + ' more in the full view.',
	noneInYear: () => 'None in this year.',
	states: () => 'States',
	yearsHead: () => 'Years',
	articles: () => 'Articles that tell this event',
	published: () => 'Published',
	notTold: () => 'not told',
	article: () => 'Article',
	publisher: () => 'Publisher',
	itsDate: () => 'Its date',
	separator: () => '; ',
	role: (d) => String(d.role),
	quote: (d) => '“' + d.text + '”',
	shownOf: (d) => d.shown + ' of ' + d.total + ' shown',
	channelWord: (d) => select(d.channel, { state: 'state', party: 'party', people: 'people', other: '' }),
	channelsShown: (d) => d.channels + ' channel',
	questionsForClass: () => 'Questions for a class',
	stepOfSteps: (d) => d.step + ' of ' + d.steps,
	step: () => 'Step',
	fromDate: (d) => 'from ' + d.date,
	toDate: (d) => 'to ' + d.date,
};
export default words;
