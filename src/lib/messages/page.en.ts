// Words of the room page, language en. Written by `npm run messages` from messages/en/page.json (4eac496abcd38c67); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';

export interface PageWords {
	comparePairs: () => string;
	upToFourPairsOf: () => string;
	compareUpToFourPairs: () => string;
	thisComparisonIsPutTogether: () => string;
	allPairs: () => string;
	addAPair: () => string;
	norwayAndChina: () => string;
	add: () => string;
	remove: () => string;
	notEverythingArrived: (d: { failed: string | number }) => string;
	tryAgain: () => string;
	partPartsOfTheAddress: (d: { leftOut: number; mostPairs: string | number }) => string;
	relationsSince: () => string;
	notInTheTables: () => string;
	contactsInTheData: () => string;
	contactsInPeriod: (d: { period: string | number }) => string;
	statePartyPeople: () => string;
	lastContact: () => string;
	noneTold: () => string;
	mostFrequentForm: () => string;
	longestGapBetweenContactsTold: () => string;
	figuresSideBySide: () => string;
	theArticlesTellOfNo: () => string;
	allOnOneScaleOf: () => string;
	countries: () => string;
	everyCountryWithItsContacts: () => string;
	countriesContactsToldOfOf: (d: { told: string | number; count: string | number }) => string;
	iso31661ShortNames: () => string;
	contacts: () => string;
	andEarlierOnes: (d: { value: string | number }) => string;
	sinceInterruptedYears: (d: { date: string | number; count: number; n: number }) => string;
	seatOfGovernmentCodes: (d: {
		subregion: string | number;
		capital: string | number;
		code: string | number;
		iso2: string | number;
	}) => string;
	alsoWritten: (d: { list: string | number }) => string;
	showInExplore: () => string;
	withWhatOthersCoded: () => string;
	followAsAFeed: () => string;
	anniversariesAsACalendar: () => string;
	theMap: () => string;
	mapAndItsCounterparts: (d: { name: string | number }) => string;
	shapesNaturalEarthNamesIso: () => string;
	withWhomMostContactsFirst: () => string;
	byYearAndChannel: () => string;
	officialsNamed: () => string;
	noneNamed: () => string;
	andMore: (d: { count: string | number }) => string;
	incomingVisits: () => string;
	outgoingVisits: () => string;
	anniversariesOfRelationsNextAfter: () => string;
	noDateOfRelationsIn: () => string;
	more: (d: { value: string | number }) => string;
	organisations: () => string;
	takesPartInTheSame: () => string;
	memberByTheReferenceTable: () => string;
	spanOfDates: (d: { date: string | number; date2: string | number }) => string;
	since: (d: { date: string | number }) => string;
	noneInTheData: () => string;
	theNewestOfEntries: (d: { count: string | number; total: string | number }) => string;
	entryEntriesNewestFirst: (d: { total: number }) => string;
	entriesOf: (d: { name: string | number }) => string;
	cite: () => string;
	contactsHead: () => string;
	asABar: () => string;
	last: () => string;
	theArticlesInTheData: (d: { contacts: number; name: string | number; count: number }) => string;
	articleArticlesTellOfThem: (d: { articles: number }) => string;
	counterparts: () => string;
	mostWith: (d: { name: string | number }) => string;
	visits: () => string;
	incomingOutgoing: (d: { count: string | number; count2: string | number }) => string;
	theDataEnd: (d: { date: string | number }) => string;
	relationsInTheTables: () => string;
	withStatesWithAFounding: (d: { count: number; name: string | number }) => string;
	andItsCounterparts: (d: { name: string | number }) => string;
	map: () => string;
	mostContacts: (d: { most: string | number }) => string;
	pairEstablishedRelations: () => string;
	pairsEstablishedRelations: () => string;
	breakOrResumption: () => string;
	breaksAndResumptions: () => string;
	contactTold: () => string;
	contactsTold: () => string;
	nothingInTheTablesOr: (d: { total: number; day: string | number; list: string | number }) => string;
	diplomaticRelationsEstablishedAndContacts: (d: { day: string | number }) => string;
	days: () => string;
	allAnniversaries: () => string;
	relationsEstablished: () => string;
	inYearsWithoutThisDay: () => string;
	brokenSuspendedOrResumed: () => string;
	brokenOrSuspended: () => string;
	resumed: () => string;
	contactsThatTheArticlesTell: () => string;
	noRelationsInTheReference: () => string;
	entry: () => string;
	theVisitThatItBelongs: () => string;
	duringThisVisit: () => string;
	anotherStopOfTheSame: () => string;
	pairs: () => string;
	howTheDateWasSettled: () => string;
	whatIsKeptAndWhy: () => string;
	evidence: () => string;
	atMost25WordsOf: () => string;
	belongsWith: () => string;
	yearsOfRelationsAnd: (d: { n: number; name: string | number; name2: string | number }) => string;
	theAnniversaryThatItNames: () => string;
	tookPlaceWithin30Days: () => string;
	alsoNamed: () => string;
	noOtherEntryInThe: () => string;
	allContactsOf: (d: { name: string | number }) => string;
	record: () => string;
	permanentLink: () => string;
	confidenceOfTheReading: () => string;
	outOfOne: () => string;
	corrections: () => string;
	inExplore: () => string;
	openOnTheMapAnd: () => string;
	inAnotherPage: () => string;
	thisEvent: () => string;
	asAPicture: () => string;
	theEntry: () => string;
	joinedFromTheReadingsOf: (d: { count: string | number }) => string;
	citeThisEvent: () => string;
	ofHome: (d: { home: string | number }) => string;
	theArticlesNameInEntries: (d: {
		name: string | number;
		home: string | number;
		count: string | number;
		count2: number;
	}) => string;
	alsoWrittenList: (d: { list: string | number }) => string;
	whenEntries: (d: { count: string | number }) => string;
	timelineOfEntriesThatName: (d: { count: string | number; name: string | number }) => string;
	blankStretchesAreTimesWithout: () => string;
	rolesOverTime: () => string;
	inEntryEntries: (d: { times: number }) => string;
	theArticlesGiveNoRole: () => string;
	byTheReferenceTable: () => string;
	startNotRecorded: () => string;
	untilDate: (d: { date: string | number }) => string;
	on: () => string;
	phrase: (d: { start: string | number; end: string | number }) => string;
	peopleInTheSameContacts: () => string;
	nobodyOfAnotherSideIs: () => string;
	entriesNewestFirst: (d: { count: string | number }) => string;
	entriesThatName: (d: { name: string | number }) => string;
	sources: () => string;
	pairsOfCountries: () => string;
	everyPairOfCountriesThat: () => string;
	pairsContactsToldOfRelations: (d: { told: string | number; count: string | number }) => string;
	mostContactsFirst: () => string;
	theListHoldsTheFirst: (d: { count: string | number }) => string;
	onOneScaleOfTime: () => string;
	pair: () => string;
	contactsToldHead: () => string;
	aFullDateInThe: () => string;
	workedOutFromWords: () => string;
	theArticleSOwnDate: () => string;
	dateAsKnown: () => string;
	eventAndPeople: () => string;
	dateRestsOn: () => string;
	channel: () => string;
	source: () => string;
	articles: () => string;
	none: () => string;
	notTold: () => string;
	oneEntryEntriesNewestFirst: (d: { entries: number; entries2: string | number }) => string;
	cardOfAPairWith: () => string;
	compareWithAnotherPair: () => string;
	theFiguresAndTheTimeline: () => string;
	mapOf: (d: { title: string | number }) => string;
	kmByGreatCircleBetween: (d: { kilometres: string | number; list: string | number }) => string;
	blankYearsAreYearsWithout: () => string;
	noEntry: () => string;
	theNewestOf: (d: { count: string | number; entries: string | number }) => string;
	entriesByPeriod: () => string;
	theTimelinePeopleAndSources: () => string;
	allOfThemInExplore: () => string;
	noArticleInTheData: () => string;
	whoMetWhom: () => string;
	rolesAsTheArticlesGive: () => string;
	sourcesOnThisPair: () => string;
	noneOfTheArticlesIn: (d: { count: number; articles: string | number; count2: number }) => string;
	foundingDateReferenceTable: (d: { source: string | number }) => string;
	partnershipsInTheTables: () => string;
	useTheseEntries: () => string;
	csvForSpreadsheets: () => string;
	save: () => string;
	jsonWithFiguresAndSources: () => string;
	atomFeed: () => string;
	open: () => string;
	cardForAnotherPage: () => string;
	theCardOfThisPair: () => string;
	inDate: (d: { date: string | number }) => string;
	fromTo: (d: { date: string | number; date2: string | number }) => string;
	diplomaticRelationsSinceInterruptedOnce: (d: {
		date: string | number;
		breaks: number;
		breaks2: string | number;
	}) => string;
	noDiplomaticRelationsByThe: (d: { date: string | number; status: string | number }) => string;
	theReferenceTablesHaveNo: () => string;
	noContactTold: (d: { since: string | number; anniversaries: number }) => string;
	noContactToldIn: (d: { since: string | number; period: string | number; anniversaries: number }) => string;
	theArticlesTellOfContact: (d: {
		since: string | number;
		contacts: string | number;
		contacts2: number;
		span: string | number;
	}) => string;
	contactContactsTold: (d: { contacts: string | number; contacts2: number }) => string;
	relationsOfLessThanA: (d: { told: string | number }) => string;
	yearYearsOfRelations: (d: { years: number; told: string | number }) => string;
	firstAnniversaryAfterTheData: () => string;
	nextAnniversary: () => string;
	notKnown: () => string;
	noFoundingDateInThe: () => string;
	theNextRoundOneIs: (d: { n: string | number; year: string | number }) => string;
	yearYears: (d: { n: number }) => string;
	fullYearYearsAtThe: (d: { years: number }) => string;
	planned: (d: { planned: number }) => string;
	cancelled: (d: { cancelled: number }) => string;
	andAnniversaryAnniversariesNamed: (d: { anniversaries: number }) => string;
	beforeTheDataSEnd: (d: { before: string | number; end: string | number }) => string;
	ofContactContacts: (d: { count: string | number; contacts: number }) => string;
	noStretchIsEmpty: () => string;
	noneAtAll: () => string;
	countInChannel: (d: { count: string | number; channel: string | number }) => string;
	country: () => string;
	place: () => string;
	noNetwork: () => string;
	noNetworkAndNotVisited: () => string;
	pagesThatWereOpened: () => string;
	keptInThisBrowser: () => string;
	noneAreKept: () => string;
	noVisitTo: (d: { name: string | number }) => string;
	noVisitAbroad: () => string;
	subregionName: (d: { subregion: string | number }) => string;
	livePage: (d: { kind: string | number }) => string;
	readingItsEntries: () => string;
	dataHaveNothingHere: () => string;
	entriesDidNotCome: () => string;
	pageNeedsJavaScript: () => string;
	madeInTheBrowser: () => string;
}

