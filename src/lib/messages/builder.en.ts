// Words of the room builder, language en. Written by `npm run messages` from messages/en/builder.json (95b08f9b2836e3c4); not by hand, and as long as they are.
import { select } from './runtime';

export interface BuilderWords {
	plainFrame: () => string;
	frameThatFollowsItsContent: () => string;
	element: () => string;
	addressAlone: () => string;
	embedAChart: () => string;
	chartsOfDiplomaticContactsFor: () => string;
	oneLinePutsAChart: () => string;
	chart: () => string;
	subject: () => string;
	from: () => string;
	until: () => string;
	channel: () => string;
	theme: () => string;
	language: () => string;
	data: () => string;
	titleOfYourOwn: () => string;
	previewPxWideAndPx: (d: { widthPx: string | number; heightPx: string | number }) => string;
	width: () => string;
	formOfTheCode: () => string;
	copied: () => string;
	theBrowserDoesNotAllow: () => string;
	copy: () => string;
	whereToPasteIt: () => string;
	inABlockOfCustom: () => string;
	moodleCanvasItslearning: () => string;
	inTheEditorSSource: () => string;
	yourOwnPage: () => string;
	theFrameThatFollowsIts: () => string;
	aChartThatNeverChanges: () => string;
	aLiveEmbedFollowsThe: () => string;
	theCopyIsBeingMade: () => string;
	aCopyOfKbOne: (d: { date: string | number; value: string | number }) => string;
	forAnyServerOrA: () => string;
	saveItAsAFile: () => string;
	frameWithTheCopyInside: () => string;
	theCopyCouldNotBe: () => string;
	everything: () => string;
	liveData: () => string;
	frozenData: () => string;
	themeName: (d: { theme: string | number }) => string;
}

const words: BuilderWords = {
	plainFrame: () => 'Plain frame',
	frameThatFollowsItsContent: () => 'Frame that follows its content',
	element: () => 'Element',
	addressAlone: () => 'Address alone',
	embedAChart: () => 'Embed a chart',
	chartsOfDiplomaticContactsFor: () =>
		'Charts of diplomatic contacts for other pages: one line to paste, without tracking, readable without scripts.',
	oneLinePutsAChart: () =>
		"One line puts a chart into a school's system, a blog or an article. It asks for nothing else, sets no cookie, works with scripts stripped, and its address keeps working.",
	chart: () => 'Chart',
	subject: () => 'Of',
	from: () => 'From',
	until: () => 'To',
	channel: () => 'Channel',
	theme: () => 'Theme',
	language: () => 'Language',
	data: () => 'Data',
	titleOfYourOwn: () => 'Title of your own',
	previewPxWideAndPx: (d) => 'Preview, ' + d.widthPx + ' px wide and ' + d.heightPx + ' px tall',
	width: () => 'Width',
	formOfTheCode: () => 'Form of the code',
	copied: () => 'Copied.',
	theBrowserDoesNotAllow: () => 'The browser does not allow it: select the text and copy it.',
	copy: () => 'Copy',
	whereToPasteIt: () => 'Where to paste it',
	inABlockOfCustom: () =>
		'In a block of custom HTML. Where the system strips frames, paste the address alone on a line of its own, or link to it.',
	moodleCanvasItslearning: () => 'Moodle, Canvas, itslearning',
	inTheEditorSSource: () =>
		"In the editor's source view, as a plain frame. These systems keep scripts out: the chart does not need any; give the frame the height of the preview.",
	yourOwnPage: () => 'Your own page',
	theFrameThatFollowsIts: () =>
		'The frame that follows its content, or the element: its script only listens for heights.',
	aChartThatNeverChanges: () => 'A chart that never changes',
	aLiveEmbedFollowsThe: () =>
		'A live embed follows the data. Choose “frozen” for a copy that stays as it is: one file that works from any place, also without a network, or a frame that holds the copy itself.',
	theCopyIsBeingMade: () => 'The copy is being made.',
	aCopyOfKbOne: (d) =>
		'A copy of ' +
		d.date +
		', ' +
		d.value +
		' kB: one document that asks for nothing, so that nothing can change it. It names its day and the checksum of its data.',
	forAnyServerOrA: () => ', for any server or a disk.',
	saveItAsAFile: () => 'Save it as a file',
	frameWithTheCopyInside: () => 'Frame with the copy inside',
	theCopyCouldNotBe: () =>
		"The copy could not be made: the chart's document did not arrive. Choose “frozen” again.",
	everything: () => 'everything',
	liveData: () => 'live: follows new articles',
	frozenData: () => 'frozen: a copy of today',
	themeName: (d) => select(d.theme, { light: 'light', dark: 'dark', other: "the reader's" }),
};
export default words;
