// Words of the room story, language en. Written by `npm run messages` from messages/en/story.json (6f7282f3c9cb8c25); not by hand, and as long as they are.
import { cardinalsOf, plural } from './runtime';

export interface StoryWords {
	stories: () => string;
	walksThroughTheAtlasStep: () => string;
	storiesLead: () => string;
	steps: (d: { steps: string | number }) => string;
	noneOfTheStoriesIs: () => string;
	aDotIsADay: () => string;
	darkEstablishedInTheseYears: (d: { to: string | number }) => string;
	phrase: (d: { words: string | number; more: string | number }) => string;
	stepOf: (d: { value: string | number; count: string | number }) => string;
	seeItInExplore: () => string;
	seeItAmongTheAnniversaries: () => string;
	thisMap: () => string;
	thisStory: () => string;
	questionsForAClass: () => string;
	theData: () => string;
	everyNumberAboveIsComputed: () => string;
	allOfThemAsFiles: () => string;
	howTheyAreMade: () => string;
	otherStories: () => string;
	printAsAHandout: () => string;
	inYear: (d: { from: string | number }) => string;
	fromTo: (d: { from: string | number; to: string | number }) => string;
	stateHadStatesHadRelations: (d: {
		size: number;
		name: string | number;
		to: string | number;
		count: string | number;
		years: string | number;
	}) => string;
	ofCountry: (d: { name: string | number }) => string;
	contactContacts: (d: {
		total: number;
		more: string | number;
		days: string | number;
		most: string | number;
	}) => string;
}

const en = cardinalsOf('en');

const words: StoryWords = {
	stories: () => 'Stories',
	walksThroughTheAtlasStep: () =>
		'Walks through the atlas, step by step, each with maps, timelines and questions for a class.',
	storiesLead: () =>
		'Walks through the atlas, step by step. Every number in them is computed from the data when the site is built; each ends with questions for a class and prints as a handout.',
	steps: (d) => d.steps + ' steps',
	noneOfTheStoriesIs: () => 'None of the stories is told of the data in this atlas.',
	aDotIsADay: () => 'A dot is a day; a bar is as long as the date is vague.',
	darkEstablishedInTheseYears: (d) =>
		'Dark: established in these years; pale: before; hatched: interrupted at the end of ' + d.to + '.',
	phrase: (d) => d.words + ' ' + d.more,
	stepOf: (d) => d.value + ' of ' + d.count,
	seeItInExplore: () => 'See it in Explore',
	seeItAmongTheAnniversaries: () => 'See it among the anniversaries',
	thisMap: () => 'this map',
	thisStory: () => 'this story',
	questionsForAClass: () => 'Questions for a class',
	theData: () => 'The data',
	everyNumberAboveIsComputed: () =>
		'Every number above is computed from the articles and tables of this site.',
	allOfThemAsFiles: () => 'All of them as files',
	howTheyAreMade: () => 'how they are made',
	otherStories: () => 'other stories',
	printAsAHandout: () => 'Print as a handout',
	inYear: (d) => 'in ' + d.from,
	fromTo: (d) => 'from ' + d.from + ' to ' + d.to,
	stateHadStatesHadRelations: (d) =>
		d.size +
		' ' +
		plural(d.size, 0, en, { one: 'state had', other: 'states had' }) +
		' relations with ' +
		d.name +
		' at the end of ' +
		d.to +
		'; ' +
		d.count +
		' of the founding dates in the table lie ' +
		d.years +
		'.',
	ofCountry: (d) => ' of ' + d.name,
	contactContacts: (d) =>
		d.total +
		' ' +
		plural(d.total, 0, en, { one: 'contact', other: 'contacts' }) +
		d.more +
		', ' +
		d.days +
		': ' +
		d.most +
		'.',
};
export default words;
