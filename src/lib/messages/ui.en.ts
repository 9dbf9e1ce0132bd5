// Words of the room ui, language en. Written by `npm run messages` from messages/en/ui.json (2dfc8a3cd2913386); not by hand, and as long as they are.
import { cardinalsOf, plural, select } from './runtime';

export interface UiWords {
	state: () => string;
	party: () => string;
	people: () => string;
	channel: () => string;
	noCountryIsCalledThat: () => string;
	embed: () => string;
	noEntry1EntryEntries: (d: { total: number; total2: string | number; order: string | number }) => string;
	onlyTheNewest: () => string;
	areListed: () => string;
	theListDidNotArrive: () => string;
	datesAreLessExactThan: () => string;
	italic: () => string;
	moreBelow: () => string;
	articles: (d: { sources: string | number }) => string;
	noFilterSet1Filter: (d: { setCount: number }) => string;
	filters: () => string;
	clearBoth: () => string;
	clearAll: () => string;
	clear: () => string;
	dropTheFilter: (d: { label: string | number }) => string;
	certainlyOrPossibly: () => string;
	kinds: (d: { count: string | number }) => string;
	anyCountry: () => string;
	partner: () => string;
	datesThatFallInIt: () => string;
	type: () => string;
	allNine: () => string;
	status: () => string;
	publisher: () => string;
	filtersThatAreSet: () => string;
	dropThisFilter: () => string;
	noFilterSet: () => string;
	allFilters: () => string;
	whatYouChooseTakesEffect: () => string;
	view: () => string;
	sortColumns: () => string;
	sortAndColumns: () => string;
	order: () => string;
	aRowTells: () => string;
	anAtlasOfDiplomaticContacts: () => string;
	pages: () => string;
	anyTime: () => string;
	isNoYearMonthOr: (d: { value: string | number }) => string;
	thePeriodEndsBeforeIt: () => string;
	period: () => string;
	periodNow: (d: { summary: string | number }) => string;
	from: () => string;
	theBeginning: () => string;
	until: () => string;
	theEnd: () => string;
	aYearMonthOrDay: () => string;
	showThisPeriod: () => string;
	periodsToPick: () => string;
	map: () => string;
	matrix: () => string;
	table: () => string;
	showAs: () => string;
	light: () => string;
	dark: () => string;
	theme: () => string;
	onlyTheFirst: () => string;
	allLines: (d: { count: string | number }) => string;
	words: () => string;
	searchTitlesPeoplePlaces: () => string;
	certainlyInThePeriod: () => string;
	theCitation: () => string;
	cite: () => string;
	thisView: () => string;
	citeThisView: () => string;
	close: () => string;
	theVersionAndTheChecksum: () => string;
	theCitationIsBeingWritten: () => string;
	theCitationCouldNotBe: () => string;
	copy: () => string;
	copied: () => string;
	selectTheTextAndCopy: () => string;
	forSpreadsheets: () => string;
	oneDocument: () => string;
	oneEntryALine: () => string;
	theFileCouldNotBe: () => string;
	download: (d: { what: string | number }) => string;
	downloadButton: () => string;
	whatIsKeptAndWhy: () => string;
	evidence: () => string;
	atMost25WordsOf: () => string;
	record: () => string;
	corrections: () => string;
	permanentLink: () => string;
	confidenceOfTheReading: () => string;
	outOfOne: () => string;
	none: () => string;
	paragraphParagraphs: (d: { count: number; list: string | number }) => string;
	noExcerptIsShownOf: () => string;
	after: (d: { citation: string | number }) => string;
	field: () => string;
	kept: () => string;
	basis: () => string;
	ruleRules: (d: { count: number; list: string | number }) => string;
	notTold: (d: { count: number }) => string;
	entry: () => string;
	backToTheList: () => string;
	earlier: () => string;
	later: () => string;
	changedFromTo: (d: { value: string | number; value2: string | number }) => string;
	mergedWith: (d: { value: string | number }) => string;
	splitAnd: (d: { value: string | number; value2: string | number }) => string;
	rejected: () => string;
	theArticlesDiffer: () => string;
	bothArticlesSaySo: () => string;
	allArticlesSaySo: () => string;
	putTogetherFromTheArticles: () => string;
	asTellsTellItThe: (d: { same: string | number; count: number }) => string;
	visitor: () => string;
	host: () => string;
	sender: () => string;
	receiver: () => string;
	date: () => string;
	round: (d: { round: string | number }) => string;
	typeChannel: () => string;
	mechanism: () => string;
	tone: () => string;
	anniversary: () => string;
	yearsOf: (d: { anniversaryN: number; value: string | number }) => string;
	reckonedFrom: (d: { anniversaryYear: string | number }) => string;
	oneArticleTellsOfThis: (d: { type: string | number }) => string;
	whoTookPart: () => string;
	namedOccasion: (d: { value: string | number }) => string;
	articlesTellOfThisThey: (d: {
		count: number;
		many: string | number;
		type: string | number;
		differing: string | number;
	}) => string;
	monthNotTold: (d: { key: string | number }) => string;
	placeOfThisPage: () => string;
	more: (d: { count: string | number }) => string;
	thePictureCouldNotBe: () => string;
	altTextCopied: () => string;
	pictureOf: (d: { what: string | number }) => string;
	picture: () => string;
	copyAltText: () => string;
	forThoseWhoDoNot: () => string;
	theMenuDidNotArrive: () => string;
	fetchingTheIndex: () => string;
	nothingIsCalledTryFewer: (d: { typed: string | number }) => string;
	theIndexDidNotArrive: () => string;
	searchCountriesPairsPeoplePlaces: () => string;
	countryPairPersonPlace: () => string;
	hits: () => string;
	hitHits: (d: { count: number }) => string;
	search: () => string;
	typeTheNameOfA: () => string;
	stateToState: () => string;
	partyToParty: () => string;
	peopleToPeople: () => string;
	aFullDateStandsIn: () => string;
	workedOutFromWordsSuch: () => string;
	nothingBetterThanTheDate: () => string;
	newestFirst: () => string;
	oldestFirst: () => string;
	byTitle: () => string;
	mostArticlesFirst: () => string;
	peopleColumn: () => string;
	place: () => string;
	channelColumn: () => string;
	articlesAndStatus: () => string;
	forPrintAndEditing: () => string;
	asLargeAsHere: () => string;
	pngTwice: () => string;
	forSharpScreens: () => string;
	forSocialNetworks: () => string;
	forASlide: () => string;
	basisOfTheDate: () => string;
	thoseWhoTakePart: () => string;
	orBetween: () => string;
	allPublishers: () => string;
	recordsOf: () => string;
	ours: () => string;
	ofOthers: () => string;
	oursAndOfOthers: () => string;
	asTheDataSetHasIt: () => string;
	nothingTold: () => string;
	anotherRecord: () => string;
	placeField: () => string;
	numberInWords: (d: { count: string | number }) => string;
	relationsNoun: () => string;
	oneSide: () => string;
	otherSide: () => string;
	country: () => string;
	linesBetweenCountries: () => string;
	columnsChecksumsLicence: () => string;
	newerVersion: () => string;
	loadIt: () => string;
	notWhole: () => string;
	loadAgain: () => string;
	anyStatus: () => string;
	certainly: () => string;
	citationLine: (d: {
		title: string | number;
		site: string | number;
		date: string | number;
		events: string | number;
		filter: string | number;
		version: string | number;
		url: string | number;
	}) => string;
	citationFilter: (d: { filter: string | number }) => string;
}

