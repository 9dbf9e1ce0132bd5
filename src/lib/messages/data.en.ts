// Words of the room data, language en. Written by `npm run messages` from messages/en/data.json (0e800440022ce9e6); not by hand, and as long as they are.
import { cardinalsOf, plural, select } from './runtime';

export interface DataWords {
	allEventsOfTheAtlas: () => string;
	kb: (d: { value: string | number }) => string;
	mb: (d: { value: string | number }) => string;
	eventsFromArticleArticles: (d: {
		events: string | number;
		articles: string | number;
		articles2: number;
	}) => string;
	fromTo: (d: { date: string | number; date2: string | number }) => string;
	noDate: () => string;
	theData: (d: { headline: string | number }) => string;
	downloadTheEventsOfThe: () => string;
	version: (d: { period: string | number }) => string;
	theFirstDigitsOfThe: () => string;
	askItInYourBrowser: () => string;
	method: () => string;
	downloadEverything: () => string;
	citeThisDataSet: () => string;
	readItWithOneLine: () => string;
	whatItHolds: () => string;
	contacts: (d: { contacts: string | number; list: string | number }) => string;
	leftOutWithTheReason: (d: { list: string | number }) => string;
	nothingWasLeftOut: () => string;
	whatOthersCoded: () => string;
	recordsOfOtherDataSets: () => string;
	dataSet: () => string;
	licence: () => string;
	records: () => string;
	tellOurEvents: () => string;
	linksRefused: (d: {
		links: string | number;
		linkCount: number;
		refusedCount: number;
		refused: string | number;
	}) => string;
	recordsTableLabel: () => string;
	importedDatabase: () => string;
	whenThereAreArticlesBy: () => string;
	columnsOfATableOf: () => string;
	eventColumnsLabel: () => string;
	tablesOfTheDatabaseDuckdb: () => string;
	columnsOf: (d: { name: string | number }) => string;
	changesBetweenBuilds: () => string;
	between: () => string;
	addedWithdrawnChanged: (d: {
		added: string | number;
		withdrawn: string | number;
		changed: string | number;
	}) => string;
	fields: (d: { list: string | number }) => string;
	changed: () => string;
	thisIsTheFirstBuild: () => string;
	column: () => string;
	type: () => string;
	what: () => string;
	softwareAndLicences: () => string;
	everyPackageThatThisSite: () => string;
	packagesStandBehindThisSite: (d: { count: string | number }) => string;
	theyRunInThePage: () => string;
	peopleSpeakByTelephoneOr: () => string;
	peopleOfTwoSidesMeet: () => string;
	aPersonOrDelegationTravels: () => string;
	aLetterTelegramGreetingCongratulation: () => string;
	aGatheringOfThreeOr: () => string;
	aDocumentIsSignedOr: () => string;
	relationsAreEstablishedUpgradedSuspended: () => string;
	anArticleSaysThatA: () => string;
	aNamedProgrammeBetweenParties: () => string;
	howTheAtlasIsMade: () => string;
	whatCountsAsAContact: () => string;
	aProgramReadsArticlesAnd: () => string;
	contactDefinitionHead: () => string;
	oneActBetweenRepresentativesOf: () => string;
	notCountedWishesAndCalls: () => string;
	eachContactHasAChannel: () => string;
	forGovernmentsLegislaturesAndArmies: () => string;
	forPoliticalPartiesWithEach: () => string;
	forAssociationsCitiesUniversitiesAnd: () => string;
	state: () => string;
	party: () => string;
	people: () => string;
	howDatesAreRead: () => string;
	aDateIsNeverMade: () => string;
	wasWorkedOutFromIt: () => string;
	orIsOnlyTheArticle: () => string;
	anEventThatCannotBe: () => string;
	explicit: () => string;
	relative: () => string;
	publication: () => string;
	theDataPage: () => string;
	howAccurateItIsAs: () => string;
	peopleAnnotatedTextsByThe: () => string;
	isTheShareOfRecords: () => string;
	theShareOfAnnotatedEvents: () => string;
	precision: () => string;
	recall: () => string;
	textsThatNobodyAnnotated: () => string;
	from3294ReleasesAnd: () => string;
	anniversariesThatArticlesClaim: () => string;
	the70thAnniversaryThisYear: () => string;
	anotherOne: () => string;
	andWhereTheTableHas: () => string;
	neitherIsChangedToFit: () => string;
	confirmed: () => string;
	differs: () => string;
	unknown: () => string;
	whatTheAtlasCannotKnow: () => string;
	itHoldsWhatTheArticles: () => string;
	publishersReportTheirOwnSide: () => string;
	itReadsEnglishNamesIn: () => string;
	textsUnlikeThoseItWas: () => string;
	referenceDatesOfRelationsSay: () => string;
	everyClaimIsListedBeside: () => string;
	bordersAndNames: () => string;
	shapesAreThoseOfNatural: () => string;
	howToReportAnError: () => string;
	nameTheEventSAddress: () => string;
	inTheListOfChanges: () => string;
	software: () => string;
	eachWithItsLicence: () => string;
	thePackagesThatRunOr: () => string;
	articlesThatComeWithThe: () => string;
	theNewsletterThatItBegan: () => string;
	newsReportsOfManyCountries: () => string;
	eventCountriesAndADate: () => string;
	theSameAndTheDate: () => string;
	typeAndCountriesAnyDate: () => string;
	withThisBuild: () => string;
	on: (d: { date: string | number }) => string;
	annotatedTextTextsMeasured: (d: { documents: number; more: string | number }) => string;
	accuracy: (d: { value: string | number }) => string;
	countedAsRight: () => string;
	ofTheEventsFound: (d: { list: string | number }) => string;
	noFiguresCameWithThis: () => string;
	recordsOfTextsThatNobody: () => string;
	drawnWithSeed: () => string;
	recordsRead: () => string;
	ofTheseStatusWrong: () => string;
	ofTheseAPersonWrong: () => string;
	askInSql: () => string;
	aConsoleOnTheAtlas: () => string;
	duckdbRunsInYourBrowser: (d: { list: string | number }) => string;
	recordsOfOthersAreIn: (d: { list: string | number }) => string;
	theConsoleNeedsJavascriptWithout: () => string;
	examples: () => string;
	theEditorIsLoading: () => string;
	run: () => string;
	stop: () => string;
	ctrlOrAndEnterRuns: () => string;
	startingTheEngine: () => string;
	running: () => string;
	rowRowsCutAtThe: (d: { count: number; isCut: string | number; ms: string | number }) => string;
	lineColumn: (d: { line: string | number; column: string | number }) => string;
	formOfTheAnswer: () => string;
	table: () => string;
	chart: () => string;
	saveCsv: () => string;
	aChartNeedsAColumn: () => string;
	theFirstOfRows: (d: { mostBars: string | number; count: string | number }) => string;
	by: (d: { valueName: string | number; value: string | number; isCut: string | number }) => string;
	byValues: (d: { valueName: string | number; labelName: string | number; count: string | number }) => string;
	answer: () => string;
	theFirstOfRowsThe: (d: { most: string | number; count: string | number }) => string;
	found: () => string;
	missed: () => string;
	wrong: () => string;
	precisionColumn: () => string;
	recallColumn: () => string;
	fieldRightIn: (d: { field: string | number; agree: string | number; told: string | number }) => string;
	whatWasTried: () => string;
	scriptsThatRunAtNight: () => string;
	whatWasTriedTable: () => string;
	promise: () => string;
	tried: () => string;
	failed: () => string;
	triedOn: () => string;
	whatAReaderSees: () => string;
	eachRowIsATest: () => string;
	whatFails: () => string;
	whereItFails: () => string;
	theReaderSees: () => string;
	faultPages: (d: { pages: string | number }) => string;
	inEveryBrowser: () => string;
	aScriptGoesTheWays: () => string;
	whatAReaderDoes: () => string;
	journey: (d: { id: string | number }) => string;
	outcome: (d: { outcome: string | number }) => string;
	faultsTable: () => string;
	browsersTable: () => string;
	exampleByMonth: () => string;
	exampleWhoMeetsWhom: () => string;
	exampleOnePair: () => string;
	examplePeople: () => string;
	exampleForms: () => string;
	exampleDisagree: () => string;
	exampleOthersToo: () => string;
}

