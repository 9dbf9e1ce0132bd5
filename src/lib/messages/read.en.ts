// Words of the room read, language en. Written by `npm run messages` from messages/en/read.json (a7a19de3aa91f4ac); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';

export interface ReadWords {
	text: () => string;
	records: () => string;
	dropped: () => string;
	noDateOfItsOwn: () => string;
	datedAsFoundInThe: (d: { date: string | number; hasPublishedRule: string | number }) => string;
	theText: () => string;
	theTextTellsOfNo: () => string;
	droppedAndWhy: () => string;
	nothingWasDropped: () => string;
	line: () => string;
	setOffARecord: () => string;
	words: () => string;
	setOffOneThatWas: () => string;
	date: () => string;
	personOrOffice: () => string;
	country: () => string;
	organisation: () => string;
	setOffRecord: (d: { value: string | number }) => string;
	textOfAnArticleA: () => string;
	pasteATextHereOr: () => string;
	reading: () => string;
	readIt: () => string;
	orAFile: () => string;
	dateOfTheTextIf: () => string;
	tryASample: () => string;
	showTheWordsOfRecord: (d: { number: string | number }) => string;
	inTheText: () => string;
	field: () => string;
	kept: () => string;
	wordsAndRule: () => string;
	theFile: () => string;
	saveTheRecords: () => string;
	round: (d: { round: string | number }) => string;
	type: () => string;
	status: () => string;
	typeStatus: () => string;
	dateField: () => string;
	channel: () => string;
	takesPart: () => string;
	mechanism: () => string;
	roundField: () => string;
	tone: () => string;
	anniversary: () => string;
	yearsOfFrom: (d: { n: number; of: string | number; year: string | number }) => string;
	readAText: () => string;
	pasteAnArticleAndSee: () => string;
	pasteOrDropAnArticle: () => string;
	thisPageReadsTextsWith: () => string;
	itPrintsTheArticleWith: () => string;
	articleArticlesRecordRecordsRead: (d: { count: number; count2: number }) => string;
	msOnThisMachine: () => string;
	theTextWasNotRead: () => string;
	moreArticlesWereReadTheir: (d: { value: string | number }) => string;
	theFileHasMbThis: (d: { value: string | number; value2: string | number }) => string;
	theReadingCouldNotStart: () => string;
	visitor: () => string;
	host: () => string;
	sender: () => string;
	receiver: () => string;
	place: () => string;
}

const en = cardinalsOf('en');

const words: ReadWords = {
	text: () => 'Text',
	records: () => 'Records',
	dropped: () => 'Dropped',
	noDateOfItsOwn: () => 'no date of its own',
	datedAsFoundInThe: (d) =>
		'dated ' + d.date + select(d.hasPublishedRule, { yes: '', other: ', as found in the text' }),
	theText: () => 'The text',
	theTextTellsOfNo: () => 'The text tells of no contact that the rules recognise.',
	droppedAndWhy: () => 'Dropped, and why',
	nothingWasDropped: () => 'Nothing was dropped.',
	line: () => 'line',
	setOffARecord: () => 'set off a record',
	words: () => 'words',
	setOffOneThatWas: () => 'set off one that was dropped',
	date: () => 'date',
	personOrOffice: () => 'person or office',
	country: () => 'country',
	organisation: () => 'organisation',
	setOffRecord: (d) => 'Set off record ' + d.value,
	textOfAnArticleA: () => 'Text of an article, a read-out or a newsletter',
	pasteATextHereOr: () => 'Paste a text here, or drop a file.',
	reading: () => 'Reading…',
	readIt: () => 'Read it',
	orAFile: () => 'or a file',
	dateOfTheTextIf: () => 'Date of the text, if it tells none',
	tryASample: () => 'Try a sample',
	showTheWordsOfRecord: (d) => 'Show the words of record ' + d.number,
	inTheText: () => 'in the text',
	field: () => 'Field',
	kept: () => 'Kept',
	wordsAndRule: () => 'Words and rule',
	theFile: () => 'the file',
	saveTheRecords: () => 'Save the records:',
	round: (d) => 'round ' + d.round,
	type: () => 'Type',
	status: () => 'Status',
	typeStatus: () => 'Type, status',
	dateField: () => 'Date',
	channel: () => 'Channel',
	takesPart: () => 'Takes part',
	mechanism: () => 'Mechanism',
	roundField: () => 'Round',
	tone: () => 'Tone',
	anniversary: () => 'Anniversary',
	yearsOfFrom: (d) =>
		plural(d.n, 0, en, { one: d.n + ' year', other: d.n + ' years' }) + ' of ' + d.of + ', from ' + d.year,
	readAText: () => 'Read a text',
	pasteAnArticleAndSee: () =>
		'Paste an article and see which diplomatic contacts the extractor finds in it, by which words and which rules. The text stays on your machine.',
	pasteOrDropAnArticle: () =>
		'Paste or drop an article, and see which contacts it tells of, which words and which rule gave each field, and what was dropped and why. The text is read by your own browser: nothing leaves this page.',
	thisPageReadsTextsWith: () =>
		'This page reads texts with a script, and scripts are off in this browser. The same is done by a command in the project’s folder, which needs no browser:',
	itPrintsTheArticleWith: () =>
		'It prints the article with its marks, the words and the rule of each field, and what was dropped.',
	articleArticlesRecordRecordsRead: (d) =>
		number('en', d.count, 0) +
		' ' +
		plural(d.count, 0, en, { one: 'article', other: 'articles' }) +
		', ' +
		number('en', d.count2, 0) +
		' ' +
		plural(d.count2, 0, en, { one: 'record', other: 'records' }) +
		', read in',
	msOnThisMachine: () => 'ms on this machine.',
	theTextWasNotRead: () => 'The text was not read',
	moreArticlesWereReadTheir: (d) => d.value + ' more articles were read; their records are in the download.',
	theFileHasMbThis: (d) =>
		'The file has ' + d.value + ' MB; this page reads up to ' + d.value2 + '. Use the command line for more.',
	theReadingCouldNotStart: () => 'The reading could not start in this browser.',
	visitor: () => 'Visitor',
	host: () => 'Host',
	sender: () => 'Sender',
	receiver: () => 'Receiver',
	place: () => 'Place',
};
export default words;
