// Words of the room explore, language fr. Written by `npm run messages` from messages/fr/explore.json (18fed667f4a4a35b); not by hand, and as long as they are.
import { cardinalsOf, plural, select } from './runtime';
import type { ExploreWords } from './explore.en';

const fr = cardinalsOf('fr');

const words: ExploreWords = {
	noSuchPageThisPage: (d) =>
		select(d.isMissing, { yes: 'Page introuvable', other: 'Cette page n’a pas pu être affichée' }) +
		' · Bilateral',
	theAtlasHasNoSuch: () => 'L’atlas n’a pas cette page',
	thisPageCouldNotBe: () => 'Cette page n’a pas pu être affichée',
	nothingStandsAt: () => 'Rien ne se trouve à',
	anAddressMayBeMistyped: () =>
		'. Une adresse peut être mal tapée, ou son événement a été retiré des données.',
	didYouMean: () => 'Vouliez-vous dire',
	loadItAgainOrBegin: (d) => d.value + ' Rechargez-la, ou partez d’une autre page.',
	searchTheAtlas: () => 'Chercher dans l’atlas',
	orBeginFrom: () => 'Ou partez de',
	theMapAndTheTimeline: () => ' : la carte et la frise de tous les contacts',
	explore: () => 'Explorer',
	whenRelationsWereEstablished: () => ' : quand les relations furent établies',
	anniversaries: () => 'Anniversaires',
	countries: () => 'Pays',
	pairs: () => 'Paires',
	stories: () => 'Récits',
	data: () => 'Données',
	method: () => 'Méthode',
	read: () => 'Lire',
	embed: () => 'Intégrer',
	skipToThePage: () => 'Aller à la page',
	thisEntryWithItsCitation: () => 'Cette entrée, avec sa citation',
	pagesOnThisEntry: () => 'Pages sur cette entrée',
	pages: () => 'Pages',
	notInTheListUnder: () => 'Pas dans la liste avec ces filtres',
	entryOfNewestFirst: (d) => 'Entrée ' + d.value + ' sur ' + d.count + ', les plus récentes d’abord',
	readingTheEntry: () => 'Lecture de l’entrée',
	theDataIsBeingRead: () => 'Les données sont en cours de lecture.',
	noSuchEntry: () => 'Entrée introuvable',
	theArticlesOfThisBuild: (d) =>
		'Les articles de cette version ne rapportent aucune entrée d’identifiant ' + d.id + '.',
	theEntryCouldNotBe: () => 'L’entrée n’a pas pu être lue',
	theDataDidNotArrive: () => 'Les données ne sont pas arrivées',
	theListBehindThisSheet: (d) => d.value + '. La liste derrière cette fiche reste utilisable.',
	whoseRecords: (d) => d.who + ' · ' + d.headline,
	oursAnd: (d) => 'Les nôtres et ' + d.names,
	manyDataSets: (d) => d.count + ' jeux de données d’autres auteurs',
	tryAgain: () => 'Réessayer',
	filtersNeedJavascriptWithoutIt: () =>
		'Les filtres demandent JavaScript. Sans lui, la page montre ce qui y est imprimé.',
	withWhom: () => 'Avec qui',
	when: () => 'Quand',
	shown: (d) => d.entries + ' affichées',
	runsAWindowOfTime: () =>
		'Fait défiler une fenêtre de temps le long de l’axe ; carte, frise et liste suivent',
	stopHere: () => '❚❚ Arrêter ici',
	play: () => '▷ Animer',
	atlanticCentre: () => 'Centrer sur l’Atlantique',
	pacificCentre: () => 'Centrer sur le Pacifique',
	hideNames: () => 'Masquer les noms',
	showNames: () => 'Montrer les noms',
	theMapOfRelationsDid: () => 'La carte des relations n’est pas arrivée. Rechargez la page pour la voir.',
	whichPairs: () => 'Quelles paires',
	matrixOfContactsByCountry: () => 'Matrice des contacts par pays et par période',
	theMatrixDidNotArrive: () => 'La matrice n’est pas arrivée. Rechargez la page pour la voir.',
	countedOnceRead: () => 'Compté pour tous les pays une fois les données lues.',
	tableOfContactsByCountry: () => 'Tableau des contacts par pays',
	theTableDidNotArrive: () => 'Le tableau n’est pas arrivé. Rechargez la page pour le voir.',
	theEntrySSheetDid: () => 'La fiche de l’entrée n’est pas arrivée. Rechargez la page pour la voir.',
	theFiltersCannotBeUsed: () => 'Les filtres sont inutilisables',
	mapTimelineAndListShow: (d) =>
		'' +
		d.value +
		d.message +
		'. Carte, frise et liste montrent ce qui est imprimé avec la page (' +
		d.entries +
		') ; vos filtres sont gardés.',
	thisViewHasNoAnswer: () => 'Cette vue n’a pas de réponse',
	whatYouSeeIsThe: (d) =>
		'' + d.value + d.fault + '. Ce que vous voyez est la vue précédente ; vos filtres sont gardés.',
	readingTheData: () => 'Lecture des données',
	thePageShowsThePrinted: (d) =>
		'La page montre ce qui y est imprimé (' +
		d.entries +
		'). Les filtres fonctionnent quand les ' +
		d.all +
		' sont lues.',
	nothingMatches: () => 'Rien ne correspond',
	theArticlesTellOfNo: () => 'Les articles ne rapportent aucune entrée avec ces filtres.',
	without: (d) =>
		'Sans ' +
		select(d.hasFilter, { yes: '', other: '« ' }) +
		d.label +
		select(d.hasFilter, { yes: '', other: ' »' }) +
		' : ' +
		d.entries,
	noSingleFilterIsTo: () => 'Aucun filtre seul n’en est cause : retirez-en plusieurs.',
	dropOneOfThem: () => 'Retirez l’un d’eux.',
	partOfTheAddressWas: () => 'Une partie de l’adresse a été ignorée',
	whatItSaysOfMeans: (d) => 'Ce qu’elle dit de ' + d.list + ' n’a pas de sens ici. Le reste vaut.',
	map: () => 'Carte',
	timeline: () => 'Frise',
	list: () => 'Liste',
	matrix: () => 'Matrice',
	theView: (d) =>
		select(d.view, {
			map: 'la carte',
			matrix: 'la matrice',
			table: 'le tableau',
			timeline: 'la frise',
			other: 'la vue',
		}),
	pageOf: (d) => 'Page : ' + d.name,
	pageOfAnd: (d) => 'Page : ' + d.name + ' et ' + d.name2,
	relationsDidNotArrive: (d) => 'Les relations ne sont pas arrivées : ' + d.fault + '.',
	hideAnniversaries: () => 'Masquer les anniversaires',
	showAnniversaries: () => 'Montrer les anniversaires',
	diamondAnAnniversaryOfRelations: (d) =>
		'Losange : un anniversaire de relations, creux si aucun article ne le nomme' +
		select(d.isRoundOnly, { yes: ' ; années rondes seulement, faute de place', other: '' }) +
		'.',
	theReferenceTableHasNo: () => 'La table de référence n’a pas de relations',
	yearsOfRelationsWithState: (d) =>
		'Années de relations (' +
		d.name +
		') : ' +
		d.size +
		' ' +
		plural(d.size, 0, fr, { one: 'État', other: 'États' }) +
		', ' +
		d.date,
	noRelationsByTheReference: () => 'Pas de relations selon la table de référence.',
	relations: () => 'Relations :',
	none: () => 'aucune',
	notApplicableNoStateOr: () => 'sans objet : pas un État, ou absent de la table',
	allAsATable: () => 'Tout en tableau',
	mostContacts: (d) => 'Le plus de contacts : ' + d.most,
	table: () => 'Tableau',
	classYears: (d) => d.label + ' ans',
	contactsToldOf: (d) =>
		plural(d.count, 0, fr, {
			'0': 'aucun contact rapporté',
			one: d.count + ' contact rapporté',
			other: d.count + ' contacts rapportés',
		}),
	noReasonWasGiven: () => 'Aucune raison n’a été donnée.',
	aPageForEach: () => ' : une page pour chacun',
	pairsLink: () => 'paires',
	everythingToDownload: () => ' : tout à télécharger',
};
export default words;