const en = cardinalsOf('en');

const words: UiWords = {
	state: () => 'State',
	party: () => 'Party',
	people: () => 'People',
	channel: () => 'Channel',
	noCountryIsCalledThat: () => 'No country is called that.',
	embed: () => 'Embed',
	noEntry1EntryEntries: (d) =>
		plural(d.total, 0, en, {
			'0': 'No entry',
			other: plural(d.total, 0, en, { one: '1 entry', other: d.total2 + ' entries, ' + d.order }),
		}),
	onlyTheNewest: () => 'Only the newest',
	areListed: () => 'are listed.',
	theListDidNotArrive: () => 'The list did not arrive. Load the page again to see it.',
	datesAreLessExactThan: () => 'dates are less exact than a day.',
	italic: () => 'Italic',
	moreBelow: () => 'more below',
	articles: (d) => d.sources + ' articles',
	noFilterSet1Filter: (d) =>
		plural(d.setCount, 0, en, {
			'0': 'no filter set',
			other: plural(d.setCount, 0, en, { one: '1 filter set', other: d.setCount + ' filters set' }),
		}),
	filters: () => 'Filters',
	clearBoth: () => 'Clear both',
	clearAll: () => 'Clear all',
	clear: () => 'Clear',
	dropTheFilter: (d) => 'Drop the filter ' + d.label,
	certainlyOrPossibly: () => 'certainly or possibly',
	kinds: (d) => d.count + ' kinds',
	anyCountry: () => 'any country',
	partner: () => 'With',
	datesThatFallInIt: () => 'Dates that fall in it',
	type: () => 'Type',
	allNine: () => 'all nine',
	status: () => 'Status',
	publisher: () => 'Publisher',
	filtersThatAreSet: () => 'Filters that are set',
	dropThisFilter: () => '(drop this filter)',
	noFilterSet: () => 'No filter set',
	allFilters: () => 'All filters',
	whatYouChooseTakesEffect: () => 'What you choose takes effect at once.',
	view: () => 'View',
	sortColumns: () => 'Sort, columns',
	sortAndColumns: () => 'Sort and columns',
	order: () => 'Order',
	aRowTells: () => 'A row tells',
	anAtlasOfDiplomaticContacts: () => 'an atlas of diplomatic contacts',
	pages: () => 'Pages',
	anyTime: () => 'any time',
	isNoYearMonthOr: (d) => '“' + d.value + '” is no year, month or day.',
	thePeriodEndsBeforeIt: () => 'The period ends before it begins.',
	period: () => 'Period',
	periodNow: (d) => 'Period: ' + d.summary,
	from: () => 'From',
	theBeginning: () => 'the beginning',
	until: () => 'To',
	theEnd: () => 'the end',
	aYearMonthOrDay: () => 'A year, month or day: 2024, Feb 2024, 5 Feb 2024.',
	showThisPeriod: () => 'Show this period',
	periodsToPick: () => 'Periods to pick',
	map: () => 'Map',
	matrix: () => 'Matrix',
	table: () => 'Table',
	showAs: () => 'Show as',
	light: () => 'Light',
	dark: () => 'Dark',
	theme: () => 'Theme',
	onlyTheFirst: () => 'Only the first',
	allLines: (d) => 'All ' + d.count + ' lines',
	words: () => 'Words',
	searchTitlesPeoplePlaces: () => 'search titles, people, places',
	certainlyInThePeriod: () => 'certainly in the period',
	theCitation: () => 'the citation',
	cite: () => 'Cite',
	thisView: () => 'this view',
	citeThisView: () => 'Cite this view',
	close: () => 'Close',
	theVersionAndTheChecksum: () =>
		'The version and the checksum name the data, the filter and the address what is shown of it.',
	theCitationIsBeingWritten: () => 'The citation is being written.',
	theCitationCouldNotBe: () => 'The citation could not be written. Close this and try again.',
	copy: () => 'Copy',
	copied: () => 'copied',
	selectTheTextAndCopy: () => 'select the text and copy it by hand',
	forSpreadsheets: () => 'for spreadsheets',
	oneDocument: () => 'one document',
	oneEntryALine: () => 'one entry a line',
	theFileCouldNotBe: () => 'The file could not be made. Try again.',
	download: (d) => 'Download ' + d.what,
	downloadButton: () => 'Download',
	whatIsKeptAndWhy: () => 'What is kept, and why',
	evidence: () => 'Evidence',
	atMost25WordsOf: () => 'at most 25 words of each passage',
	record: () => 'Record',
	corrections: () => 'Corrections',
	permanentLink: () => 'Permanent link',
	confidenceOfTheReading: () => 'Confidence of the reading',
	outOfOne: () => 'of 1',
	none: () => 'none',
	paragraphParagraphs: (d) =>
		plural(d.count, 0, en, { one: 'paragraph', other: 'paragraphs' }) + ' ' + d.list,
	noExcerptIsShownOf: () => 'No excerpt is shown of this publisher’s text.',
	after: (d) => 'After: ' + d.citation,
	field: () => 'Field',
	kept: () => 'Kept',
	basis: () => 'Basis',
	ruleRules: (d) => plural(d.count, 0, en, { one: 'Rule', other: 'Rules' }) + ': ' + d.list,
	notTold: (d) => plural(d.count, 0, en, { '0': '', other: 'not told' }),
	entry: () => 'Entry',
	backToTheList: () => '‹ Back to the list',
	earlier: () => 'Earlier',
	later: () => 'Later',
	changedFromTo: (d) => 'changed from ' + d.value + ' to ' + d.value2,
	mergedWith: (d) => 'Merged with ' + d.value + '.',
	splitAnd: (d) => 'Split: ' + d.value + ' and ' + d.value2 + '.',
	rejected: () => 'Rejected.',
	theArticlesDiffer: () => 'The articles differ.',
	bothArticlesSaySo: () => 'Both articles say so.',
	allArticlesSaySo: () => 'All articles say so.',
	putTogetherFromTheArticles: () => 'Put together from the articles, which agree.',
	asTellsTellItThe: (d) =>
		'As ' +
		d.same +
		' ' +
		plural(d.count, 0, en, { one: 'tells', other: 'tell' }) +
		' it; the others say less.',
	visitor: () => 'Visitor',
	host: () => 'Host',
	sender: () => 'Sender',
	receiver: () => 'Receiver',
	date: () => 'Date',
	round: (d) => ', round ' + d.round,
	typeChannel: () => 'Type, channel',
	mechanism: () => 'Mechanism',
	tone: () => 'Tone',
	anniversary: () => 'Anniversary',
	yearsOf: (d) =>
		plural(d.anniversaryN, 0, en, { one: d.anniversaryN + ' year', other: d.anniversaryN + ' years' }) +
		' of ' +
		d.value,
	reckonedFrom: (d) => 'Reckoned from ' + d.anniversaryYear + '.',
	oneArticleTellsOfThis: (d) => 'One article tells of this ' + d.type + '.',
	whoTookPart: () => 'who took part',
	namedOccasion: (d) => 'the ' + d.value,
	articlesTellOfThisThey: (d) =>
		plural(d.count, 0, en, {
			'0': d.many + ' articles tell of this ' + d.type + '; they agree.',
			other: d.many + ' articles tell of this ' + d.type + '; they differ on ' + d.differing + '.',
		}),
	monthNotTold: (d) => d.key + ', month not told',
	placeOfThisPage: () => 'Place of this page',
	more: (d) => d.count + ' more',
	thePictureCouldNotBe: () => 'The picture could not be made. Try again.',
	altTextCopied: () => 'Alt text copied.',
	pictureOf: (d) => 'Picture of ' + d.what,
	picture: () => 'Picture',
	copyAltText: () => 'Copy alt text',
	forThoseWhoDoNot: () => 'for those who do not see it',
	theMenuDidNotArrive: () => 'The menu did not arrive. Try again.',
	fetchingTheIndex: () => 'Fetching the index …',
	nothingIsCalledTryFewer: (d) =>
		'Nothing is called “' + d.typed + "”. Try fewer letters, or a country's name.",
	theIndexDidNotArrive: () => 'The index did not arrive. Type again to try once more.',
	searchCountriesPairsPeoplePlaces: () => 'Search countries, pairs, people, places and events',
	countryPairPersonPlace: () => 'Country, pair, person, place',
	hits: () => 'Hits',
	hitHits: (d) => d.count + ' ' + plural(d.count, 0, en, { one: 'hit', other: 'hits' }),
	search: () => 'Search',
	typeTheNameOfA: () => 'Type the name of a country, a pair, a person, a place or an event.',
	stateToState: () => 'state to state',
	partyToParty: () => 'party to party',
	peopleToPeople: () => 'people to people',
	aFullDateStandsIn: () => 'A full date stands in the text.',
	workedOutFromWordsSuch: () => 'Worked out from words such as a weekday or “last month”.',
	nothingBetterThanTheDate: () => 'Nothing better than the date of the article itself.',
	newestFirst: () => 'newest first',
	oldestFirst: () => 'oldest first',
	byTitle: () => 'by title',
	mostArticlesFirst: () => 'most articles first',
	peopleColumn: () => 'people',
	place: () => 'place',
	channelColumn: () => 'channel',
	articlesAndStatus: () => 'articles and status',
	forPrintAndEditing: () => 'for print and editing',
	asLargeAsHere: () => 'as large as here',
	pngTwice: () => 'PNG, twice',
	forSharpScreens: () => 'for sharp screens',
	forSocialNetworks: () => 'for social networks',
	forASlide: () => 'for a slide',
	basisOfTheDate: () => 'basis of the date',
	thoseWhoTakePart: () => 'those who take part',
	orBetween: () => ' or ',
	allPublishers: () => 'all',
	recordsOf: () => 'Records',
	ours: () => 'ours',
	ofOthers: () => 'of others',
	oursAndOfOthers: () => 'ours and of others',
	asTheDataSetHasIt: () => 'As the data set has it',
	nothingTold: () => 'nothing',
	anotherRecord: () => 'another record',
	placeField: () => 'Place',
	numberInWords: (d) =>
		select(d.count, {
			'0': 'No',
			'1': 'One',
			'2': 'Two',
			'3': 'Three',
			'4': 'Four',
			'5': 'Five',
			'6': 'Six',
			'7': 'Seven',
			'8': 'Eight',
			'9': 'Nine',
			other: d.count,
		}),
	relationsNoun: () => 'relations',
	oneSide: () => 'One side',
	otherSide: () => 'Other side',
	country: () => 'Country',
	linesBetweenCountries: () => 'lines between countries',
	columnsChecksumsLicence: () => 'columns, checksums, licence',
	newerVersion: () => 'A newer version of this site is there.',
	loadIt: () => 'Load it',
	notWhole: () => 'Part of this page could not be loaded; the rest can be read.',
	loadAgain: () => 'Load the page again',
	anyStatus: () => 'any',
	certainly: () => 'certainly',
	citationLine: (d) =>
		'“' +
		d.title +
		'”, ' +
		d.site +
		', an atlas of diplomatic contacts, data of ' +
		d.date +
		' (' +
		d.events +
		' events)' +
		d.filter +
		', version ' +
		d.version +
		', ' +
		d.url +
		'.',
	citationFilter: (d) => ', filter ' + d.filter,
};
export default words;
