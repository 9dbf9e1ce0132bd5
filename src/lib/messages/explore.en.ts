// Words of the room explore, language en. Written by `npm run messages` from messages/en/explore.json (ca77cc1c02986875); not by hand, and as long as they are.
import { cardinalsOf, plural, select } from './runtime';

export interface ExploreWords {
	noSuchPageThisPage: (d: { isMissing: string | number }) => string;
	theAtlasHasNoSuch: () => string;
	thisPageCouldNotBe: () => string;
	nothingStandsAt: () => string;
	anAddressMayBeMistyped: () => string;
	didYouMean: () => string;
	loadItAgainOrBegin: (d: { value: string | number }) => string;
	searchTheAtlas: () => string;
	orBeginFrom: () => string;
	theMapAndTheTimeline: () => string;
	explore: () => string;
	whenRelationsWereEstablished: () => string;
	anniversaries: () => string;
	countries: () => string;
	pairs: () => string;
	stories: () => string;
	data: () => string;
	method: () => string;
	read: () => string;
	embed: () => string;
	skipToThePage: () => string;
	thisEntryWithItsCitation: () => string;
	pagesOnThisEntry: () => string;
	pages: () => string;
	notInTheListUnder: () => string;
	entryOfNewestFirst: (d: { value: string | number; count: string | number }) => string;
	readingTheEntry: () => string;
	theDataIsBeingRead: () => string;
	noSuchEntry: () => string;
	theArticlesOfThisBuild: (d: { id: string | number }) => string;
	theEntryCouldNotBe: () => string;
	theDataDidNotArrive: () => string;
	theListBehindThisSheet: (d: { value: string | number }) => string;
	whoseRecords: (d: { who: string | number; headline: string | number }) => string;
	oursAnd: (d: { names: string | number }) => string;
	manyDataSets: (d: { count: string | number }) => string;
	tryAgain: () => string;
	filtersNeedJavascriptWithoutIt: () => string;
	withWhom: () => string;
	when: () => string;
	shown: (d: { entries: string | number }) => string;
	runsAWindowOfTime: () => string;
	stopHere: () => string;
	play: () => string;
	atlanticCentre: () => string;
	pacificCentre: () => string;
	hideNames: () => string;
	showNames: () => string;
	theMapOfRelationsDid: () => string;
	whichPairs: () => string;
	matrixOfContactsByCountry: () => string;
	theMatrixDidNotArrive: () => string;
	countedOnceRead: () => string;
	tableOfContactsByCountry: () => string;
	theTableDidNotArrive: () => string;
	theEntrySSheetDid: () => string;
	theFiltersCannotBeUsed: () => string;
	mapTimelineAndListShow: (d: {
		value: string | number;
		message: string | number;
		entries: string | number;
	}) => string;
	thisViewHasNoAnswer: () => string;
	whatYouSeeIsThe: (d: { value: string | number; fault: string | number }) => string;
	readingTheData: () => string;
	thePageShowsThePrinted: (d: { entries: string | number; all: string | number }) => string;
	nothingMatches: () => string;
	theArticlesTellOfNo: () => string;
	without: (d: { hasFilter: string | number; label: string | number; entries: string | number }) => string;
	noSingleFilterIsTo: () => string;
	dropOneOfThem: () => string;
	partOfTheAddressWas: () => string;
	whatItSaysOfMeans: (d: { list: string | number }) => string;
	map: () => string;
	timeline: () => string;
	list: () => string;
	matrix: () => string;
	theView: (d: { view: string | number }) => string;
	pageOf: (d: { name: string | number }) => string;
	pageOfAnd: (d: { name: string | number; name2: string | number }) => string;
	relationsDidNotArrive: (d: { fault: string | number }) => string;
	hideAnniversaries: () => string;
	showAnniversaries: () => string;
	diamondAnAnniversaryOfRelations: (d: { isRoundOnly: string | number }) => string;
	theReferenceTableHasNo: () => string;
	yearsOfRelationsWithState: (d: { name: string | number; size: number; date: string | number }) => string;
	noRelationsByTheReference: () => string;
	relations: () => string;
	none: () => string;
	notApplicableNoStateOr: () => string;
	allAsATable: () => string;
	mostContacts: (d: { most: string | number }) => string;
	table: () => string;
	classYears: (d: { label: string | number }) => string;
	contactsToldOf: (d: { count: number }) => string;
	noReasonWasGiven: () => string;
	aPageForEach: () => string;
	pairsLink: () => string;
	everythingToDownload: () => string;
}

const en = cardinalsOf('en');

