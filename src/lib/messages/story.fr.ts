// Words of the room story, language fr. Written by `npm run messages` from messages/fr/story.json (d55463115ceb410d); not by hand, and as long as they are.
import { cardinalsOf, plural } from './runtime';
import type { StoryWords } from './story.en';

const fr = cardinalsOf('fr');

const words: StoryWords = {
	stories: () => 'Récits',
	walksThroughTheAtlasStep: () =>
		'Parcours de l’atlas, étape par étape, chacun avec cartes, frises et questions pour une classe.',
	storiesLead: () =>
		'Parcours de l’atlas, étape par étape, en anglais. Chaque nombre y est calculé d’après les données à la construction du site ; chacun finit par des questions pour une classe et s’imprime en polycopié.',
	steps: (d) => d.steps + ' étapes',
	noneOfTheStoriesIs: () => 'Aucun des récits ne porte sur les données de cet atlas.',
	aDotIsADay: () => 'Un point est un jour ; une barre est aussi longue que la date est vague.',
	darkEstablishedInTheseYears: (d) =>
		'Foncé : établies dans ces années ; pâle : avant ; hachuré : interrompues à la fin de ' + d.to + '.',
	phrase: (d) => d.words + ' ' + d.more,
	stepOf: (d) => d.value + ' sur ' + d.count,
	seeItInExplore: () => 'La voir dans Explorer',
	seeItAmongTheAnniversaries: () => 'La voir parmi les anniversaires',
	thisMap: () => 'cette carte',
	thisStory: () => 'ce récit',
	questionsForAClass: () => 'Questions pour une classe',
	theData: () => 'Les données',
	everyNumberAboveIsComputed: () =>
		'Chaque nombre ci-dessus est calculé d’après les articles et les tables de ce site.',
	allOfThemAsFiles: () => 'Tous en fichiers',
	howTheyAreMade: () => 'comment ils sont faits',
	otherStories: () => 'autres récits',
	printAsAHandout: () => 'Imprimer en polycopié',
	inYear: (d) => 'en ' + d.from,
	fromTo: (d) => 'de ' + d.from + ' à ' + d.to,
	stateHadStatesHadRelations: (d) =>
		d.size +
		' ' +
		plural(d.size, 0, fr, { one: 'État avait', other: 'États avaient' }) +
		' des relations (' +
		d.name +
		') à la fin de ' +
		d.to +
		' ; ' +
		d.count +
		' des dates d’établissement de la table tombent ' +
		d.years +
		'.',
	ofCountry: (d) => ' (' + d.name + ')',
	contactContacts: (d) =>
		d.total +
		' ' +
		plural(d.total, 0, fr, { one: 'contact', other: 'contacts' }) +
		d.more +
		', ' +
		d.days +
		' : ' +
		d.most +
		'.',
};
export default words;
