// Words of charts, language en. Written by `npm run messages` from messages/en/chart.json (e828556e33ee0562); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';

export interface ChartWords {
	monthShort: (d: { month: string | number }) => string;
	monthLong: (d: { month: string | number }) => string;
	season: (d: { season: string | number }) => string;
	dayOfMonth: (d: { day: string | number }) => string;
	aboutDate: (d: { date: string | number }) => string;
	sinceDate: (d: { precision: string | number; date: string | number }) => string;
	untilDate: (d: { precision: string | number; date: string | number }) => string;
	figure: (d: { count: number }) => string;
	listOfTwo: (d: { first: string | number; second: string | number }) => string;
	listAndMore: (d: { first: string | number; second: string | number; more: string | number }) => string;
	whoIsToldOf: (d: { who: string | number }) => string;
	contactNoun: (d: { count: number }) => string;
	entryNoun: (d: { count: number }) => string;
	typeNoun: (d: { type: string | number; count: number }) => string;
	qualifiedNoun: (d: { planned: string | number; channel: string | number; noun: string | number }) => string;
	noneTold: (d: { type: string | number; noun: string | number }) => string;
	withOne: (d: { name: string | number }) => string;
	withMany: (d: { count: number }) => string;
	ofOne: (d: { name: string | number }) => string;
	betweenMany: (d: { count: number }) => string;
	laneOthers: () => string;
	laneType: (d: { type: string | number }) => string;
	typeName: (d: { type: string | number }) => string;
	channelName: (d: { channel: string | number }) => string;
	channelPhrase: (d: { channel: string | number }) => string;
	statusName: (d: { status: string | number }) => string;
	statusNote: (d: { status: string | number }) => string;
	tone: (d: { tone: string | number }) => string;
	mechanism: (d: { words: string | number }) => string;
	yearsOf: (d: { years: string | number; what: string | number }) => string;
	yearsOfRelations: (d: { years: string | number }) => string;
	actWithPeople: (d: { act: string | number; people: string | number }) => string;
	visitedBy: (d: { people: string | number }) => string;
	visitOf: (d: { people: string | number }) => string;
	someTimeIn: (d: { date: string | number }) => string;
	weekOf: (d: { date: string | number }) => string;
	timelineSummary: (d: { period: string | number; lanes: string | number }) => string;
	none: () => string;
	markChannel: (d: { channel: string | number }) => string;
	markArticles: (d: { count: number }) => string;
	markLine: (d: { date: string | number; what: string | number }) => string;
	barLine: (d: { lane: string | number; bin: string | number; count: number; spread: number }) => string;
	noArticleBetween: () => string;
	gapDays: (d: { from: string | number; to: string | number }) => string;
	water: (d: { water: string | number }) => string;
	area: (d: { area: string | number }) => string;
	crowdNote: (d: { count: string | number }) => string;
	crowdNoteLive: (d: { count: string | number }) => string;
	insetTitle: (d: { area: string | number; times: number }) => string;
	noContactsTold: () => string;
	mapSummary: (d: { most: string | number; rest: number }) => string;
	polarLines: () => string;
	polarLine: (d: { place: string | number }) => string;
	thinLines: (d: { count: string | number }) => string;
	chooseCountry: () => string;
	mostLines: (d: { count: string | number; of: string | number; least: string | number }) => string;
}

const en = cardinalsOf('en');

