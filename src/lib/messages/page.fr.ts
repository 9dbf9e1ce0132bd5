// Words of the room page, language fr. Written by `npm run messages` from messages/fr/page.json (405bdf20e489ffa5); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';
import type { PageWords } from './page.en';

const fr = cardinalsOf('fr');

const words: PageWords = {
	comparePairs: () => 'Comparer des paires',
	upToFourPairsOf: () => 'Jusqu’à quatre paires de pays côte à côte, à la même échelle de temps.',
	compareUpToFourPairs: () => 'Comparer jusqu’à quatre paires',
	thisComparisonIsPutTogether: () =>
		'Cette comparaison est composée dans le navigateur et demande JavaScript. Sans lui, ouvrez les paires une à une :',
	allPairs: () => 'toutes les paires',
	addAPair: () => 'Ajouter une paire',
	norwayAndChina: () => 'Norvège et Chine',
	add: () => 'Ajouter',
	remove: () => 'retirer',
	notEverythingArrived: (d) => 'Tout n’est pas arrivé : ' + d.failed + '.',
	tryAgain: () => 'Réessayer',
	partPartsOfTheAddress: (d) =>
		d.leftOut +
		' ' +
		plural(d.leftOut, 0, fr, { one: 'partie de l’adresse ignorée', other: 'parties de l’adresse ignorées' }) +
		' : paire inconnue, nommée deux fois, ou plus de ' +
		d.mostPairs +
		'.',
	relationsSince: () => 'Relations depuis',
	notInTheTables: () => 'absentes des tables',
	contactsInTheData: () => 'Contacts dans les données',
	contactsInPeriod: (d) => 'Contacts en ' + d.period,
	statePartyPeople: () => 'État, parti, peuple',
	lastContact: () => 'Dernier contact',
	noneTold: () => 'aucun rapporté',
	mostFrequentForm: () => 'Forme la plus fréquente',
	longestGapBetweenContactsTold: () => 'Plus long intervalle entre contacts rapportés',
	figuresSideBySide: () => 'Chiffres côte à côte',
	theArticlesTellOfNo: () => 'Les articles ne rapportent aucun contact.',
	allOnOneScaleOf: () =>
		'Toutes à la même échelle de temps. Les blancs sont des temps sans article sur la paire.',
	countries: () => 'Pays',
	everyCountryWithItsContacts: () =>
		'Chaque pays, avec ses contacts tels que les articles les rapportent, ses relations et ses anniversaires.',
	countriesContactsToldOfOf: (d) => 'Pays : contacts rapportés pour ' + d.told + ' sur ' + d.count,
	iso31661ShortNames: () =>
		'Noms de la liste Unicode des pays, avec les noms anglais anciens et autres à côté. Un nom ou un code ne se prononce pas sur le statut d’un lieu.',
	contacts: () => 'contacts',
	andEarlierOnes: (d) => 'et ' + d.value + ' antérieures',
	sinceInterruptedYears: (d) =>
		'depuis ' +
		d.date +
		plural(d.count, 0, fr, { '0': '', other: ', interrompues' }) +
		' ; ' +
		plural(d.n, 0, fr, { one: d.n + ' an', other: d.n + ' ans' }),
	seatOfGovernmentCodes: (d) =>
		d.subregion + '. Siège du gouvernement : ' + d.capital + '. Codes : ' + d.code + ', ' + d.iso2 + '.',
	alsoWritten: (d) => ' Aussi écrit (en anglais) : ' + d.list + '.',
	showInExplore: () => 'Montrer dans Explorer',
	withWhatOthersCoded: () => 'Montrer avec ce que d’autres ont codé',
	followAsAFeed: () => 'Suivre par un flux',
	anniversariesAsACalendar: () => 'Anniversaires en calendrier',
	theMap: () => 'la carte',
	mapAndItsCounterparts: (d) => 'Carte : ' + d.name + ' et ses partenaires',
	shapesNaturalEarthNamesIso: () =>
		'Contours : Natural Earth. Noms : liste Unicode des pays. Ni les uns ni les autres ne se prononcent sur le statut d’un lieu.',
	withWhomMostContactsFirst: () => 'Avec qui, le plus de contacts d’abord',
	byYearAndChannel: () => 'Par année et par voie',
	officialsNamed: () => 'Responsables nommés',
	noneNamed: () => 'aucun nommé',
	andMore: (d) => 'et ' + d.count + ' autres',
	incomingVisits: () => 'Visites reçues',
	outgoingVisits: () => 'Visites rendues',
	anniversariesOfRelationsNextAfter: () =>
		'Anniversaires de relations, les prochains après la fin des données',
	noDateOfRelationsIn: () => 'Aucune date de relations dans les tables.',
	more: (d) => d.value + ' de plus',
	organisations: () => 'Organisations',
	takesPartInTheSame: () => 'participe aux mêmes contacts',
	memberByTheReferenceTable: () => 'membre selon la table de référence',
	spanOfDates: (d) => d.date + ' – ' + d.date2,
	since: (d) => 'depuis ' + d.date,
	noneInTheData: () => 'aucune dans les données',
	theNewestOfEntries: (d) => 'Les ' + d.count + ' entrées les plus récentes sur ' + d.total,
	entryEntriesNewestFirst: (d) =>
		number('fr', d.total, 0) +
		' ' +
		plural(d.total, 0, fr, { one: 'entrée', other: 'entrées, les plus récentes d’abord' }),
	entriesOf: (d) => 'Entrées : ' + d.name,
	cite: () => 'Citer',
	contactsHead: () => 'Contacts',
	asABar: () => 'En barre',
	last: () => 'Dernier',
	theArticlesInTheData: (d) =>
		plural(d.contacts, 0, fr, {
			'0': 'Les articles des données ne rapportent aucun contact de ce pays (' + d.name + ') avec un autre.',
			other:
				'Les articles rapportent ' +
				number('fr', d.contacts, 0) +
				' ' +
				plural(d.contacts, 0, fr, { one: 'contact', other: 'contacts' }) +
				' avec ' +
				number('fr', d.count, 0) +
				' pays.',
		}),
	articleArticlesTellOfThem: (d) =>
		number('fr', d.articles, 0) +
		' ' +
		plural(d.articles, 0, fr, { one: 'article les rapporte', other: 'articles les rapportent' }),
	counterparts: () => 'Partenaires',
	mostWith: (d) => 'surtout : ' + d.name,
	visits: () => 'Visites',
	incomingOutgoing: (d) => d.count + ' reçues, ' + d.count2 + ' rendues',
	theDataEnd: (d) => 'fin des données : ' + d.date,
	relationsInTheTables: () => 'Relations dans les tables',
	withStatesWithAFounding: (d) =>
		plural(d.count, 0, fr, {
			'1': 'avec un État (' + d.name + ')',
			other: 'États avec une date d’établissement',
		}),
	andItsCounterparts: (d) => d.name + ' et ses partenaires',
	map: () => 'Carte',
	mostContacts: (d) => 'Le plus de contacts : ' + d.most,
	pairEstablishedRelations: () => 'paire a établi des relations',
	pairsEstablishedRelations: () => 'paires ont établi des relations',
	breakOrResumption: () => 'rupture ou reprise',
	breaksAndResumptions: () => 'ruptures et reprises',
	contactTold: () => 'contact rapporté',
	contactsTold: () => 'contacts rapportés',
	nothingInTheTablesOr: (d) =>
		plural(d.total, 0, fr, {
			'0': d.day + ' : rien dans les tables ni dans les articles',
			other: d.day + ', toutes les années : ' + d.list,
		}),
	diplomaticRelationsEstablishedAndContacts: (d) =>
		'Relations diplomatiques établies et contacts rapportés le ' + d.day + ', toutes les années.',
	days: () => 'Jours',
	allAnniversaries: () => 'Tous les anniversaires',
	relationsEstablished: () => 'Relations établies',
	inYearsWithoutThisDay: () => 'Les années sans ce jour, l’anniversaire est marqué le 28 février.',
	brokenSuspendedOrResumed: () => 'Rompues, suspendues ou reprises',
	brokenOrSuspended: () => 'rompues ou suspendues',
	resumed: () => 'reprises',
	contactsThatTheArticlesTell: () => 'Contacts que les articles rapportent',
	noRelationsInTheReference: () =>
		'Aucune relation de la table de référence n’a été établie ce jour, et aucun article des données ne rapporte de contact à cette date. Les dates connues au mois ou à l’année près n’appartiennent à aucun jour.',
	entry: () => 'Entrée',
	theVisitThatItBelongs: () => 'la visite dont il fait partie',
	duringThisVisit: () => 'pendant cette visite',
	anotherStopOfTheSame: () => 'une autre étape du même voyageur',
	pairs: () => 'Paires',
	howTheDateWasSettled: () => 'Comment la date fut établie',
	whatIsKeptAndWhy: () => 'Ce qui est retenu, et pourquoi',
	evidence: () => 'Passages',
	atMost25WordsOf: () => 'au plus 25 mots de chacun',
	belongsWith: () => 'Va avec',
	yearsOfRelationsAnd: (d) =>
		plural(d.n, 0, fr, { one: d.n + ' an', other: d.n + ' ans' }) +
		' de relations, ' +
		d.name +
		' et ' +
		d.name2,
	theAnniversaryThatItNames: () => 'l’anniversaire qu’il nomme',
	tookPlaceWithin30Days: () => 'a eu lieu à 30 jours près de cet anniversaire',
	alsoNamed: () => 'aussi nommés',
	noOtherEntryInThe: () => 'Aucune autre entrée des données ne va avec celle-ci.',
	allContactsOf: (d) => 'Tous les contacts : ' + d.name,
	record: () => 'Notice',
	permanentLink: () => 'Lien permanent',
	confidenceOfTheReading: () => 'Confiance de la lecture',
	outOfOne: () => 'sur 1',
	corrections: () => 'Corrections',
	inExplore: () => 'Dans Explorer',
	openOnTheMapAnd: () => 'ouvrir sur la carte et la frise',
	inAnotherPage: () => 'Dans une autre page',
	thisEvent: () => 'cet événement',
	asAPicture: () => 'En image',
	theEntry: () => 'l’entrée',
	joinedFromTheReadingsOf: (d) =>
		'Réunie à partir des lectures de ' +
		d.count +
		' articles : type, pays et personnes concordent, et une date est comprise dans l’autre.',
	citeThisEvent: () => 'Citer cet événement',
	ofHome: (d) => ' (' + d.home + ')',
	theArticlesNameInEntries: (d) =>
		'Les articles nomment ' +
		d.name +
		d.home +
		' dans ' +
		d.count +
		' entrées' +
		plural(d.count2, 0, fr, { '0': '', other: ', avec ' + d.count2 + ' pays' }) +
		'.',
	alsoWrittenList: (d) => 'Aussi écrit : ' + d.list,
	whenEntries: (d) => 'Quand : ' + d.count + ' entrées',
	timelineOfEntriesThatName: (d) => 'Frise de ' + d.count + ' entrées qui nomment ' + d.name,
	blankStretchesAreTimesWithout: () => 'Les blancs sont des temps sans article, non des temps sans contact.',
	rolesOverTime: () => 'Fonctions dans le temps',
	inEntryEntries: (d) =>
		'dans ' + d.times + ' ' + plural(d.times, 0, fr, { one: 'entrée', other: 'entrées' }),
	theArticlesGiveNoRole: () => 'Les articles n’indiquent aucune fonction.',
	byTheReferenceTable: () => 'selon la table de référence',
	startNotRecorded: () => 'début non consigné',
	untilDate: (d) => ' – ' + d.date,
	on: () => ' –',
	phrase: (d) => '' + d.start + d.end,
	peopleInTheSameContacts: () => 'Personnes dans les mêmes contacts',
	nobodyOfAnotherSideIs: () => 'Personne d’un autre côté n’est nommé.',
	entriesNewestFirst: (d) => d.count + ' entrées, les plus récentes d’abord',
	entriesThatName: (d) => 'Entrées qui nomment ' + d.name,
	sources: () => 'Sources',
	pairsOfCountries: () => 'Paires de pays',
	everyPairOfCountriesThat: () =>
		'Chaque paire de pays dont les articles rapportent un contact, ou que les tables de relations connaissent.',
	pairsContactsToldOfRelations: (d) =>
		'Paires : contacts rapportés pour ' + d.told + ', relations connues pour ' + d.count,
	mostContactsFirst: () => 'Le plus de contacts d’abord.',
	theListHoldsTheFirst: (d) =>
		'La liste contient les ' + d.count + ' premières ; les pages des pays mènent aux autres.',
	onOneScaleOfTime: () => 'à la même échelle de temps.',
	pair: () => 'Paire',
	contactsToldHead: () => 'Contacts rapportés',
	aFullDateInThe: () => 'une date complète dans le texte',
	workedOutFromWords: () => 'déduite de mots',
	theArticleSOwnDate: () => 'la date de l’article',
	dateAsKnown: () => 'Date, telle que connue',
	eventAndPeople: () => 'Événement et personnes',
	dateRestsOn: () => 'La date repose sur',
	channel: () => 'Voie',
	source: () => 'Source',
	articles: () => 'Articles',
	none: () => 'aucune',
	notTold: () => 'non rapporté',
	oneEntryEntriesNewestFirst: (d) =>
		plural(d.entries, 0, fr, {
			'1': 'une entrée',
			other: d.entries2 + ' entrées, les plus récentes d’abord',
		}),
	cardOfAPairWith: () => 'Fiche d’une paire avec une frise',
	compareWithAnotherPair: () => 'Comparer à une autre paire',
	theFiguresAndTheTimeline: () => 'les chiffres et la frise',
	mapOf: (d) => 'Carte : ' + d.title,
	kmByGreatCircleBetween: (d) =>
		d.kilometres +
		' km par le grand cercle entre ' +
		d.list +
		'. Contours : Natural Earth. Noms : liste Unicode des pays. Ni les uns ni les autres ne se prononcent sur le statut d’un lieu.',
	blankYearsAreYearsWithout: () =>
		'Les années vides sont des années sans article sur la paire, non des années sans contact. Un point est un jour ; une barre est aussi longue que la date est vague.',
	noEntry: () => 'Aucune entrée',
	theNewestOf: (d) => 'Les ' + d.count + ' plus récentes sur ' + d.entries + '.',
	entriesByPeriod: () => 'Toutes les entrées par période',
	theTimelinePeopleAndSources: () =>
		'La frise, les personnes et les sources de cette page sont celles des entrées les plus récentes. Chaque année ou mois a sa propre page, assemblée dans votre navigateur.',
	allOfThemInExplore: () => 'Toutes dans Explorer',
	noArticleInTheData: () => 'Aucun article des données ne rapporte de contact entre les deux.',
	whoMetWhom: () => 'Qui a rencontré qui',
	rolesAsTheArticlesGive: () =>
		'Fonctions telles que les articles les donnent ; un nombre compte les contacts. Trait plein État, trait double parti, pointillé peuple.',
	sourcesOnThisPair: () => 'Sources sur cette paire',
	noneOfTheArticlesIn: (d) =>
		plural(d.count, 0, fr, { '0': 'Aucun', other: d.count }) +
		' des ' +
		d.articles +
		' articles des données ' +
		plural(d.count2, 0, fr, { one: 'rapporte', other: 'rapportent' }) +
		' un contact de la paire.',
	foundingDateReferenceTable: (d) => 'Date d’établissement : table de référence, ' + d.source + '.',
	partnershipsInTheTables: () => 'Partenariats dans les tables',
	useTheseEntries: () => 'Utiliser ces entrées',
	csvForSpreadsheets: () => 'CSV, pour tableurs',
	save: () => 'Enregistrer',
	jsonWithFiguresAndSources: () => 'JSON, avec chiffres et sources',
	atomFeed: () => 'Flux Atom',
	open: () => 'Ouvrir',
	cardForAnotherPage: () => 'Fiche pour une autre page',
	theCardOfThisPair: () => 'la fiche de cette paire',
	inDate: (d) => ', en ' + d.date,
	fromTo: (d) => ', de ' + d.date + ' à ' + d.date2,
	diplomaticRelationsSinceInterruptedOnce: (d) =>
		'Relations diplomatiques établies : ' +
		d.date +
		plural(d.breaks, 0, fr, {
			'0': '',
			other: ', interrompues ' + plural(d.breaks, 0, fr, { '1': 'une fois', other: d.breaks2 + ' fois' }),
		}) +
		'.',
	noDiplomaticRelationsByThe: (d) =>
		'Pas de relations diplomatiques selon la table de référence (' + d.date + ' : ' + d.status + ').',
	theReferenceTablesHaveNo: () => 'Les tables de référence n’ont pas de date de relations pour cette paire.',
	noContactTold: (d) =>
		d.since +
		' Les articles des données ne rapportent aucun contact' +
		plural(d.anniversaries, 0, fr, { '0': '', other: ', mais nomment un anniversaire' }) +
		'.',
	noContactToldIn: (d) =>
		d.since +
		' Les articles ne rapportent aucun contact en ' +
		d.period +
		plural(d.anniversaries, 0, fr, { '0': '', other: ', mais nomment un anniversaire' }) +
		'.',
	theArticlesTellOfContact: (d) =>
		d.since +
		' Les articles rapportent ' +
		d.contacts +
		' ' +
		plural(d.contacts2, 0, fr, { one: 'contact', other: 'contacts' }) +
		d.span +
		'.',
	contactContactsTold: (d) =>
		d.contacts + ' ' + plural(d.contacts2, 0, fr, { one: 'contact rapporté', other: 'contacts rapportés' }),
	relationsOfLessThanA: (d) => 'Relations de moins d’un an, ' + d.told,
	yearYearsOfRelations: (d) =>
		d.years + ' ' + plural(d.years, 0, fr, { one: 'an', other: 'ans' }) + ' de relations, ' + d.told,
	firstAnniversaryAfterTheData: () => 'Premier anniversaire après les données',
	nextAnniversary: () => 'Prochain anniversaire',
	notKnown: () => 'inconnu',
	noFoundingDateInThe: () => 'pas de date d’établissement dans les tables',
	theNextRoundOneIs: (d) => ' ; le prochain rond : ' + d.n + ', en ' + d.year,
	yearYears: (d) => plural(d.n, 0, fr, { one: 'an', other: 'ans' }),
	fullYearYearsAtThe: (d) =>
		d.years +
		' ' +
		plural(d.years, 0, fr, { one: 'an révolu', other: 'ans révolus' }) +
		' à la fin des données',
	planned: (d) => plural(d.planned, 0, fr, { '0': '', other: d.planned + ' en projet' }),
	cancelled: (d) =>
		plural(d.cancelled, 0, fr, { '0': '', one: d.cancelled + ' annulé', other: d.cancelled + ' annulés' }),
	andAnniversaryAnniversariesNamed: (d) =>
		plural(d.anniversaries, 0, fr, {
			'0': '',
			one: 'et ' + d.anniversaries + ' anniversaire nommé',
			other: 'et ' + d.anniversaries + ' anniversaires nommés',
		}),
	beforeTheDataSEnd: (d) => d.before + ' avant la fin des données, ' + d.end,
	ofContactContacts: (d) =>
		d.count + ' sur ' + d.contacts + ' ' + plural(d.contacts, 0, fr, { one: 'contact', other: 'contacts' }),
	noStretchIsEmpty: () => 'aucun intervalle entre deux contacts qui ont eu lieu n’est vide à coup sûr',
	noneAtAll: () => 'aucun',
	countInChannel: (d) =>
		d.count + ' ' + select(d.channel, { state: 'État', party: 'parti', people: 'peuple', other: '' }),
	country: () => 'Pays',
	place: () => 'Lieu',
	noNetwork: () => 'Pas de réseau · Bilateral',
	noNetworkAndNotVisited: () => 'Pas de réseau, et cette page n’a pas été consultée auparavant',
	pagesThatWereOpened: () => 'Les pages ouvertes tant qu’il y avait un réseau se lisent sans réseau.',
	keptInThisBrowser: () => 'Gardées dans ce navigateur',
	noneAreKept: () => 'Aucune n’est encore gardée dans ce navigateur.',
	noVisitTo: (d) => 'Les articles ne rapportent aucune visite reçue (' + d.name + ').',
	noVisitAbroad: () => 'Les articles ne rapportent aucune visite à l’étranger.',
	subregionName: (d) =>
		select(d.subregion, {
			Antarctica: 'Antarctique',
			AustraliaandNewZealand: 'Australie et Nouvelle-Zélande',
			Caribbean: 'Caraïbes',
			CentralAmerica: 'Amérique centrale',
			CentralAsia: 'Asie centrale',
			EasternAfrica: 'Afrique de l’Est',
			EasternAsia: 'Asie de l’Est',
			EasternEurope: 'Europe de l’Est',
			Melanesia: 'Mélanésie',
			Micronesia: 'Micronésie',
			MiddleAfrica: 'Afrique centrale',
			NorthernAfrica: 'Afrique du Nord',
			NorthernAmerica: 'Amérique du Nord',
			NorthernEurope: 'Europe du Nord',
			Polynesia: 'Polynésie',
			SouthAmerica: 'Amérique du Sud',
			SoutheasternAsia: 'Asie du Sud-Est',
			SouthernAfrica: 'Afrique australe',
			SouthernAsia: 'Asie du Sud',
			SouthernEurope: 'Europe du Sud',
			WesternAfrica: 'Afrique de l’Ouest',
			WesternAsia: 'Asie de l’Ouest',
			WesternEurope: 'Europe de l’Ouest',
			other: '',
		}),
	livePage: (d) => select(d.kind, { pair: 'Une paire de pays', country: 'Un pays', other: 'Un événement' }),
	readingItsEntries: () => 'Lecture des entrées…',
	dataHaveNothingHere: () => 'Les données n’ont rien à cette adresse.',
	entriesDidNotCome: () => 'Les entrées ne sont pas arrivées.',
	pageNeedsJavaScript: () => 'Cette page est composée dans le navigateur et demande JavaScript.',
	madeInTheBrowser: () =>
		'Cette page est composée dans le navigateur ; ses entrées peuvent être enregistrées depuis Explorer :',
};
export default words;
