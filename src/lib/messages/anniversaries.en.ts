// Words of the room anniversaries, language en. Written by `npm run messages` from messages/en/anniversaries.json (9e4972a98638b439); not by hand, and as long as they are.
import { cardinalsOf, plural } from './runtime';

export interface AnniversariesWords {
	calendarFile: () => string;
	calendarFileOf: (d: { name: string | number }) => string;
	sourceReferenceTableOfRelations: () => string;
	calendar: () => string;
	anniversariesOfDiplomaticRelationsIn: (d: { year: string | number }) => string;
	theAnniversaries: () => string;
	theCalendar: () => string;
	nothingIn: () => string;
	matches: () => string;
	whateverTheArticlesTell: () => string;
	everyYear: () => string;
	allRegions: () => string;
	monthByMonth: () => string;
	today: () => string;
	thisDay: () => string;
	dayOfEstablishmentInThe: (d: { oneSource: string | number; count: string | number }) => string;
	showWhich: () => string;
	whatTheArticlesClaimAnniversary: (d: { count: number }) => string;
	anyYear: () => string;
	roundYearsOnly: () => string;
	filters: () => string;
	anyCountry: () => string;
	region: () => string;
	years: () => string;
	inTheArticles: () => string;
	table: () => string;
	choosingAnotherYearOrA: () => string;
	whereItWasInterruptedState: (d: {
		count: number;
		times: number;
		count2: number;
		count3: string | number;
	}) => string;
	leftEndBrokenOrSuspended: (d: { count: number; list: string | number }) => string;
	drawing: () => string;
	partner: () => string;
	brokenOrSuspended: () => string;
	resumed: () => string;
	notResumed: () => string;
	statesWithWhichEstablishedRelations: (d: {
		name: string | number;
		count: string | number;
		firstYear: string | number;
		lastYear: string | number;
		broken: string | number;
		resumed: string | number;
		value: string | number;
	}) => string;
	stateHadStatesHadRelations: (d: { count: number; name: string | number; to: string | number }) => string;
	establishedSince: (d: { firstYear: string | number; count: string | number }) => string;
	established: (d: { years: string | number; count: string | number }) => string;
	stop: () => string;
	stepFrom: (d: { firstYear: string | number }) => string;
	stepTo: (d: { value: string | number }) => string;
	play: () => string;
	playFrom: (d: { to: string | number }) => string;
	howTheNetworkGrewEach: () => string;
	filledMarksReachARound: () => string;
	allYears: () => string;
	noRelationsInTheTable: (d: { name: string | number }) => string;
	interrupted: (d: { count: number; gaps: string | number }) => string;
	since: (d: { name: string | number; date: string | number; breaks: string | number }) => string;
	relations: () => string;
	establishedIn: (d: { years: string | number }) => string;
	before: (d: { from: string | number }) => string;
	interruptedKey: () => string;
	noneInTheTable: () => string;
	codedOrDrawnApart: () => string;
	onBordersAndNames: () => string;
	noStateInTheseYears: () => string;
	theShapesOfTheCountries: () => string;
	tryAgain: () => string;
	year: () => string;
	establishedHead: () => string;
	standAtTheEnd: () => string;
	withoutADayInThe: () => string;
	ofPartnershipsOrKnownTo: () => string;
	yearsOfRelations: () => string;
	yearYearsOfThe: (d: { n: number; name: string | number }) => string;
	yearShown: () => string;
	theArticlesNameNoneOf: () => string;
	theArticlesName: (d: { count: string | number; list: string | number }) => string;
	yearDidNotArrive: (d: { year: string | number; fault: string | number }) => string;
	noArticleInTheData: (d: { year: string | number }) => string;
	forTheUnreadNoArticle: (d: { unread: number }) => string;
	ofTheThatArticlesCover: (d: {
		read: string | number;
		list: string | number;
		rest: string | number;
	}) => string;
	interruptedGaps: (d: { count: number; gaps: string | number }) => string;
	allOfThem: () => string;
	anyOfThem: () => string;
	wasWereMarkedByA: (d: { count: number }) => string;
	isAreNamedInAn: (d: { count: number }) => string;
	passedInSilence: (d: { count: number }) => string;
	country: () => string;
}

const en = cardinalsOf('en');