const en = cardinalsOf('en');

const words: DataWords = {
	allEventsOfTheAtlas: () => 'All events of the atlas',
	kb: (d) => d.value + ' kB',
	mb: (d) => d.value + ' MB',
	eventsFromArticleArticles: (d) =>
		d.events +
		' events from ' +
		d.articles +
		' ' +
		plural(d.articles2, 0, en, { one: 'article', other: 'articles' }),
	fromTo: (d) => d.date + ' to ' + d.date2,
	noDate: () => 'no date',
	theData: (d) => 'The data: ' + d.headline,
	downloadTheEventsOfThe: () =>
		'Download the events of the atlas as CSV, JSON, Parquet, DuckDB or GeoJSON, with a dictionary, checksums, coverage and changes.',
	version: (d) => d.period + '. Version',
	theFirstDigitsOfThe: () =>
		", the first digits of the database's SHA-256. How events are read, and how well:",
	askItInYourBrowser: () => '. Ask it in your browser:',
	method: () => 'Method',
	downloadEverything: () => 'Download everything',
	citeThisDataSet: () => 'Cite this data set',
	readItWithOneLine: () => 'Read it with one line',
	whatItHolds: () => 'What it holds',
	contacts: (d) => d.contacts + ' contacts: ' + d.list + '.',
	leftOutWithTheReason: (d) => 'Left out, with the reason: ' + d.list + '.',
	nothingWasLeftOut: () => 'Nothing was left out.',
	whatOthersCoded: () => 'What others coded',
	recordsOfOtherDataSets: () =>
		'Records of other data sets stand beside ours, in a database of their own. Explore shows them apart or together with ours where a reader asks for it. Where one tells an event that ours tell too, both stay and are linked.',
	dataSet: () => 'Data set',
	licence: () => 'Licence',
	records: () => 'Records',
	tellOurEvents: () => 'Tell one of our events',
	linksRefused: (d) =>
		d.links +
		' ' +
		plural(d.linkCount, 0, en, { one: 'link', other: 'links' }) +
		' between records and events. ' +
		plural(d.refusedCount, 0, en, {
			'0': 'No line was refused.',
			one: d.refused + ' line or file was refused, with the reason.',
			other: d.refused + ' lines and files were refused, with the reason.',
		}),
	recordsTableLabel: () => 'Data sets of others, with licence and numbers',
	importedDatabase: () => 'the records, whose row each one is, its licence, and its links to our events',
	whenThereAreArticlesBy: () => 'When there are articles, by publisher',
	columnsOfATableOf: () => 'Columns of a table of events (CSV, JSON, NDJSON)',
	eventColumnsLabel: () => 'Columns of a table of events',
	tablesOfTheDatabaseDuckdb: () => 'Tables of the database (DuckDB; Parquet holds table events)',
	columnsOf: (d) => 'Columns of ' + d.name,
	changesBetweenBuilds: () => 'Changes between builds',
	between: () => 'to',
	addedWithdrawnChanged: (d) =>
		': ' + d.added + ' added, ' + d.withdrawn + ' withdrawn, ' + d.changed + ' changed',
	fields: (d) => 'Fields: ' + d.list + '.',
	changed: () => 'Changed',
	thisIsTheFirstBuild: () =>
		'This is the first build in its place: there is no earlier one to compare it with.',
	column: () => 'Column',
	type: () => 'Type',
	what: () => 'What',
	softwareAndLicences: () => 'Software and licences',
	everyPackageThatThisSite: () => 'Every package that this site or its build uses, with its licence.',
	packagesStandBehindThisSite: (d) => d.count + ' packages stand behind this site',
	theyRunInThePage: () =>
		'They run in the page or build it; each opens to its licence as its authors give it. Borders come from Natural Earth, which is in the public domain. The licence of articles and records stands with each download.',
	peopleSpeakByTelephoneOr: () => 'people speak by telephone or video',
	peopleOfTwoSidesMeet: () =>
		'people of two sides meet in person, receive each other or hold a round of talks',
	aPersonOrDelegationTravels: () =>
		'a person or delegation travels to the other country; the meetings there are counted as well',
	aLetterTelegramGreetingCongratulation: () => 'a letter, telegram, greeting, congratulation or condolence',
	aGatheringOfThreeOr: () => 'a gathering of three or more countries, or of an organisation',
	aDocumentIsSignedOr: () => 'a document is signed, or a joint statement issued',
	relationsAreEstablishedUpgradedSuspended: () =>
		'relations are established, upgraded, suspended, resumed or broken',
	anArticleSaysThatA: () => 'an article says that a day or year marks the Nth anniversary of relations',
	aNamedProgrammeBetweenParties: () => 'a named programme between parties, cities, universities or peoples',
	howTheAtlasIsMade: () => 'How the atlas is made',
	whatCountsAsAContact: () =>
		'What counts as a contact, how dates are read, how accurate the records are as measured, what the atlas cannot know, and how to report an error.',
	aProgramReadsArticlesAnd: () =>
		'A program reads articles and writes down the contacts that they tell. No person checks each record before it appears, so every record shows its source and the rule that found it.',
	contactDefinitionHead: () => 'What counts as a contact',
	oneActBetweenRepresentativesOf: () =>
		'One act between representatives of two or more countries, or of a country and an organisation, that an article says took place, is taking place or is scheduled, and that can be dated at least to a year. However many articles tell it, it is one event with many sources.',
	notCountedWishesAndCalls: () =>
		'Not counted: wishes and calls (“should deepen”), denials, rumours, standing policy, undated history, trade figures, and whatever a country does alone. Formal statements, changes of leaders, exercises and votes are kept as context and shown on request only. A marked anniversary is listed and drawn, but nobody meets or writes at it: it is counted only where it is asked for by its type.',
	eachContactHasAChannel: () => 'Each contact has a channel:',
	forGovernmentsLegislaturesAndArmies: () => 'for governments, legislatures and armies,',
	forPoliticalPartiesWithEach: () => 'for political parties with each other,',
	forAssociationsCitiesUniversitiesAnd: () => 'for associations, cities, universities and companies.',
	state: () => 'state',
	party: () => 'party',
	people: () => 'people',
	howDatesAreRead: () => 'How dates are read',
	aDateIsNeverMade: () =>
		'A date is never made more exact than the article tells it. “In January” stays a month and is drawn as long as the month. “On Thursday” is the latest Thursday not after the day of the report. A day without a year takes the year nearest to the article. Each record says whether its date stands in the text (',
	wasWorkedOutFromIt: () => '), was worked out from it (',
	orIsOnlyTheArticle: () => "), or is only the article's own day (",
	anEventThatCannotBe: () => '). An event that cannot be dated is left out and counted on',
	explicit: () => 'explicit',
	relative: () => 'relative',
	publication: () => 'publication',
	theDataPage: () => 'the data page',
	howAccurateItIsAs: () => 'How accurate it is, as measured',
	peopleAnnotatedTextsByThe: () =>
		"People annotated texts by the same rules, and the program's records are compared with theirs.",
	isTheShareOfRecords: () => 'is the share of records that are right,',
	theShareOfAnnotatedEvents: () => 'the share of annotated events that were found; F1 joins the two.',
	precision: () => 'Precision',
	recall: () => 'recall',
	textsThatNobodyAnnotated: () => 'Texts that nobody annotated',
	from3294ReleasesAnd: () =>
		'From 3,294 releases and transcripts of the Kremlin, the presidency of Ukraine and the U.S. State Department (2021 and 2022) records were drawn at random, a fresh hundred each time, and read against their texts; the errors were mended by general rules before the next draw. A record counts as right when its type, its parties and its date are all right. Events that the program missed are not counted here.',
	anniversariesThatArticlesClaim: () => 'Anniversaries that articles claim',
	the70thAnniversaryThisYear: () =>
		'“The 70th anniversary this year” implies a founding year. It is compared with the reference table: the same year is',
	anotherOne: () => ', another one',
	andWhereTheTableHas: () => ', and where the table has no row it stays',
	neitherIsChangedToFit: () => '. Neither is changed to fit the other.',
	confirmed: () => 'confirmed',
	differs: () => 'differs',
	unknown: () => 'unknown',
	whatTheAtlasCannotKnow: () => 'What the atlas cannot know',
	itHoldsWhatTheArticles: () =>
		'It holds what the articles tell. A blank is a blank in the articles, not proof that nothing happened.',
	publishersReportTheirOwnSide: () =>
		'Publishers report their own side more. A count compares articles as much as it compares countries.',
	itReadsEnglishNamesIn: () => 'It reads English. Names in other spellings may be taken for two people.',
	textsUnlikeThoseItWas: () =>
		'Texts unlike those it was developed with are read less well than the figures above say.',
	referenceDatesOfRelationsSay: () =>
		'Reference dates of relations say how far each was checked; where articles differ from the table,',
	everyClaimIsListedBeside: () => 'every claim is listed beside it',
	bordersAndNames: () => 'Borders and names',
	shapesAreThoseOfNatural: () =>
		"Shapes are those of Natural Earth, names the short names of ISO 3166-1, unless the site's owner sets others. A code, a shape or a colour is no view on the status of any place. Places that are drawn or coded apart are hatched on the map. A state that is gone takes the code of its successor.",
	howToReportAnError: () => 'How to report an error',
	nameTheEventSAddress: () =>
		"Name the event's address and its source, and say what the source tells instead. Whoever keeps this site adds a line to its file of corrections; the next build applies it, the event shows that it was corrected, and the change appears",
	inTheListOfChanges: () => 'in the list of changes',
	software: () => 'Software',
	eachWithItsLicence: () => ', each with its licence.',
	thePackagesThatRunOr: () => 'The packages that run or build this site',
	articlesThatComeWithThe: () => 'Articles that come with the atlas',
	theNewsletterThatItBegan: () => 'The newsletter that it began with',
	newsReportsOfManyCountries: () => 'News reports of many countries, used to develop it',
	eventCountriesAndADate: () => 'Event, countries and a date that fits',
	theSameAndTheDate: () => 'The same, and the date exactly',
	typeAndCountriesAnyDate: () => 'Type and countries, any date within a year',
	withThisBuild: () => 'with this build',
	on: (d) => 'on ' + d.date,
	annotatedTextTextsMeasured: (d) =>
		d.documents +
		' annotated ' +
		plural(d.documents, 0, en, { one: 'text', other: 'texts' }) +
		', measured ' +
		d.more +
		'.',
	accuracy: (d) => 'Accuracy: ' + d.value,
	countedAsRight: () => 'Counted as right',
	ofTheEventsFound: (d) => 'Of the events found: ' + d.list + '.',
	noFiguresCameWithThis: () => 'No figures came with this build.',
	recordsOfTextsThatNobody: () => 'Records of texts that nobody annotated',
	drawnWithSeed: () => 'Drawn with seed',
	recordsRead: () => 'records read',
	ofTheseStatusWrong: () => 'of these, status wrong',
	ofTheseAPersonWrong: () => 'of these, a person wrong or missing',
	askInSql: () => 'Ask in SQL',
	aConsoleOnTheAtlas: () =>
		"A console on the atlas' own database: ask in SQL, see a table or a chart, save CSV. It runs in your browser.",
	duckdbRunsInYourBrowser: (d) =>
		'DuckDB runs in your browser on the loaded data and reads nothing else. At most 5,000 rows and 30 seconds. Tables: ' +
		d.list +
		'; columns are on',
	recordsOfOthersAreIn: (d) =>
		'What others coded is in the schema imported, as imported.events, and fetched when a statement names it: ' +
		d.list +
		'.',
	theConsoleNeedsJavascriptWithout: () => 'The console needs JavaScript. Without it, download the data.',
	examples: () => 'Examples:',
	theEditorIsLoading: () => 'The editor is loading.',
	run: () => 'Run',
	stop: () => 'Stop',
	ctrlOrAndEnterRuns: () => 'Ctrl or ⌘ and Enter runs it',
	startingTheEngine: () => 'Starting the engine …',
	running: () => 'Running …',
	rowRowsCutAtThe: (d) =>
		plural(d.count, 0, en, { one: 'row', other: 'rows' }) +
		select(d.isCut, { yes: ', cut at the limit', other: '' }) +
		', ' +
		d.ms +
		' ms',
	lineColumn: (d) => 'Line ' + d.line + ', column ' + d.column + '.',
	formOfTheAnswer: () => 'Form of the answer',
	table: () => 'Table',
	chart: () => 'Chart',
	saveCsv: () => 'Save CSV',
	aChartNeedsAColumn: () => 'A chart needs a column of numbers; this answer has none.',
	theFirstOfRows: (d) => ', the first ' + d.mostBars + ' of ' + d.count + ' rows',
	by: (d) => d.valueName + ' by ' + d.value + d.isCut,
	byValues: (d) => d.valueName + ' by ' + d.labelName + ': ' + d.count + ' values',
	answer: () => 'Answer',
	theFirstOfRowsThe: (d) => 'The first ' + d.most + ' of ' + d.count + ' rows; the CSV has them all.',
	found: () => 'found',
	missed: () => 'missed',
	wrong: () => 'wrong',
	precisionColumn: () => 'precision',
	recallColumn: () => 'recall',
	fieldRightIn: (d) => d.field + ' right in ' + d.agree + ' of ' + d.told,
	whatWasTried: () => 'What was tried of the promises',
	scriptsThatRunAtNight: () =>
		'Scripts that run at night try what the site promises far more often than the tests of every change do. These are the figures of their last runs.',
	whatWasTriedTable: () => 'What was tried',
	promise: () => 'Promise',
	tried: () => 'Tried',
	failed: () => 'Failed',
	triedOn: () => 'On',
	whatAReaderSees: () => 'What a reader sees when something fails',
	eachRowIsATest: () =>
		'Each row is a test that runs with every change: it makes the fault happen in a browser and looks at the page as a reader would.',
	whatFails: () => 'What fails',
	whereItFails: () => 'Where',
	theReaderSees: () => 'The reader sees',
	faultPages: (d) =>
		select(d.pages, {
			every: 'every page',
			readable: 'pages to read',
			explore: 'Explore',
			console: 'SQL console',
			search: 'search',
			read: 'page that reads a text',
			embed: 'embeds',
			missing: 'missing page',
			other: '',
		}),
	inEveryBrowser: () => 'What was done in which browser',
	aScriptGoesTheWays: () =>
		'A script goes the ways of readers on the built site with the pointer and the keyboard, in a browser that starts anew for each. Pages without JavaScript are read with the browser’s own setting that turns it off; the embed stands in a frame of another site that allows scripts and nothing else.',
	whatAReaderDoes: () => 'What a reader does',
	journey: (d) =>
		select(d.id, {
			pair: 'Filters by China and Norway',
			brush: 'Draws the end of the period along the time axis',
			unscripted: 'Reads Explore and a pair without JavaScript',
			embed: 'Reads an embed in a sandboxed frame',
			console: 'Asks in SQL',
			touch: 'Filters and reads an entry by touch',
			magnified: 'Reads every kind of page at 200 % of zoom',
			other: '',
		}),
	outcome: (d) =>
		select(d.outcome, {
			passed: 'passed',
			failed: 'failed',
			tested: 'with every change',
			untried: 'not tried',
			other: '',
		}),
	faultsTable: () => 'What fails, where, and what is seen',
	browsersTable: () => 'Journeys and browsers',
	exampleByMonth: () => 'Contacts by month',
	exampleWhoMeetsWhom: () => 'Who meets whom most often',
	exampleOnePair: () => 'All contacts of China and Norway',
	examplePeople: () => 'People by number of contacts',
	exampleForms: () => 'Forms of contact by channel',
	exampleDisagree: () => 'Where articles disagree on a date',
	exampleOthersToo: () => 'Events that others coded, too',
};
export default words;