const words: ExploreWords = {
	noSuchPageThisPage: (d) =>
		select(d.isMissing, { yes: 'No such page', other: 'This page could not be shown' }) + ' · Bilateral',
	theAtlasHasNoSuch: () => 'The atlas has no such page',
	thisPageCouldNotBe: () => 'This page could not be shown',
	nothingStandsAt: () => 'Nothing stands at',
	anAddressMayBeMistyped: () => '. An address may be mistyped, or its event was withdrawn from the data.',
	didYouMean: () => 'Did you mean',
	loadItAgainOrBegin: (d) => d.value + ' Load it again, or begin from another page.',
	searchTheAtlas: () => 'Search the atlas',
	orBeginFrom: () => 'Or begin from',
	theMapAndTheTimeline: () => ': the map and the timeline of all contacts',
	explore: () => 'Explore',
	whenRelationsWereEstablished: () => ': when relations were established',
	anniversaries: () => 'Anniversaries',
	countries: () => 'Countries',
	pairs: () => 'Pairs',
	stories: () => 'Stories',
	data: () => 'Data',
	method: () => 'Method',
	read: () => 'Read',
	embed: () => 'Embed',
	skipToThePage: () => 'Skip to the page',
	thisEntryWithItsCitation: () => 'This entry, with its citation',
	pagesOnThisEntry: () => 'Pages on this entry',
	pages: () => 'Pages',
	notInTheListUnder: () => 'Not in the list under these filters',
	entryOfNewestFirst: (d) => 'Entry ' + d.value + ' of ' + d.count + ', newest first',
	readingTheEntry: () => 'Reading the entry',
	theDataIsBeingRead: () => 'The data is being read.',
	noSuchEntry: () => 'No such entry',
	theArticlesOfThisBuild: (d) => 'The articles of this build tell of no entry with the id ' + d.id + '.',
	theEntryCouldNotBe: () => 'The entry could not be read',
	theDataDidNotArrive: () => 'The data did not arrive',
	theListBehindThisSheet: (d) => d.value + '. The list behind this sheet stays usable.',
	whoseRecords: (d) => d.who + ' · ' + d.headline,
	oursAnd: (d) => 'Ours and ' + d.names,
	manyDataSets: (d) => d.count + ' data sets of others',
	tryAgain: () => 'Try again',
	filtersNeedJavascriptWithoutIt: () =>
		'Filters need JavaScript. Without it the page shows what was printed with it.',
	withWhom: () => 'With whom',
	when: () => 'When',
	shown: (d) => d.entries + ' shown',
	runsAWindowOfTime: () => 'Runs a window of time along the axis; map, timeline and list follow',
	stopHere: () => '❚❚ Stop here',
	play: () => '▷ Play',
	atlanticCentre: () => 'Atlantic centre',
	pacificCentre: () => 'Pacific centre',
	hideNames: () => 'Hide names',
	showNames: () => 'Show names',
	theMapOfRelationsDid: () => 'The map of relations did not arrive. Load the page again to see it.',
	whichPairs: () => 'Which pairs',
	matrixOfContactsByCountry: () => 'Matrix of contacts by country and time',
	theMatrixDidNotArrive: () => 'The matrix did not arrive. Load the page again to see it.',
	countedOnceRead: () => 'Counted for all countries once the data have been read.',
	tableOfContactsByCountry: () => 'Table of contacts by country',
	theTableDidNotArrive: () => 'The table did not arrive. Load the page again to see it.',
	theEntrySSheetDid: () => "The entry's sheet did not arrive. Load the page again to see it.",
	theFiltersCannotBeUsed: () => 'The filters cannot be used',
	mapTimelineAndListShow: (d) =>
		'' +
		d.value +
		d.message +
		'. Map, timeline and list show the ' +
		d.entries +
		' printed with the page; your filters are kept.',
	thisViewHasNoAnswer: () => 'This view has no answer',
	whatYouSeeIsThe: (d) =>
		'' + d.value + d.fault + '. What you see is the view before it; your filters are kept.',
	readingTheData: () => 'Reading the data',
	thePageShowsThePrinted: (d) =>
		'The page shows the ' + d.entries + ' printed with it. Filters work when all ' + d.all + ' are read.',
	nothingMatches: () => 'Nothing matches',
	theArticlesTellOfNo: () => 'The articles tell of no entry under these filters.',
	without: (d) =>
		'Without ' +
		select(d.hasFilter, { yes: '', other: '“' }) +
		d.label +
		select(d.hasFilter, { yes: '', other: '”' }) +
		': ' +
		d.entries,
	noSingleFilterIsTo: () => 'No single filter is to blame: drop several.',
	dropOneOfThem: () => 'Drop one of them.',
	partOfTheAddressWas: () => 'Part of the address was left out',
	whatItSaysOfMeans: (d) => 'What it says of ' + d.list + ' means nothing here. The rest holds.',
	map: () => 'Map',
	timeline: () => 'Timeline',
	list: () => 'List',
	matrix: () => 'Matrix',
	theView: (d) =>
		select(d.view, {
			map: 'the map',
			matrix: 'the matrix',
			table: 'the table',
			timeline: 'the timeline',
			other: 'the view',
		}),
	pageOf: (d) => 'Page of ' + d.name,
	pageOfAnd: (d) => 'Page of ' + d.name + ' and ' + d.name2,
	relationsDidNotArrive: (d) => 'Relations did not arrive: ' + d.fault + '.',
	hideAnniversaries: () => 'Hide anniversaries',
	showAnniversaries: () => 'Show anniversaries',
	diamondAnAnniversaryOfRelations: (d) =>
		'Diamond: an anniversary of relations, hollow where no article names it' +
		select(d.isRoundOnly, { yes: '; round years only, as all would crowd', other: '' }) +
		'.',
	theReferenceTableHasNo: () => 'The reference table has no relations',
	yearsOfRelationsWithState: (d) =>
		'Years of relations with ' +
		d.name +
		': ' +
		d.size +
		' ' +
		plural(d.size, 0, en, { one: 'state', other: 'states' }) +
		', ' +
		d.date,
	noRelationsByTheReference: () => 'No relations by the reference table.',
	relations: () => 'Relations:',
	none: () => 'none',
	notApplicableNoStateOr: () => 'not applicable: no state, or not in the table',
	allAsATable: () => 'All as a table',
	mostContacts: (d) => 'Most contacts: ' + d.most,
	table: () => 'Table',
	classYears: (d) => d.label + ' years',
	contactsToldOf: (d) =>
		plural(d.count, 0, en, {
			'0': 'no contact told',
			one: d.count + ' contact told',
			other: d.count + ' contacts told',
		}),
	noReasonWasGiven: () => 'No reason was given.',
	aPageForEach: () => ': a page for each',
	pairsLink: () => 'pairs',
	everythingToDownload: () => ': everything to download',
};
export default words;
