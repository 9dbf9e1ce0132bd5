// Words of the room chart, language en. Written by `npm run messages` from messages/en/chart.json (13c2a150f9a8abe7); not by hand, and as long as they are.
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
	channelWord: (d: { channel: string | number }) => string;
	channelPhrase: (d: { channel: string | number }) => string;
	statusName: (d: { status: string | number }) => string;
	statusNote: (d: { status: string | number }) => string;
	tone: (d: { tone: string | number }) => string;
	mechanism: (d: { words: string | number }) => string;
	yearsOf: (d: { years: number; what: string | number }) => string;
	yearsOfRelations: (d: { years: number }) => string;
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
	mostLines: (d: { count: string | number; of: number; least: number }) => string;
	contactsByYearAndChannel: () => string;
	nothingTold: () => string;
	year: () => string;
	oneMarkOneContact: () => string;
	barsOnOneScale: () => string;
	ruled: (d: { emptyNote: string | number }) => string;
	theLastOfYears: (d: { count: string | number; count2: string | number }) => string;
	month: () => string;
	roundYearsKey: () => string;
	otherFives: () => string;
	allOthers: () => string;
	namedInAnArticle: () => string;
	messageVisitOrMeetingWithin: () => string;
	leftOutBecauseRelationsWere: () => string;
	anniversariesIn: (d: { name: string | number }) => string;
	allYears: (d: { day: string | number; name: string | number }) => string;
	years: () => string;
	day: () => string;
	partner: () => string;
	yearsHead: () => string;
	established: () => string;
	dayRestsOn: () => string;
	within30Days: () => string;
	referenceTable: (d: { table: string | number; source: string | number }) => string;
	theReferenceTableHas: (d: { table: string | number }) => string;
	newestClaims: (d: { count: string | number; total: string | number }) => string;
	noArticleInTheData: () => string;
	claimsOfAnniversaries: () => string;
	claimsOfAnniversariesInArticles: () => string;
	dateAsTold: () => string;
	between: () => string;
	theArticleSays: () => string;
	theTableSays: () => string;
	verdict: () => string;
	relations: () => string;
	namedOccasion: (d: { of: string | number }) => string;
	yearYearsOfSoSince: (d: { n: number; more: string | number; claimed: string | number }) => string;
	noRowToCompareWith: () => string;
	confirmedCountedFromTheResumption: () => string;
	confirmed: () => string;
	yearYears: (d: { expectedN: number }) => string;
	noPublisherNamed: () => string;
	tallestBarArticleArticlesIn: (d: { most: number }) => string;
	andFurtherPublishersWithArticles: (d: { publishers: string | number; articles: string | number }) => string;
	tableOfArticlesByPublisher: () => string;
	articlesByPublisherAndMonth: () => string;
	publisher: () => string;
	articles: () => string;
	tookPlace: () => string;
	reportAppeared: () => string;
	dayOnWhichTheReport: () => string;
	published: (d: { date: string | number }) => string;
	undated: () => string;
	kept: () => string;
	ofAllReadings: () => string;
	asTheArticleTellsIt: () => string;
	contactsByCountryAndCountries: (d: {
		unit: string | number;
		period: string | number;
		count: string | number;
		order: string | number;
	}) => string;
	emptyTable: () => string;
	articlesByPublisher: (d: { count: number }) => string;
	articleCount: (d: { count: string | number }) => string;
	andMore: (d: { count: string | number }) => string;
	contacts: () => string;
	noArticle: () => string;
	last: () => string;
	contactsInA: (d: { unit: string | number }) => string;
	noArticleKey: () => string;
	ofCountries: (d: { shown: string | number; count: string | number }) => string;
	fewerRows: () => string;
	allRows: () => string;
	orMore: (d: { least: string | number }) => string;
	lineStatesWithRelationsAt: () => string;
	relationsBrokenOrSuspended: () => string;
	resumed: () => string;
	drawAcrossTheYearsTo: () => string;
	firstYear: () => string;
	lastYear: () => string;
	since: (d: { yearOf: string | number }) => string;
	inYearsTo: (d: {
		count: string | number;
		count2: string | number;
		year: string | number;
		year2: string | number;
	}) => string;
	inOfThemIn: (d: {
		count: string | number;
		year: string | number;
		count2: string | number;
		name: string | number;
	}) => string;
	countInYear: (d: { count: string | number; year: string | number }) => string;
	sinceTheLatest: (d: {
		count: string | number;
		tailFrom: string | number;
		name: string | number;
		date: string | number;
	}) => string;
	perMonth: () => string;
	aLineADay: () => string;
	atMostIn: (d: { count: string | number; date: string | number }) => string;
	entriesShown: (d: {
		label: string | number;
		per: string | number;
		most: string | number;
		words: string | number;
	}) => string;
	showThemOnTheAxis: () => string;
	most: (d: { count: string | number }) => string;
	drawing: () => string;
	table: () => string;
	outside: (d: { value: string | number }) => string;
	before: (d: { before: string | number }) => string;
	after: (d: { after: string | number }) => string;
	periodBegins: () => string;
	periodEnds: () => string;
	entries: () => string;
	entryEntries: (d: { count: string | number; count2: number }) => string;
	anniversaries: () => string;
	everyTenYears: () => string;
	contactsTold: () => string;
	endOfTheData: () => string;
	relationsEstablished: () => string;
	enlarged: (d: { inside: string | number }) => string;
	notResumed: () => string;
	interrupted: (d: { from: string | number; until: string | number }) => string;
	showTheseDays: (d: { description: string | number }) => string;
	entriesBy: (d: { unit: string | number }) => string;
	when: () => string;
	andAbout: (d: { spread: string | number }) => string;
	aboutEntriesDatedLessExactly: () => string;
	barsAreNearerEachContact: (d: { value: string | number }) => string;
	paleDatedLessExactlySpread: () => string;
	dateAsKnown: () => string;
	entry: () => string;
	people: () => string;
	type: () => string;
	channel: () => string;
	status: () => string;
	showAllRowRows: (d: { count: number }) => string;
	articleArticles: (d: { sources: number }) => string;
	dayNotTold: () => string;
	zoomAndMove: () => string;
	earlier: () => string;
	showMoreTime: () => string;
	showLessTime: () => string;
	later: () => string;
	whole: () => string;
	lanesBy: (d: { lanes: string | number }) => string;
	lanes: () => string;
	mostOnIn: (d: { count: string | number; hasUnit: string | number; bin: string | number }) => string;
	whenEntryEntriesBy: (d: { total: number; value: string | number; most: string | number }) => string;
	whenNoContactTold: () => string;
	whenAllExact: (d: { exact: number }) => string;
	onlyToTheMonth: () => string;
	lessExactly: () => string;
	whenContactContactsKnown: (d: { count: number; less: string | number }) => string;
	whenSomeInexact: (d: { exact: number; count: string | number; less: string | number }) => string;
	nobodyNamed: () => string;
	forSide: (d: { name: string | number }) => string;
	zoom: () => string;
	zoomIn: () => string;
	zoomOut: () => string;
	showEverythingAgain: () => string;
	contactsHead: () => string;
	contactsWith: (d: { name: string | number }) => string;
	codedOrDrawnApart: () => string;
	smallState: () => string;
	contactsHeldHere: () => string;
	toHostOrReceiver: () => string;
	onBordersAndNames: () => string;
	hatchedBecauseIsoCodesOr: (d: { bordersNote: string | number; apart: string | number }) => string;
	state: () => string;
	party: () => string;
	lastHead: () => string;
	mapArrowKeysMoveIt: (d: { title: string | number }) => string;
	theShapesOfTheCountries: () => string;
	tryAgain: () => string;
	contactContacts: (d: { count: number }) => string;
	heldIn: (d: { list: string | number }) => string;
	withWhom: (d: { name: string | number }) => string;
	contactsWithWhom: (d: { count: number; withWhom: string | number; contacts: string | number }) => string;
	joinLast: (d: { list: string | number; value: string | number }) => string;
	roundAnniversaryAnniversariesOfRelations: (d: { hasRoundOnly: string | number; count: number }) => string;
	ofWith: (d: { value: string | number; region: string | number }) => string;
	noIn: (d: {
		kind: string | number;
		who: string | number;
		verb: string | number;
		year: string | number;
	}) => string;
	anniversariesInYear: (d: {
		count: string | number;
		kind: string | number;
		who: string | number;
		verb: string | number;
		year: string | number;
	}) => string;
	aRoundOneOfThem: (d: { count: number; round: number; value: string | number }) => string;
	anniversariesInYearOf: (d: {
		count: string | number;
		kind: string | number;
		who: string | number;
		verb: string | number;
		year: string | number;
		of: string | number;
	}) => string;
	reachesReachYears: (d: {
		count: number;
		noun: string | number;
		n: string | number;
		index: number;
	}) => string;
	n1EachYears: (d: { count: number; value: string | number; list: string | number }) => string;
	lessThanAMonth: () => string;
	wholeYears: (d: { years: number }) => string;
	monthMonths: (d: { rest: number }) => string;
	listWithRest: (d: { list: string | number; rest: number }) => string;
	read: () => string;
	dataToRead: (d: { date: string | number }) => string;
	phrase: (d: { more: string | number; date: string | number }) => string;
	licenceMit: () => string;
	interruptedSince: (d: { date: string | number }) => string;
	interruptedFromTo: (d: { date: string | number; date2: string | number }) => string;
	nextRoundAnniversaryYears: (d: { n: string | number; date: string | number }) => string;
	theReferenceTableHasNo: () => string;
	relationsSince: (d: { date: string | number; breaks: string | number }) => string;
	noRelationsOf: (d: { name: string | number }) => string;
	relationsWithSince: (d: {
		name: string | number;
		date: string | number;
		breaks: string | number;
	}) => string;
	relationsWithStatesTheFirst: (d: { count: string | number; date: string | number }) => string;
	nextRoundAnniversaryYearsWith: (d: {
		since: string | number;
		n: string | number;
		name: string | number;
		date: string | number;
	}) => string;
	countTookPlace: (d: { occurred: string | number; count: number }) => string;
	wasWereCancelled: (d: { cancelled: string | number; cancelled2: number }) => string;
	datedLessExactlyThanTo: (d: { inexact: string | number; count: number }) => string;
	marksAnAnniversaryMarkAnniversaries: (d: {
		anniversaries: string | number;
		anniversaries2: number;
	}) => string;
	entryReachesEntriesReachPast: (d: { crossing: string | number; crossing2: number }) => string;
	sourceAndMore: (d: { count: number; list: string | number; rest: number }) => string;
	sinceFounding: (d: { date: string | number }) => string;
	yearsOfAnd: (d: {
		n: number;
		since: string | number;
		name: string | number;
		name2: string | number;
	}) => string;
	n1EntryEntries: (d: { entries: number; entries2: string | number }) => string;
	allEntries: () => string;
	allOf: (d: { name: string | number }) => string;
	aDay: () => string;
	someDayInThisSpan: () => string;
	spanRunsOn: () => string;
	approximate: () => string;
	plannedForm: () => string;
	plannedDayNotSet: () => string;
	cancelled: () => string;
	cancelledDayNotTold: () => string;
	anniversary: () => string;
	roundAnniversary: () => string;
	reckonedToldByNoArticle: () => string;
	noArticleCoversThis: () => string;
	markedByAContact: () => string;
	passedInSilence: () => string;
	noArticleCoversIt: () => string;
	establishedOn: () => string;
	partnershipSince: () => string;
	under25Years: () => string;
	n50AndMore: () => string;
	placeApart: (d: { code: string | number }) => string;
	bordersNote: () => string;
	unitName: (d: { unit: string | number }) => string;
	unitNames: (d: { unit: string | number }) => string;
	orderName: (d: { order: string | number }) => string;
	publisherNotNamed: () => string;
	cellOfMatrix: (d: { row: string | number; column: string | number; count: number }) => string;
	stateNoun: (d: { count: number }) => string;
	monthName: (d: { month: string | number }) => string;
	unknownVerdict: () => string;
	differsByTheTable: (d: { years: string | number; expected: string | number }) => string;
	countInWords: (d: { count: string | number }) => string;
	withHub: (d: { hub: string | number }) => string;
	statesNoun: () => string;
	fallVerb: (d: { count: number }) => string;
	noneRound: () => string;
	andBetween: () => string;
	isArePlanned: (d: { planned: string | number; count: number }) => string;
	partsAndLast: (d: { parts: string | number; date: string | number }) => string;
	placeCount: (d: { place: string | number; count: string | number }) => string;
	partyNoun: (d: { what: string | number; count: number }) => string;
	country: () => string;
	regionName: (d: { region: string | number }) => string;
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
	channelWord: (d) => select(d.channel, { state: 'state', party: 'party', people: 'people', other: '' }),
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
	yearsOf: (d) =>
		plural(d.years, 0, en, { one: d.years + ' year', other: d.years + ' years' }) + ' of ' + d.what,
	yearsOfRelations: (d) =>
		plural(d.years, 0, en, { one: d.years + ' year', other: d.years + ' years' }) + ' of relations',
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
		number('en', d.of, 0) +
		' with ' +
		number('en', d.least, 0) +
		' contacts or more. Choose a country to see all its own.',
	contactsByYearAndChannel: () => 'Contacts by year and channel',
	nothingTold: () => 'none told',
	year: () => 'Year',
	oneMarkOneContact: () => 'One mark, one contact.',
	barsOnOneScale: () => 'Bars on one scale.',
	ruled: (d) => 'Ruled: ' + d.emptyNote + '.',
	theLastOfYears: (d) => 'The last ' + d.count + ' of ' + d.count2 + ' years.',
	month: () => 'Month',
	roundYearsKey: () => 'round: tens, 25 and 75',
	otherFives: () => 'other fives:',
	allOthers: () => 'all others:',
	namedInAnArticle: () => 'named in an article',
	messageVisitOrMeetingWithin: () => 'message, visit or meeting within 30 days',
	leftOutBecauseRelationsWere: () => 'Left out, because relations were interrupted on the day in',
	anniversariesIn: (d) => 'anniversaries in ' + d.name,
	allYears: (d) => d.day + ' ' + d.name + ', all years',
	years: () => 'years',
	day: () => 'Day',
	partner: () => 'With',
	yearsHead: () => 'Years',
	established: () => 'Established',
	dayRestsOn: () => 'Day rests on',
	within30Days: () => 'Within 30 days',
	referenceTable: (d) => 'Reference table: ' + d.table + ' (' + d.source + ').',
	theReferenceTableHas: (d) => 'The reference table has ' + d.table + '.',
	newestClaims: (d) => 'The newest ' + d.count + ' of ' + d.total + '.',
	noArticleInTheData: () => 'No article in the data names an anniversary.',
	claimsOfAnniversaries: () => 'Claims of anniversaries',
	claimsOfAnniversariesInArticles: () =>
		'Claims of anniversaries in articles, compared with the reference table',
	dateAsTold: () => 'Date, as told',
	between: () => 'Between',
	theArticleSays: () => 'The article says',
	theTableSays: () => 'The table says',
	verdict: () => 'Verdict',
	relations: () => 'relations',
	namedOccasion: (d) => 'the ' + d.of,
	yearYearsOfSoSince: (d) =>
		d.n +
		' ' +
		plural(d.n, 0, en, { one: 'year', other: 'years' }) +
		' of ' +
		d.more +
		', so since ' +
		d.claimed,
	noRowToCompareWith: () => 'no row to compare with',
	confirmedCountedFromTheResumption: () => 'confirmed, counted from the resumption',
	confirmed: () => 'confirmed',
	yearYears: (d) => d.expectedN + ' ' + plural(d.expectedN, 0, en, { one: 'year', other: 'years' }) + ', ',
	noPublisherNamed: () => 'no publisher named',
	tallestBarArticleArticlesIn: (d) =>
		'Tallest bar: ' +
		d.most +
		' ' +
		plural(d.most, 0, en, { one: 'article', other: 'articles' }) +
		' in a month, one scale for all rows. Blank months have no article',
	andFurtherPublishersWithArticles: (d) =>
		', and ' + d.publishers + ' further publishers with ' + d.articles + ' articles are in the table',
	tableOfArticlesByPublisher: () => 'Table of articles by publisher and month',
	articlesByPublisherAndMonth: () => 'Articles by publisher and month',
	publisher: () => 'Publisher',
	articles: () => 'Articles',
	tookPlace: () => 'took place',
	reportAppeared: () => 'report appeared',
	dayOnWhichTheReport: () => 'day on which the report appeared',
	published: (d) => 'published ' + d.date,
	undated: () => 'undated',
	kept: () => 'Kept',
	ofAllReadings: () => 'of all readings',
	asTheArticleTellsIt: () => 'as the article tells it',
	contactsByCountryAndCountries: (d) =>
		'Contacts by country and ' +
		d.unit +
		', ' +
		d.period +
		': ' +
		d.count +
		' countries, sorted by ' +
		d.order +
		'. A blank cell is none told.',
	emptyTable: () => 'None told.',
	articlesByPublisher: (d) => plural(d.count, 0, en, { '0': '', other: 'Articles by publisher' }),
	articleCount: (d) => d.count + ' articles',
	andMore: (d) => 'and ' + d.count + ' more',
	contacts: () => 'contacts',
	noArticle: () => ', no article',
	last: () => 'last',
	contactsInA: (d) => 'Contacts in a ' + d.unit,
	noArticleKey: () => 'no article',
	ofCountries: (d) => d.shown + ' of ' + d.count + ' countries',
	fewerRows: () => 'Fewer rows',
	allRows: () => 'All rows',
	orMore: (d) => d.least + ' or more',
	lineStatesWithRelationsAt: () => 'Line: states with relations at the end of each year',
	relationsBrokenOrSuspended: () => 'relations broken or suspended',
	resumed: () => 'resumed',
	drawAcrossTheYearsTo: () => 'Draw across the years to list and map them; a double click shows all',
	firstYear: () => 'First year',
	lastYear: () => 'Last year',
	since: (d) => 'since ' + d.yearOf,
	inYearsTo: (d) => d.count + ' in ' + d.count2 + ' years, ' + d.year + ' to ' + d.year2,
	inOfThemIn: (d) => d.count + ' in ' + d.year + ', ' + d.count2 + ' of them in ' + d.name,
	countInYear: (d) => d.count + ' in ' + d.year,
	sinceTheLatest: (d) => d.count + ' since ' + d.tailFrom + ', the latest ' + d.name + ', ' + d.date,
	perMonth: () => 'per month',
	aLineADay: () => 'a line a day',
	atMostIn: (d) => 'at most ' + d.count + ' in ' + d.date,
	entriesShown: (d) => d.label + ', entries ' + d.per + ', ' + d.most + '. Shown: ' + d.words + '.',
	showThemOnTheAxis: () => 'Show them on the axis too',
	most: (d) => ', most ' + d.count,
	drawing: () => 'Drawing',
	table: () => 'Table',
	outside: (d) => d.value + ' outside',
	before: (d) => '‹ ' + d.before + ' before',
	after: (d) => d.after + ' after ›',
	periodBegins: () => 'Period begins',
	periodEnds: () => 'Period ends',
	entries: () => 'Entries',
	entryEntries: (d) => d.count + ' ' + plural(d.count2, 0, en, { one: 'entry', other: 'entries' }),
	anniversaries: () => 'Anniversaries',
	everyTenYears: () => 'every ten years',
	contactsTold: () => 'Contacts told',
	endOfTheData: () => 'End of the data',
	relationsEstablished: () => 'Relations established',
	enlarged: (d) => d.inside + ', enlarged',
	notResumed: () => 'not resumed',
	interrupted: (d) => 'interrupted ' + d.from + '–' + d.until,
	showTheseDays: (d) => d.description + '. Show these days.',
	entriesBy: (d) => 'Entries by ' + d.unit,
	when: () => 'When',
	andAbout: (d) => 'and about ' + d.spread,
	aboutEntriesDatedLessExactly: () =>
		'“About”: entries dated less exactly, spread over the days that they can mean.',
	barsAreNearerEachContact: (d) => 'Bars are ' + d.value + '; nearer, each contact is a dot.',
	paleDatedLessExactlySpread: () => 'Pale: dated less exactly, spread over the days it can mean.',
	dateAsKnown: () => 'Date, as known',
	entry: () => 'Entry',
	people: () => 'People',
	type: () => 'Type',
	channel: () => 'Channel',
	status: () => 'Status',
	showAllRowRows: (d) =>
		'Show all ' + number('en', d.count, 0) + ' ' + plural(d.count, 0, en, { one: 'row', other: 'rows' }),
	articleArticles: (d) =>
		number('en', d.sources, 0) + ' ' + plural(d.sources, 0, en, { one: 'article', other: 'articles' }),
	dayNotTold: () => ', day not told',
	zoomAndMove: () => 'Zoom and move',
	earlier: () => 'Earlier',
	showMoreTime: () => 'Show more time',
	showLessTime: () => 'Show less time',
	later: () => 'Later',
	whole: () => 'Whole',
	lanesBy: (d) => select(d.lanes, { channel: 'channel', type: 'type', other: 'country' }),
	lanes: () => 'Lanes:',
	mostOnIn: (d) => ', most (' + d.count + ') ' + select(d.hasUnit, { yes: 'on', other: 'in' }) + ' ' + d.bin,
	whenEntryEntriesBy: (d) =>
		'When: ' +
		number('en', d.total, 0) +
		' ' +
		plural(d.total, 0, en, { one: 'entry', other: 'entries' }) +
		' by ' +
		d.value +
		d.most,
	whenNoContactTold: () => 'When: no contact told',
	whenAllExact: (d) =>
		'When: ' +
		number('en', d.exact, 0) +
		' ' +
		plural(d.exact, 0, en, { one: 'contact', other: 'contacts' }) +
		', known to the day',
	onlyToTheMonth: () => 'only to the month',
	lessExactly: () => 'less exactly',
	whenContactContactsKnown: (d) =>
		'When: ' +
		number('en', d.count, 0) +
		' ' +
		plural(d.count, 0, en, { one: 'contact', other: 'contacts' }) +
		', known ' +
		d.less,
	whenSomeInexact: (d) =>
		'When: ' +
		number('en', d.exact, 0) +
		' ' +
		plural(d.exact, 0, en, { one: 'contact', other: 'contacts' }) +
		' known to the day, ' +
		d.count +
		' ' +
		d.less,
	nobodyNamed: () => 'nobody named',
	forSide: (d) => 'for ' + d.name,
	zoom: () => 'Zoom',
	zoomIn: () => 'Zoom in',
	zoomOut: () => 'Zoom out',
	showEverythingAgain: () => 'Show everything again',
	contactsHead: () => 'Contacts',
	contactsWith: (d) => 'Contacts with ' + d.name,
	codedOrDrawnApart: () => 'coded or drawn apart',
	smallState: () => 'small state',
	contactsHeldHere: () => 'contacts held here',
	toHostOrReceiver: () => 'to host or receiver',
	onBordersAndNames: () => 'On borders and names',
	hatchedBecauseIsoCodesOr: (d) =>
		d.bordersNote + ' Hatched, because ISO codes or the shapes set them apart: ' + d.apart + '.',
	state: () => 'State',
	party: () => 'Party',
	lastHead: () => 'Last',
	mapArrowKeysMoveIt: (d) => d.title + ', map. Arrow keys move it, plus and minus zoom, 0 shows everything.',
	theShapesOfTheCountries: () => 'The shapes of the countries did not arrive.',
	tryAgain: () => 'Try again',
	contactContacts: (d) => d.count + ' ' + plural(d.count, 0, en, { one: 'contact', other: 'contacts' }),
	heldIn: (d) => 'held in ' + d.list,
	withWhom: (d) => ' with ' + d.name,
	contactsWithWhom: (d) =>
		plural(d.count, 0, en, { '0': 'none told' + d.withWhom, other: '' + d.contacts + d.withWhom }),
	joinLast: (d) => d.list + ' and ' + d.value,
	roundAnniversaryAnniversariesOfRelations: (d) =>
		select(d.hasRoundOnly, { yes: 'round ', other: '' }) +
		plural(d.count, 0, en, { one: 'anniversary', other: 'anniversaries' }) +
		' of relations',
	ofWith: (d) => ' of ' + d.value + ' with ' + d.region,
	noIn: (d) => 'No ' + d.kind + d.who + ' ' + d.verb + ' in ' + d.year,
	anniversariesInYear: (d) => d.count + ' ' + d.kind + d.who + ' ' + d.verb + ' in ' + d.year,
	aRoundOneOfThem: (d) =>
		plural(d.count, 0, en, {
			one: plural(d.round, 0, en, { one: ', a round one', other: '' }),
			other: ', ' + d.value + ' of them round',
		}),
	anniversariesInYearOf: (d) => d.count + ' ' + d.kind + d.who + ' ' + d.verb + ' in ' + d.year + d.of,
	reachesReachYears: (d) =>
		'' +
		d.count +
		d.noun +
		' ' +
		plural(d.count, 0, en, { one: 'reaches', other: 'reach' }) +
		' ' +
		d.n +
		plural(d.index, 0, en, { '0': ' years', other: '' }),
	n1EachYears: (d) =>
		'1' +
		plural(d.count, 0, en, { '0': ' ' + d.value, other: '' }) +
		' each ' +
		d.list +
		plural(d.count, 0, en, { '0': ' years', other: '' }),
	lessThanAMonth: () => 'less than a month',
	wholeYears: (d) =>
		plural(d.years, 0, en, {
			'0': '',
			other: d.years + ' ' + plural(d.years, 0, en, { one: 'year', other: 'years' }),
		}),
	monthMonths: (d) =>
		plural(d.rest, 0, en, {
			'0': '',
			other: d.rest + ' ' + plural(d.rest, 0, en, { one: 'month', other: 'months' }),
		}),
	listWithRest: (d) => d.list + plural(d.rest, 0, en, { '0': '', other: ' and ' + d.rest + ' more' }),
	read: () => 'Read',
	dataToRead: (d) => 'Data to ' + d.date + ', read',
	phrase: (d) => d.more + ' ' + d.date + '.',
	licenceMit: () => 'Licence: MIT.',
	interruptedSince: (d) => 'interrupted since ' + d.date,
	interruptedFromTo: (d) => 'interrupted from ' + d.date + ' to ' + d.date2,
	nextRoundAnniversaryYears: (d) => 'Next round anniversary: ' + d.n + ' years, ' + d.date + '.',
	theReferenceTableHasNo: () => 'The reference table has no founding of relations for this pair.',
	relationsSince: (d) => 'Relations since ' + d.date + d.breaks + '.',
	noRelationsOf: (d) => 'The reference table has no relations of ' + d.name + '.',
	relationsWithSince: (d) => 'Relations with ' + d.name + ' since ' + d.date + d.breaks + '.',
	relationsWithStatesTheFirst: (d) =>
		'Relations with ' + d.count + ' states, the first since ' + d.date + '.',
	nextRoundAnniversaryYearsWith: (d) =>
		d.since + ' Next round anniversary: ' + d.n + ' years with ' + d.name + ', ' + d.date + '.',
	countTookPlace: (d) => d.occurred + ' ' + plural(d.count, 0, en, { other: 'took place' }),
	wasWereCancelled: (d) =>
		d.cancelled + ' ' + plural(d.cancelled2, 0, en, { one: 'was', other: 'were' }) + ' cancelled',
	datedLessExactlyThanTo: (d) =>
		d.inexact +
		' ' +
		plural(d.count, 0, en, { one: 'is', other: 'are' }) +
		' dated less exactly than to the day.',
	marksAnAnniversaryMarkAnniversaries: (d) =>
		d.anniversaries +
		' more ' +
		plural(d.anniversaries2, 0, en, {
			one: 'entry marks an anniversary',
			other: 'entries mark anniversaries',
		}) +
		'.',
	entryReachesEntriesReachPast: (d) =>
		d.crossing +
		' ' +
		plural(d.crossing2, 0, en, { one: 'entry reaches', other: 'entries reach' }) +
		' past the period and may lie outside it.',
	sourceAndMore: (d) =>
		plural(d.count, 0, en, {
			'0': '',
			other:
				'Source: ' + d.list + plural(d.rest, 0, en, { '0': '', other: ' and ' + d.rest + ' more' }) + '.',
		}),
	sinceFounding: (d) => 'relations since ' + d.date,
	yearsOfAnd: (d) =>
		plural(d.n, 0, en, { one: d.n + ' year', other: d.n + ' years' }) +
		' of ' +
		d.since +
		', ' +
		d.name +
		' and ' +
		d.name2,
	n1EntryEntries: (d) => plural(d.entries, 0, en, { one: '1 entry', other: d.entries2 + ' entries' }),
	allEntries: () => 'All entries',
	allOf: (d) => 'All of ' + d.name,
	aDay: () => 'a day',
	someDayInThisSpan: () => 'some day in this span',
	spanRunsOn: () => 'span runs on',
	approximate: () => 'approximate',
	plannedForm: () => 'planned',
	plannedDayNotSet: () => 'planned, day not set',
	cancelled: () => 'cancelled',
	cancelledDayNotTold: () => 'cancelled, day not told',
	anniversary: () => 'anniversary',
	roundAnniversary: () => 'round anniversary',
	reckonedToldByNoArticle: () => 'reckoned, told by no article',
	noArticleCoversThis: () => 'no article covers this',
	markedByAContact: () => 'marked by a contact',
	passedInSilence: () => 'passed in silence',
	noArticleCoversIt: () => 'no article covers it',
	establishedOn: () => 'established',
	partnershipSince: () => 'partnership since',
	under25Years: () => 'under 25 years',
	n50AndMore: () => '50 and more',
	placeApart: (d) =>
		select(d.code, {
			ESH: 'Western Sahara',
			FLK: 'Falkland Islands (Malvinas)',
			HKG: 'Hong Kong',
			MAC: 'Macao',
			PSE: 'Palestine, State of',
			TWN: 'Taiwan',
			XKX: 'Kosovo',
			CYN: 'northern Cyprus',
			SOL: 'Somaliland',
			other: d.code,
		}),
	bordersNote: () =>
		'Shapes: Natural Earth. Names: ISO 3166-1 short names. Neither is a view on the status of any place.',
	unitName: (d) => select(d.unit, { day: 'day', week: 'week', month: 'month', year: 'year', other: '' }),
	unitNames: (d) => select(d.unit, { day: 'days', week: 'weeks', month: 'months', year: 'years', other: '' }),
	orderName: (d) => select(d.order, { name: 'name', total: 'total', recency: 'recency', other: '' }),
	publisherNotNamed: () => 'publisher not named',
	cellOfMatrix: (d) =>
		d.row +
		', ' +
		d.column +
		': ' +
		d.count +
		' ' +
		plural(d.count, 0, en, { one: 'contact', other: 'contacts' }),
	stateNoun: (d) => plural(d.count, 0, en, { one: 'state', other: 'states' }),
	monthName: (d) =>
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
	unknownVerdict: () => 'unknown',
	differsByTheTable: (d) => 'differs: by the table ' + d.years + 'since ' + d.expected,
	countInWords: (d) =>
		select(d.count, {
			'0': 'no',
			'1': 'one',
			'2': 'two',
			'3': 'three',
			'4': 'four',
			'5': 'five',
			'6': 'six',
			'7': 'seven',
			'8': 'eight',
			'9': 'nine',
			'10': 'ten',
			other: d.count,
		}),
	withHub: (d) => ' with ' + d.hub,
	statesNoun: () => 'states',
	fallVerb: (d) => plural(d.count, 0, en, { one: 'falls', other: 'fall' }),
	noneRound: () => 'none',
	andBetween: () => ' and ',
	isArePlanned: (d) => d.planned + ' ' + plural(d.count, 0, en, { one: 'is', other: 'are' }) + ' planned',
	partsAndLast: (d) => d.parts + '; last: ' + d.date,
	placeCount: (d) => d.place + ': ' + d.count,
	partyNoun: (d) =>
		select(d.what, {
			pair: plural(d.count, 0, en, { one: 'pair', other: 'pairs' }),
			other: plural(d.count, 0, en, { one: 'state', other: 'states' }),
		}),
	country: () => 'Country',
	regionName: (d) =>
		select(d.region, {
			Africa: 'Africa',
			Americas: 'Americas',
			Antarctica: 'Antarctica',
			Asia: 'Asia',
			Europe: 'Europe',
			Oceania: 'Oceania',
			other: '',
		}),
};
export default words;