const en = cardinalsOf('en');

const words: PageWords = {
	comparePairs: () => 'Compare pairs',
	upToFourPairsOf: () => 'Up to four pairs of countries side by side, on one scale of time.',
	compareUpToFourPairs: () => 'Compare up to four pairs',
	thisComparisonIsPutTogether: () =>
		'This comparison is put together in the browser and needs JavaScript. Without it, open the pairs one by one:',
	allPairs: () => 'all pairs',
	addAPair: () => 'Add a pair',
	norwayAndChina: () => 'Norway and China',
	add: () => 'Add',
	remove: () => 'remove',
	notEverythingArrived: (d) => 'Not everything arrived: ' + d.failed + '.',
	tryAgain: () => 'Try again',
	partPartsOfTheAddress: (d) =>
		d.leftOut +
		' ' +
		plural(d.leftOut, 0, en, { one: 'part', other: 'parts' }) +
		' of the address left out: no known pair, named twice, or more than ' +
		d.mostPairs +
		'.',
	relationsSince: () => 'Relations since',
	notInTheTables: () => 'not in the tables',
	contactsInTheData: () => 'Contacts in the data',
	contactsInPeriod: (d) => 'Contacts in ' + d.period,
	statePartyPeople: () => 'State, party, people',
	lastContact: () => 'Last contact',
	noneTold: () => 'none told',
	mostFrequentForm: () => 'Most frequent form',
	longestGapBetweenContactsTold: () => 'Longest gap between contacts told',
	figuresSideBySide: () => 'Figures side by side',
	theArticlesTellOfNo: () => 'The articles tell of no contact.',
	allOnOneScaleOf: () =>
		'All on one scale of time. Blank stretches are times without an article on the pair.',
	countries: () => 'Countries',
	everyCountryWithItsContacts: () =>
		'Every country, with its contacts as the articles tell them, its relations and anniversaries.',
	countriesContactsToldOfOf: (d) => 'Countries: contacts told of ' + d.told + ' of ' + d.count,
	iso31661ShortNames: () =>
		'ISO 3166-1 short names, former and other names beside them. A name or a code is no view on the status of a place.',
	contacts: () => 'contacts',
	andEarlierOnes: (d) => 'and ' + d.value + ' earlier ones',
	sinceInterruptedYears: (d) =>
		'since ' +
		d.date +
		plural(d.count, 0, en, { '0': '', other: ', interrupted' }) +
		'; ' +
		plural(d.n, 0, en, { one: d.n + ' year', other: d.n + ' years' }),
	seatOfGovernmentCodes: (d) =>
		d.subregion + '. Seat of government: ' + d.capital + '. Codes: ' + d.code + ', ' + d.iso2 + '.',
	alsoWritten: (d) => ' Also written: ' + d.list + '.',
	showInExplore: () => 'Show in Explore',
	withWhatOthersCoded: () => 'Show with what others coded',
	followAsAFeed: () => 'Follow as a feed',
	anniversariesAsACalendar: () => 'Anniversaries as a calendar',
	theMap: () => 'the map',
	mapAndItsCounterparts: (d) => 'Map: ' + d.name + ' and its counterparts',
	shapesNaturalEarthNamesIso: () =>
		'Shapes: Natural Earth. Names: ISO 3166-1 short names. Neither is a view on the status of any place.',
	withWhomMostContactsFirst: () => 'With whom, most contacts first',
	byYearAndChannel: () => 'By year and channel',
	officialsNamed: () => 'Officials named',
	noneNamed: () => 'none named',
	andMore: (d) => 'and ' + d.count + ' more',
	incomingVisits: () => 'Incoming visits',
	outgoingVisits: () => 'Outgoing visits',
	anniversariesOfRelationsNextAfter: () => 'Anniversaries of relations, next after the data’s end',
	noDateOfRelationsIn: () => 'No date of relations in the tables.',
	more: (d) => d.value + ' more',
	organisations: () => 'Organisations',
	takesPartInTheSame: () => 'takes part in the same contacts',
	memberByTheReferenceTable: () => 'member by the reference table',
	spanOfDates: (d) => d.date + ' to ' + d.date2,
	since: (d) => 'since ' + d.date,
	noneInTheData: () => 'none in the data',
	theNewestOfEntries: (d) => 'The newest ' + d.count + ' of ' + d.total + ' entries',
	entryEntriesNewestFirst: (d) =>
		number('en', d.total, 0) +
		' ' +
		plural(d.total, 0, en, { one: 'entry', other: 'entries' }) +
		', newest first',
	entriesOf: (d) => 'Entries of ' + d.name,
	cite: () => 'Cite',
	contactsHead: () => 'Contacts',
	asABar: () => 'As a bar',
	last: () => 'Last',
	theArticlesInTheData: (d) =>
		plural(d.contacts, 0, en, {
			'0': 'The articles in the data tell of no contact of ' + d.name + ' with another country.',
			other:
				'The articles tell of ' +
				number('en', d.contacts, 0) +
				' ' +
				plural(d.contacts, 0, en, { one: 'contact', other: 'contacts' }) +
				' with ' +
				number('en', d.count, 0) +
				' ' +
				plural(d.count, 0, en, { one: 'country', other: 'countries' }) +
				'.',
		}),
	articleArticlesTellOfThem: (d) =>
		number('en', d.articles, 0) +
		' ' +
		plural(d.articles, 0, en, { one: 'article', other: 'articles' }) +
		' tell of them',
	counterparts: () => 'Counterparts',
	mostWith: (d) => 'most with ' + d.name,
	visits: () => 'Visits',
	incomingOutgoing: (d) => d.count + ' incoming, ' + d.count2 + ' outgoing',
	theDataEnd: (d) => 'the data end ' + d.date,
	relationsInTheTables: () => 'Relations in the tables',
	withStatesWithAFounding: (d) =>
		plural(d.count, 0, en, { one: 'with ' + d.name, other: 'states with a founding date' }),
	andItsCounterparts: (d) => d.name + ' and its counterparts',
	map: () => 'Map',
	mostContacts: (d) => 'Most contacts: ' + d.most,
	pairEstablishedRelations: () => 'pair established relations',
	pairsEstablishedRelations: () => 'pairs established relations',
	breakOrResumption: () => 'break or resumption',
	breaksAndResumptions: () => 'breaks and resumptions',
	contactTold: () => 'contact told',
	contactsTold: () => 'contacts told',
	nothingInTheTablesOr: (d) =>
		plural(d.total, 0, en, {
			'0': d.day + ': nothing in the tables or the articles',
			other: d.day + ', in all years: ' + d.list,
		}),
	diplomaticRelationsEstablishedAndContacts: (d) =>
		'Diplomatic relations established and contacts told on ' + d.day + ', in all years.',
	days: () => 'Days',
	allAnniversaries: () => 'All anniversaries',
	relationsEstablished: () => 'Relations established',
	inYearsWithoutThisDay: () => 'In years without this day the anniversary is marked on 28 February.',
	brokenSuspendedOrResumed: () => 'Broken, suspended or resumed',
	brokenOrSuspended: () => 'broken or suspended',
	resumed: () => 'resumed',
	contactsThatTheArticlesTell: () => 'Contacts that the articles tell',
	noRelationsInTheReference: () =>
		'No relations in the reference table were established on this day, and no article in the data tells of a contact on it. Dates known to the month or year only belong to no day.',
	entry: () => 'Entry',
	theVisitThatItBelongs: () => 'the visit that it belongs to',
	duringThisVisit: () => 'during this visit',
	anotherStopOfTheSame: () => 'another stop of the same traveller',
	pairs: () => 'Pairs',
	howTheDateWasSettled: () => 'How the date was settled',
	whatIsKeptAndWhy: () => 'What is kept, and why',
	evidence: () => 'Evidence',
	atMost25WordsOf: () => 'at most 25 words of each passage',
	belongsWith: () => 'Belongs with',
	yearsOfRelationsAnd: (d) =>
		plural(d.n, 0, en, { one: d.n + ' year', other: d.n + ' years' }) +
		' of relations, ' +
		d.name +
		' and ' +
		d.name2,
	theAnniversaryThatItNames: () => 'the anniversary that it names',
	tookPlaceWithin30Days: () => 'took place within 30 days of this anniversary',
	alsoNamed: () => 'also named',
	noOtherEntryInThe: () => 'No other entry in the data belongs to this one.',
	allContactsOf: (d) => 'All contacts of ' + d.name,
	record: () => 'Record',
	permanentLink: () => 'Permanent link',
	confidenceOfTheReading: () => 'Confidence of the reading',
	outOfOne: () => 'of 1',
	corrections: () => 'Corrections',
	inExplore: () => 'In Explore',
	openOnTheMapAnd: () => 'open on the map and the timeline',
	inAnotherPage: () => 'In another page',
	thisEvent: () => 'this event',
	asAPicture: () => 'As a picture',
	theEntry: () => 'the entry',
	joinedFromTheReadingsOf: (d) =>
		'Joined from the readings of ' +
		d.count +
		' articles: type, countries and people agree, and one date lies inside the other.',
	citeThisEvent: () => 'Cite this event',
	ofHome: (d) => ' of ' + d.home,
	theArticlesNameInEntries: (d) =>
		'The articles name ' +
		d.name +
		d.home +
		' in ' +
		d.count +
		' entries' +
		plural(d.count2, 0, en, {
			'0': '',
			other: ', with ' + d.count2 + ' ' + plural(d.count2, 0, en, { one: 'country', other: 'countries' }),
		}) +
		'.',
	alsoWrittenList: (d) => 'Also written: ' + d.list,
	whenEntries: (d) => 'When: ' + d.count + ' entries',
	timelineOfEntriesThatName: (d) => 'Timeline of ' + d.count + ' entries that name ' + d.name,
	blankStretchesAreTimesWithout: () =>
		'Blank stretches are times without an article, not times without contact.',
	rolesOverTime: () => 'Roles over time',
	inEntryEntries: (d) => 'in ' + d.times + ' ' + plural(d.times, 0, en, { one: 'entry', other: 'entries' }),
	theArticlesGiveNoRole: () => 'The articles give no role.',
	byTheReferenceTable: () => 'by the reference table',
	startNotRecorded: () => 'start not recorded',
	untilDate: (d) => ' to ' + d.date,
	on: () => ' on',
	phrase: (d) => '' + d.start + d.end,
	peopleInTheSameContacts: () => 'People in the same contacts',
	nobodyOfAnotherSideIs: () => 'Nobody of another side is named.',
	entriesNewestFirst: (d) => d.count + ' entries, newest first',
	entriesThatName: (d) => 'Entries that name ' + d.name,
	sources: () => 'Sources',
	pairsOfCountries: () => 'Pairs of countries',
	everyPairOfCountriesThat: () =>
		'Every pair of countries that the articles tell a contact of, or that the tables of relations know.',
	pairsContactsToldOfRelations: (d) =>
		'Pairs: contacts told of ' + d.told + ', relations known of ' + d.count,
	mostContactsFirst: () => 'Most contacts first.',
	theListHoldsTheFirst: (d) =>
		'The list holds the first ' + d.count + '; the pages of countries lead to the others.',
	onOneScaleOfTime: () => 'on one scale of time.',
	pair: () => 'Pair',
	contactsToldHead: () => 'Contacts told',
	aFullDateInThe: () => 'a full date in the text',
	workedOutFromWords: () => 'worked out from words',
	theArticleSOwnDate: () => 'the article’s own date',
	dateAsKnown: () => 'Date, as known',
	eventAndPeople: () => 'Event and people',
	dateRestsOn: () => 'Date rests on',
	channel: () => 'Channel',
	source: () => 'Source',
	articles: () => 'Articles',
	none: () => 'none',
	notTold: () => 'not told',
	oneEntryEntriesNewestFirst: (d) =>
		plural(d.entries, 0, en, { one: 'One entry', other: d.entries2 + ' entries, newest first' }),
	cardOfAPairWith: () => 'Card of a pair with a timeline',
	compareWithAnotherPair: () => 'Compare with another pair',
	theFiguresAndTheTimeline: () => 'the figures and the timeline',
	mapOf: (d) => 'Map: ' + d.title,
	kmByGreatCircleBetween: (d) =>
		d.kilometres +
		' km by great circle between ' +
		d.list +
		'. Shapes: Natural Earth. Names: ISO 3166-1 short names. Neither is a view on the status of any place.',
	blankYearsAreYearsWithout: () =>
		'Blank years are years without an article on the pair, not years without contact. A dot is a day; a bar is as long as the date is vague.',
	noEntry: () => 'No entry',
	theNewestOf: (d) => 'The newest ' + d.count + ' of ' + d.entries + '.',
	entriesByPeriod: () => 'All entries by period',
	theTimelinePeopleAndSources: () =>
		'Timeline, people and sources of this page are those of the newest entries. Each year or month has a page of its own, put together in your browser.',
	allOfThemInExplore: () => 'All of them in Explore',
	noArticleInTheData: () => 'No article in the data tells of a contact of the two.',
	whoMetWhom: () => 'Who met whom',
	rolesAsTheArticlesGive: () =>
		'Roles as the articles give them; a number counts contacts. Solid line state, double line party, dotted line people.',
	sourcesOnThisPair: () => 'Sources on this pair',
	noneOfTheArticlesIn: (d) =>
		plural(d.count, 0, en, { '0': 'None', other: d.count }) +
		' of the ' +
		d.articles +
		' articles in the data ' +
		plural(d.count2, 0, en, { one: 'tells', other: 'tell' }) +
		' of the pair.',
	foundingDateReferenceTable: (d) => 'Founding date: reference table, ' + d.source + '.',
	partnershipsInTheTables: () => 'Partnerships in the tables',
	useTheseEntries: () => 'Use these entries',
	csvForSpreadsheets: () => 'CSV, for spreadsheets',
	save: () => 'Save',
	jsonWithFiguresAndSources: () => 'JSON, with figures and sources',
	atomFeed: () => 'Atom feed',
	open: () => 'Open',
	cardForAnotherPage: () => 'Card for another page',
	theCardOfThisPair: () => 'the card of this pair',
	inDate: (d) => ', in ' + d.date,
	fromTo: (d) => ', from ' + d.date + ' to ' + d.date2,
	diplomaticRelationsSinceInterruptedOnce: (d) =>
		'Diplomatic relations since ' +
		d.date +
		plural(d.breaks, 0, en, {
			'0': '',
			other: ', interrupted ' + plural(d.breaks, 0, en, { one: 'once', other: d.breaks2 + ' times' }),
		}) +
		'.',
	noDiplomaticRelationsByThe: (d) =>
		'No diplomatic relations by the reference table (' + d.date + ': ' + d.status + ').',
	theReferenceTablesHaveNo: () => 'The reference tables have no date of relations for this pair.',
	noContactTold: (d) =>
		d.since +
		' The articles in the data tell of no contact' +
		plural(d.anniversaries, 0, en, { '0': '', other: ', but name an anniversary' }) +
		'.',
	noContactToldIn: (d) =>
		d.since +
		' The articles tell of no contact in ' +
		d.period +
		plural(d.anniversaries, 0, en, { '0': '', other: ', but name an anniversary' }) +
		'.',
	theArticlesTellOfContact: (d) =>
		d.since +
		' The articles tell of ' +
		d.contacts +
		' ' +
		plural(d.contacts2, 0, en, { one: 'contact', other: 'contacts' }) +
		d.span +
		'.',
	contactContactsTold: (d) =>
		d.contacts + ' ' + plural(d.contacts2, 0, en, { one: 'contact', other: 'contacts' }) + ' told',
	relationsOfLessThanA: (d) => 'Relations of less than a year, ' + d.told,
	yearYearsOfRelations: (d) =>
		d.years + ' ' + plural(d.years, 0, en, { one: 'year', other: 'years' }) + ' of relations, ' + d.told,
	firstAnniversaryAfterTheData: () => 'First anniversary after the data',
	nextAnniversary: () => 'Next anniversary',
	notKnown: () => 'not known',
	noFoundingDateInThe: () => 'no founding date in the tables',
	theNextRoundOneIs: (d) => '; the next round one is ' + d.n + ', in ' + d.year,
	yearYears: (d) => plural(d.n, 0, en, { one: 'year', other: 'years' }),
	fullYearYearsAtThe: (d) =>
		d.years + ' full ' + plural(d.years, 0, en, { one: 'year', other: 'years' }) + ' at the data’s end',
	planned: (d) => plural(d.planned, 0, en, { '0': '', other: d.planned + ' planned' }),
	cancelled: (d) => plural(d.cancelled, 0, en, { '0': '', other: d.cancelled + ' cancelled' }),
	andAnniversaryAnniversariesNamed: (d) =>
		plural(d.anniversaries, 0, en, {
			'0': '',
			other:
				'and ' +
				d.anniversaries +
				' ' +
				plural(d.anniversaries, 0, en, { one: 'anniversary', other: 'anniversaries' }) +
				' named',
		}),
	beforeTheDataSEnd: (d) => d.before + ' before the data’s end, ' + d.end,
	ofContactContacts: (d) =>
		d.count + ' of ' + d.contacts + ' ' + plural(d.contacts, 0, en, { one: 'contact', other: 'contacts' }),
	noStretchIsEmpty: () => 'no stretch between two contacts that took place is certainly empty',
	noneAtAll: () => 'none',
	countInChannel: (d) =>
		d.count + ' ' + select(d.channel, { state: 'state', party: 'party', people: 'people', other: '' }),
	country: () => 'Country',
	place: () => 'Place',
	noNetwork: () => 'No network · Bilateral',
	noNetworkAndNotVisited: () => 'No network, and this page was not visited before',
	pagesThatWereOpened: () => 'Pages that were opened while there was a network can be read without one.',
	keptInThisBrowser: () => 'Kept in this browser',
	noneAreKept: () => 'None are kept in this browser yet.',
	noVisitTo: (d) => 'The articles tell of no visit to ' + d.name + '.',
	noVisitAbroad: () => 'The articles tell of no visit abroad.',
	subregionName: (d) =>
		select(d.subregion, {
			Antarctica: 'Antarctica',
			AustraliaandNewZealand: 'Australia and New Zealand',
			Caribbean: 'Caribbean',
			CentralAmerica: 'Central America',
			CentralAsia: 'Central Asia',
			EasternAfrica: 'Eastern Africa',
			EasternAsia: 'Eastern Asia',
			EasternEurope: 'Eastern Europe',
			Melanesia: 'Melanesia',
			Micronesia: 'Micronesia',
			MiddleAfrica: 'Middle Africa',
			NorthernAfrica: 'Northern Africa',
			NorthernAmerica: 'Northern America',
			NorthernEurope: 'Northern Europe',
			Polynesia: 'Polynesia',
			SouthAmerica: 'South America',
			SoutheasternAsia: 'South-eastern Asia',
			SouthernAfrica: 'Southern Africa',
			SouthernAsia: 'Southern Asia',
			SouthernEurope: 'Southern Europe',
			WesternAfrica: 'Western Africa',
			WesternAsia: 'Western Asia',
			WesternEurope: 'Western Europe',
			other: '',
		}),
	livePage: (d) => select(d.kind, { pair: 'A pair of countries', country: 'A country', other: 'An event' }),
	readingItsEntries: () => 'Reading its entries…',
	dataHaveNothingHere: () => 'The data have nothing at this address.',
	entriesDidNotCome: () => 'The entries did not arrive.',
	pageNeedsJavaScript: () => 'This page is put together in the browser and needs JavaScript.',
	madeInTheBrowser: () => 'This page is put together in the browser; its entries can be saved from Explore:',
};
export default words;