const words: ChartWords = {
	monthShort: (d) =>
		select(d.month, {
			'1': 'Jan',
			'2': 'Feb',
			'3': 'Mar',
			'4': 'Apr',
			'5': 'May',
			'6': 'Jun',
			'7': 'Jul',
			'8': 'Aug',
			'9': 'Sep',
			'10': 'Oct',
			'11': 'Nov',
			'12': 'Dec',
			other: '',
		}),
	monthLong: (d) =>
		select(d.month, {
			'1': 'January',
			'2': 'February',
			'3': 'March',
			'4': 'April',
			'5': 'May',
			'6': 'June',
			'7': 'July',
			'8': 'August',
			'9': 'September',
			'10': 'October',
			'11': 'November',
			'12': 'December',
			other: '',
		}),
	season: (d) => select(d.season, { '1': 'spring', '2': 'summer', '3': 'autumn', '4': 'winter', other: '' }),
	dayOfMonth: (d) => select(d.day, { '1': '1', other: d.day }),
	aboutDate: (d) => 'about ' + d.date,
	sinceDate: (d) => select(d.precision, { day: 'since ' + d.date, other: 'since ' + d.date }),
	untilDate: (d) => select(d.precision, { day: 'until ' + d.date, other: 'until ' + d.date }),
	figure: (d) => number('en', d.count, 0),
	listOfTwo: (d) => d.first + ' and ' + d.second,
	listAndMore: (d) => d.first + ', ' + d.second + ' and ' + d.more + ' more',
	whoIsToldOf: (d) => d.who + ': ',
	contactNoun: (d) => plural(d.count, 0, en, { one: 'contact', other: 'contacts' }),
	entryNoun: (d) => plural(d.count, 0, en, { one: 'entry', other: 'entries' }),
	typeNoun: (d) =>
		select(d.type, {
			call: plural(d.count, 0, en, { one: 'call', other: 'calls' }),
			meeting: plural(d.count, 0, en, { one: 'meeting', other: 'meetings' }),
			visit: plural(d.count, 0, en, { one: 'visit', other: 'visits' }),
			message: plural(d.count, 0, en, { one: 'message', other: 'messages' }),
			summit: plural(d.count, 0, en, { one: 'summit', other: 'summits' }),
			agreement: plural(d.count, 0, en, { one: 'agreement', other: 'agreements' }),
			relations: plural(d.count, 0, en, { one: 'change of relations', other: 'changes of relations' }),
			anniversary: plural(d.count, 0, en, { one: 'anniversary', other: 'anniversaries' }),
			exchange: plural(d.count, 0, en, { one: 'exchange', other: 'exchanges' }),
			statement: plural(d.count, 0, en, { one: 'statement', other: 'statements' }),
			transition: plural(d.count, 0, en, { one: 'change of leader', other: 'changes of leader' }),
			military: plural(d.count, 0, en, { one: 'military act', other: 'military acts' }),
			resolution: plural(d.count, 0, en, { one: 'resolution', other: 'resolutions' }),
			office: plural(d.count, 0, en, { one: 'chair taken up', other: 'chairs taken up' }),
			other: '',
		}),
	qualifiedNoun: (d) =>
		select(d.planned, { yes: 'planned ', other: '' }) +
		select(d.channel, { state: 'state ', party: 'party ', people: 'people ', other: '' }) +
		d.noun,
	noneTold: (d) => select(d.type, { meeting: 'no ' + d.noun + ' told', other: 'no ' + d.noun + ' told' }),
	withOne: (d) => ' with ' + d.name,
	withMany: (d) => ' with ' + number('en', d.count, 0) + ' countries',
	ofOne: (d) => ' of ' + d.name,
	betweenMany: (d) => ' between ' + number('en', d.count, 0) + ' countries',
	laneOthers: () => 'Others',
	laneType: (d) =>
		select(d.type, {
			call: 'Calls',
			meeting: 'Meetings',
			visit: 'Visits',
			message: 'Messages',
			summit: 'Summits',
			agreement: 'Agreements',
			relations: 'Relations',
			anniversary: 'Anniversaries',
			exchange: 'Exchanges',
			statement: 'Statements',
			transition: 'Transitions',
			military: 'Military',
			resolution: 'Resolutions',
			office: 'Offices',
			other: '',
		}),
	typeName: (d) =>
		select(d.type, {
			call: 'call',
			meeting: 'meeting',
			visit: 'visit',
			message: 'message',
			summit: 'summit',
			agreement: 'agreement',
			relations: 'relations',
			anniversary: 'anniversary',
			exchange: 'exchange',
			statement: 'statement',
			transition: 'change of leader',
			military: 'military act',
			resolution: 'resolution',
			office: 'chair taken up',
			other: '',
		}),
	channelName: (d) => select(d.channel, { state: 'State', party: 'Party', people: 'People', other: '' }),
	channelPhrase: (d) =>
		select(d.channel, {
			state: 'state channel',
			party: 'party channel',
			people: 'people channel',
			other: '',
		}),
	statusName: (d) =>
		select(d.status, { occurred: 'took place', planned: 'planned', cancelled: 'cancelled', other: '' }),
	statusNote: (d) => select(d.status, { planned: 'planned', cancelled: 'cancelled', other: '' }),
	tone: (d) =>
		select(d.tone, {
			greeting: 'greetings',
			congratulation: 'congratulations',
			condolence: 'condolences',
			thanks: 'thanks',
			reply: 'reply',
			other: '',
		}),
	mechanism: (d) => String(d.words),
	yearsOf: (d) => d.years + ' years of ' + d.what,
	yearsOfRelations: (d) => d.years + ' years of relations',
	actWithPeople: (d) => d.act + ', ' + d.people,
	visitedBy: (d) => 'visited by ' + d.people,
	visitOf: (d) => 'visit of ' + d.people,
	someTimeIn: (d) => 'some time in ' + d.date,
	weekOf: (d) => 'the week of ' + d.date,
	timelineSummary: (d) => 'Timeline, ' + d.period + '. Lanes: ' + d.lanes + '.',
	none: () => 'none',
	markChannel: (d) =>
		'; ' +
		select(d.channel, {
			state: 'state channel',
			party: 'party channel',
			people: 'people channel',
			other: '',
		}),
	markArticles: (d) =>
		'; ' +
		plural(d.count, 0, en, {
			one: number('en', d.count, 0) + ' article',
			other: number('en', d.count, 0) + ' articles',
		}),
	markLine: (d) => d.date + ': ' + d.what,
	barLine: (d) =>
		d.lane +
		', ' +
		d.bin +
		': ' +
		number('en', d.count, 0) +
		plural(d.spread, 0, en, {
			'0': '',
			other: ', and about ' + number('en', d.spread, 0) + ' dated less exactly',
		}),
	noArticleBetween: () => 'No article between',
	gapDays: (d) => d.from + ' and ' + d.to,
	water: (d) =>
		select(d.water, {
			pacific: 'Pacific Ocean',
			atlantic: 'Atlantic Ocean',
			indian: 'Indian Ocean',
			other: '',
		}),
	area: (d) =>
		select(d.area, {
			caribbean: 'The Caribbean',
			centralAmerica: 'Central America',
			balkans: 'The Balkans',
			gulf: 'The Gulf',
			westernEurope: 'Western Europe',
			southeastAsia: 'Southeast Asia',
			centralAsia: 'Central Asia',
			westAfrica: 'West Africa',
			eastAfrica: 'East Africa',
			southAsia: 'South Asia',
			westernAsia: 'Western Asia',
			europe: 'Europe',
			pacificIslands: 'The Pacific islands',
			africa: 'Africa',
			americas: 'The Americas',
			asia: 'Asia',
			other: 'Part of the map',
		}),
	crowdNote: (d) => d.count + ' countries',
	crowdNoteLive: (d) => d.count + ' countries, tap to enlarge',
	insetTitle: (d) => d.area + ', enlarged ' + number('en', d.times, 0) + ' times',
	noContactsTold: () => 'No contacts told.',
	mapSummary: (d) =>
		d.most +
		plural(d.rest, 0, en, {
			'0': '',
			one: ' and ' + number('en', d.rest, 0) + ' more country',
			other: ' and ' + number('en', d.rest, 0) + ' more countries',
		}) +
		'.',
	polarLines: () => 'Lines are great circles: some run by the pole.',
	polarLine: (d) => 'Lines are great circles: the one to ' + d.place + ' runs by the pole.',
	thinLines: (d) => d.count + ' lines, all drawn thin.',
	chooseCountry: () => 'Choose a country to see its own.',
	mostLines: (d) =>
		'Lines: the ' +
		d.count +
		' of ' +
		d.of +
		' with ' +
		d.least +
		' contacts or more. Choose a country to see all its own.',
};
export default words;