const words: AnniversariesWords = {
	calendarFile: () => 'Calendar file',
	calendarFileOf: (d) => 'Calendar file of ' + d.name,
	sourceReferenceTableOfRelations: () => 'Source: reference table of relations.',
	calendar: () => 'Calendar',
	anniversariesOfDiplomaticRelationsIn: (d) =>
		'Anniversaries of diplomatic relations in ' +
		d.year +
		', day by day, and how the network of relations grew.',
	theAnniversaries: () => 'the anniversaries',
	theCalendar: () => 'the calendar',
	nothingIn: () => 'Nothing in',
	matches: () => 'matches.',
	whateverTheArticlesTell: () => 'Whatever the articles tell:',
	everyYear: () => 'Every year:',
	allRegions: () => 'All regions',
	monthByMonth: () => 'Month by month',
	today: () => 'today',
	thisDay: () => 'this day',
	dayOfEstablishmentInThe: (d) =>
		'Day of establishment in the reference table; ' +
		d.oneSource +
		' of ' +
		d.count +
		' dates rest on one source.',
	showWhich: () => 'Show which',
	whatTheArticlesClaimAnniversary: (d) =>
		'What the articles claim: ' +
		d.count +
		' ' +
		plural(d.count, 0, en, { one: 'anniversary', other: 'anniversaries' }) +
		', compared with the table',
	anyYear: () => 'every year',
	roundYearsOnly: () => 'round years only',
	filters: () => 'Filters',
	anyCountry: () => 'any country',
	region: () => 'Region',
	years: () => 'Years',
	inTheArticles: () => 'In the articles',
	table: () => 'Table',
	choosingAnotherYearOrA: () => 'Choosing another year or a country needs JavaScript.',
	whereItWasInterruptedState: (d) =>
		'Where it was interrupted: ' +
		d.count +
		' ' +
		plural(d.count, 0, en, { one: 'state', other: 'states' }) +
		', ' +
		d.times +
		' ' +
		plural(d.times, 0, en, { one: 'time', other: 'times' }) +
		plural(d.count2, 0, en, { '0': '', other: '; ' + d.count3 + ' more ended' }),
	leftEndBrokenOrSuspended: (d) =>
		'Left end: broken or suspended. Right end: resumed' +
		plural(d.count, 0, en, { '0': '', other: '; an arrow where it was not: ' + d.list }) +
		'. Grey end: known to the month or year',
	drawing: () => 'Drawing',
	partner: () => 'With',
	brokenOrSuspended: () => 'Broken or suspended',
	resumed: () => 'Resumed',
	notResumed: () => 'not resumed',
	statesWithWhichEstablishedRelations: (d) =>
		'States with which ' +
		d.name +
		' established relations, by year: ' +
		d.count +
		' from ' +
		d.firstYear +
		' to ' +
		d.lastYear +
		'; relations broken or suspended ' +
		d.broken +
		' times, resumed ' +
		d.resumed +
		' times; ' +
		d.value +
		' stand at the end.',
	stateHadStatesHadRelations: (d) =>
		d.count +
		' ' +
		plural(d.count, 0, en, { one: 'state had', other: 'states had' }) +
		' relations with ' +
		d.name +
		' at the end of ' +
		d.to,
	establishedSince: (d) => 'Established since ' + d.firstYear + ': ' + d.count,
	established: (d) => 'Established ' + d.years + ': ' + d.count,
	stop: () => 'Stop',
	stepFrom: (d) => 'Step from ' + d.firstYear,
	stepTo: (d) => 'Step to ' + d.value,
	play: () => 'Play',
	playFrom: (d) => 'Play from ' + d.to,
	howTheNetworkGrewEach: () =>
		'How the network grew: each mark a state, in the year relations were established',
	filledMarksReachARound: () => 'Filled marks reach a round year in',
	allYears: () => 'All years',
	noRelationsInTheTable: (d) => d.name + ': no relations in the table',
	interrupted: (d) => plural(d.count, 0, en, { '0': '', other: ', interrupted ' + d.gaps }),
	since: (d) => d.name + ': since ' + d.date + d.breaks,
	relations: () => 'relations',
	establishedIn: (d) => 'established ' + d.years,
	before: (d) => 'before ' + d.from,
	interruptedKey: () => 'interrupted',
	noneInTheTable: () => 'none in the table',
	codedOrDrawnApart: () => 'coded or drawn apart',
	onBordersAndNames: () => 'On borders and names',
	noStateInTheseYears: () => 'No state in these years.',
	theShapesOfTheCountries: () => 'The shapes of the countries did not arrive.',
	tryAgain: () => 'Try again',
	year: () => 'Year',
	establishedHead: () => 'Established',
	standAtTheEnd: () => 'Stand at the end',
	withoutADayInThe: () => 'Without a day in the calendar:',
	ofPartnershipsOrKnownTo: () => ', of partnerships or known to the month or year only',
	yearsOfRelations: () => 'years of relations',
	yearYearsOfThe: (d) => plural(d.n, 0, en, { one: 'year', other: 'years' }) + ' of the ' + d.name,
	yearShown: () => 'Year shown',
	theArticlesNameNoneOf: () => 'The articles name none of them.',
	theArticlesName: (d) => 'The articles name ' + d.count + d.list + '.',
	yearDidNotArrive: (d) => 'What articles tell of ' + d.year + ' did not arrive: ' + d.fault + '.',
	noArticleInTheData: (d) =>
		'No article in the data appeared within 30 days of these anniversaries in ' +
		d.year +
		', so none can be said to have passed in silence.',
	forTheUnreadNoArticle: (d) =>
		plural(d.unread, 0, en, {
			'0': '',
			other:
				' For the other ' + d.unread + ' no article appeared within 30 days, so their silence says nothing.',
		}),
	ofTheThatArticlesCover: (d) => 'Of the ' + d.read + ' that articles cover, ' + d.list + '.' + d.rest,
	interruptedGaps: (d) => plural(d.count, 0, en, { '0': '', other: 'interrupted ' + d.gaps }),
	allOfThem: () => 'all',
	anyOfThem: () => 'any',
	wasWereMarkedByA: (d) =>
		plural(d.count, 0, en, { '0': 'none were', one: d.count + ' was', other: d.count + ' were' }) +
		' marked by a message, visit or meeting within 30 days',
	isAreNamedInAn: (d) =>
		plural(d.count, 0, en, { '0': 'none are', one: d.count + ' is', other: d.count + ' are' }) +
		' named in an article but not so marked',
	passedInSilence: (d) => plural(d.count, 0, en, { '0': 'none', other: d.count }) + ' passed in silence',
	country: () => 'Country',
};
export default words;
