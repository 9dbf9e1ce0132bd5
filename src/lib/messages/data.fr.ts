// Words of the room data, language fr. Written by `npm run messages` from messages/fr/data.json (efe24b1518611429); not by hand, and as long as they are.
import { cardinalsOf, plural, select } from './runtime';
import type { DataWords } from './data.en';

const fr = cardinalsOf('fr');

const words: DataWords = {
	allEventsOfTheAtlas: () => 'Tous les événements de l’atlas',
	kb: (d) => d.value + ' ko',
	mb: (d) => d.value + ' Mo',
	eventsFromArticleArticles: (d) =>
		d.events +
		' événements tirés de ' +
		d.articles +
		' ' +
		plural(d.articles2, 0, fr, { one: 'article', other: 'articles' }),
	fromTo: (d) => d.date + ' – ' + d.date2,
	noDate: () => 'sans date',
	theData: (d) => 'Les données : ' + d.headline,
	downloadTheEventsOfThe: () =>
		'Téléchargez les événements de l’atlas en CSV, JSON, Parquet, DuckDB ou GeoJSON, avec dictionnaire, sommes de contrôle, couverture et changements.',
	version: (d) => d.period + '. Version',
	theFirstDigitsOfThe: () =>
		', premiers chiffres du SHA-256 de la base. Comment les événements sont lus, et avec quelle exactitude :',
	askItInYourBrowser: () => '. Interrogez-la dans votre navigateur :',
	method: () => 'Méthode',
	downloadEverything: () => 'Tout télécharger',
	citeThisDataSet: () => 'Citer ce jeu de données',
	readItWithOneLine: () => 'Le lire en une ligne',
	whatItHolds: () => 'Ce qu’il contient',
	contacts: (d) => d.contacts + ' contacts : ' + d.list + '.',
	leftOutWithTheReason: (d) => 'Laissés de côté, avec la raison : ' + d.list + '.',
	nothingWasLeftOut: () => 'Rien n’a été laissé de côté.',
	whatOthersCoded: () => 'Ce que d’autres ont codé',
	recordsOfOtherDataSets: () =>
		'Les notices d’autres jeux de données se trouvent à côté des nôtres, dans une base à part. Explorer les montre seules ou avec les nôtres si on le demande. Quand l’une rapporte un événement que les nôtres rapportent aussi, les deux restent et sont reliées.',
	dataSet: () => 'Jeu de données',
	licence: () => 'Licence',
	records: () => 'Notices',
	tellOurEvents: () => 'Rapportent un de nos événements',
	linksRefused: (d) =>
		d.links +
		' ' +
		plural(d.linkCount, 0, fr, { one: 'lien', other: 'liens' }) +
		' entre notices et événements. ' +
		plural(d.refusedCount, 0, fr, {
			'0': 'Aucune ligne n’a été refusée.',
			one: d.refused + ' ligne ou fichier a été refusé, avec la raison.',
			other: d.refused + ' lignes et fichiers ont été refusés, avec la raison.',
		}),
	recordsTableLabel: () => 'Jeux de données d’autres auteurs, avec licence et nombres',
	importedDatabase: () =>
		'les notices, la ligne dont chacune vient, sa licence et ses liens vers nos événements',
	whenThereAreArticlesBy: () => 'Quand il y a des articles, par éditeur',
	columnsOfATableOf: () => 'Colonnes d’une table d’événements (CSV, JSON, NDJSON)',
	eventColumnsLabel: () => 'Colonnes d’une table d’événements',
	tablesOfTheDatabaseDuckdb: () => 'Tables de la base (DuckDB ; Parquet contient la table events)',
	columnsOf: (d) => 'Colonnes de ' + d.name,
	changesBetweenBuilds: () => 'Changements d’une version à l’autre',
	between: () => 'à',
	addedWithdrawnChanged: (d) =>
		' : ' + d.added + ' ajoutés, ' + d.withdrawn + ' retirés, ' + d.changed + ' modifiés',
	fields: (d) => 'Champs : ' + d.list + '.',
	changed: () => 'Modifiés',
	thisIsTheFirstBuild: () =>
		'C’est la première version à cet endroit : il n’y en a pas d’antérieure à comparer.',
	column: () => 'Colonne',
	type: () => 'Type',
	what: () => 'Quoi',
	softwareAndLicences: () => 'Logiciels et licences',
	everyPackageThatThisSite: () => 'Chaque paquet que ce site ou sa construction emploie, avec sa licence.',
	packagesStandBehindThisSite: (d) => d.count + ' paquets portent ce site',
	theyRunInThePage: () =>
		'Ils s’exécutent dans la page ou la construisent ; chacun s’ouvre sur sa licence telle que ses auteurs la donnent, en anglais. Les frontières viennent de Natural Earth, qui est dans le domaine public. La licence des articles et des notices accompagne chaque téléchargement.',
	peopleSpeakByTelephoneOr: () => 'des personnes se parlent par téléphone ou vidéo',
	peopleOfTwoSidesMeet: () =>
		'des personnes de deux côtés se voient, se reçoivent ou tiennent un cycle d’entretiens',
	aPersonOrDelegationTravels: () =>
		'une personne ou une délégation se rend dans l’autre pays ; les rencontres y sont comptées aussi',
	aLetterTelegramGreetingCongratulation: () =>
		'une lettre, un télégramme, un salut, des félicitations ou des condoléances',
	aGatheringOfThreeOr: () => 'une réunion de trois pays ou plus, ou d’une organisation',
	aDocumentIsSignedOr: () => 'un document est signé, ou une déclaration commune publiée',
	relationsAreEstablishedUpgradedSuspended: () =>
		'des relations sont établies, rehaussées, suspendues, reprises ou rompues',
	anArticleSaysThatA: () => 'un article dit qu’un jour ou une année marque le Nᵉ anniversaire de relations',
	aNamedProgrammeBetweenParties: () => 'un programme nommé entre partis, villes, universités ou peuples',
	howTheAtlasIsMade: () => 'Comment l’atlas est fait',
	whatCountsAsAContact: () =>
		'Ce qui compte comme contact, comment les dates sont lues, l’exactitude mesurée des notices, ce que l’atlas ne peut savoir, et comment signaler une erreur.',
	aProgramReadsArticlesAnd: () =>
		'Un programme lit des articles et note les contacts qu’ils rapportent. Personne ne vérifie chaque notice avant sa parution ; chacune montre donc sa source et la règle qui l’a trouvée.',
	contactDefinitionHead: () => 'Ce qui compte comme contact',
	oneActBetweenRepresentativesOf: () =>
		'Un acte entre représentants de deux pays ou plus, ou d’un pays et d’une organisation, dont un article dit qu’il a eu lieu, a lieu ou est prévu, et qui peut être daté au moins à l’année près. Si nombreux que soient les articles qui le rapportent, c’est un seul événement à plusieurs sources.',
	notCountedWishesAndCalls: () =>
		'Ne comptent pas : les vœux et les appels (« devraient approfondir »), les démentis, les rumeurs, les politiques permanentes, l’histoire sans date, les chiffres du commerce et ce qu’un pays fait seul. Les déclarations formelles, changements de dirigeants, exercices et votes sont gardés comme contexte et montrés sur demande seulement. Un anniversaire marqué est listé et dessiné, mais personne ne s’y rencontre ni ne s’y écrit : il ne compte que si on le demande par son type.',
	eachContactHasAChannel: () => 'Chaque contact a une voie :',
	forGovernmentsLegislaturesAndArmies: () => 'pour les gouvernements, parlements et armées,',
	forPoliticalPartiesWithEach: () => 'pour les partis politiques entre eux,',
	forAssociationsCitiesUniversitiesAnd: () => 'pour les associations, villes, universités et entreprises.',
	state: () => 'État',
	party: () => 'parti',
	people: () => 'peuple',
	howDatesAreRead: () => 'Comment les dates sont lues',
	aDateIsNeverMade: () =>
		'Une date n’est jamais rendue plus précise que l’article ne la donne. « En janvier » reste un mois et se dessine aussi long que le mois. « Jeudi » est le dernier jeudi qui ne suit pas le jour de l’article. Un jour sans année prend l’année la plus proche de l’article. Chaque notice dit si sa date figure dans le texte (',
	wasWorkedOutFromIt: () => '), en a été déduite (',
	orIsOnlyTheArticle: () => '), ou n’est que le jour de l’article lui-même (',
	anEventThatCannotBe: () => '). Un événement qui ne peut être daté est laissé de côté et compté sur',
	explicit: () => 'explicite',
	relative: () => 'relative',
	publication: () => 'publication',
	theDataPage: () => 'la page des données',
	howAccurateItIsAs: () => 'Exactitude, telle que mesurée',
	peopleAnnotatedTextsByThe: () =>
		'Des personnes ont annoté des textes selon les mêmes règles, et les notices du programme sont comparées aux leurs.',
	isTheShareOfRecords: () => 'est la part des notices justes,',
	theShareOfAnnotatedEvents: () => 'la part des événements annotés qui ont été trouvés ; F1 réunit les deux.',
	precision: () => 'La précision',
	recall: () => 'le rappel',
	textsThatNobodyAnnotated: () => 'Textes que personne n’a annotés',
	from3294ReleasesAnd: () =>
		'De 3 294 communiqués et transcriptions du Kremlin, de la présidence de l’Ukraine et du département d’État des États-Unis (2021 et 2022), des notices ont été tirées au hasard, une centaine nouvelle chaque fois, et relues face à leurs textes ; les erreurs ont été réparées par des règles générales avant le tirage suivant. Une notice compte comme juste si son type, ses parties et sa date le sont tous. Les événements que le programme a manqués ne sont pas comptés ici.',
	anniversariesThatArticlesClaim: () => 'Anniversaires que les articles annoncent',
	the70thAnniversaryThisYear: () =>
		'« Le 70ᵉ anniversaire cette année » suppose une année d’établissement. Elle est comparée à la table de référence : la même année est',
	anotherOne: () => ', une autre',
	andWhereTheTableHas: () => ', et si la table n’a pas de ligne, elle reste',
	neitherIsChangedToFit: () => '. Ni l’une ni l’autre n’est changée pour s’accorder.',
	confirmed: () => 'confirmée',
	differs: () => 'diffère',
	unknown: () => 'inconnue',
	whatTheAtlasCannotKnow: () => 'Ce que l’atlas ne peut savoir',
	itHoldsWhatTheArticles: () =>
		'Il contient ce que les articles rapportent. Un blanc est un blanc dans les articles, non la preuve que rien n’a eu lieu.',
	publishersReportTheirOwnSide: () =>
		'Les éditeurs parlent davantage de leur propre côté. Un compte compare les articles autant que les pays.',
	itReadsEnglishNamesIn: () =>
		'Il lit l’anglais. Des noms en d’autres graphies peuvent passer pour deux personnes.',
	textsUnlikeThoseItWas: () =>
		'Des textes différents de ceux avec lesquels il fut mis au point sont moins bien lus que ne le disent les chiffres ci-dessus.',
	referenceDatesOfRelationsSay: () =>
		'Les dates de relations de référence disent jusqu’où chacune fut vérifiée ; là où des articles diffèrent de la table,',
	everyClaimIsListedBeside: () => 'chaque annonce est listée en regard',
	bordersAndNames: () => 'Frontières et noms',
	shapesAreThoseOfNatural: () =>
		'Les contours sont ceux de Natural Earth, les noms ceux de la liste Unicode des pays. Un code, un contour ou une couleur ne se prononce pas sur le statut d’un lieu. Les lieux dessinés ou codés à part sont hachurés sur la carte. Un État disparu prend le code de son successeur.',
	howToReportAnError: () => 'Comment signaler une erreur',
	nameTheEventSAddress: () =>
		'Donnez l’adresse de l’événement et sa source, et dites ce que la source rapporte. Qui tient ce site ajoute une ligne à son fichier de corrections ; la version suivante l’applique, l’événement montre qu’il fut corrigé, et le changement paraît',
	inTheListOfChanges: () => 'dans la liste des changements',
	software: () => 'Logiciels',
	eachWithItsLicence: () => ', chacun avec sa licence.',
	thePackagesThatRunOr: () => 'Les paquets qui font tourner ou construisent ce site',
	articlesThatComeWithThe: () => 'Articles livrés avec l’atlas',
	theNewsletterThatItBegan: () => 'La lettre d’information dont il est parti',
	newsReportsOfManyCountries: () => 'Dépêches de nombreux pays, utilisées pour sa mise au point',
	eventCountriesAndADate: () => 'Événement, pays et date compatible',
	theSameAndTheDate: () => 'Les mêmes, et la date exacte',
	typeAndCountriesAnyDate: () => 'Type et pays, toute date à moins d’un an',
	withThisBuild: () => 'avec cette version',
	on: (d) => 'le ' + d.date,
	annotatedTextTextsMeasured: (d) =>
		d.documents +
		' ' +
		plural(d.documents, 0, fr, { one: 'texte annoté', other: 'textes annotés' }) +
		', mesure : ' +
		d.more +
		'.',
	accuracy: (d) => 'Exactitude : ' + d.value,
	countedAsRight: () => 'Compté comme juste',
	ofTheEventsFound: (d) => 'Parmi les événements trouvés : ' + d.list + '.',
	noFiguresCameWithThis: () => 'Aucun chiffre n’accompagne cette version.',
	recordsOfTextsThatNobody: () => 'Notices de textes que personne n’a annotés',
	drawnWithSeed: () => 'Tirage de graine',
	recordsRead: () => 'notices relues',
	ofTheseStatusWrong: () => 'dont statut faux',
	ofTheseAPersonWrong: () => 'dont une personne fausse ou manquante',
	askInSql: () => 'Interroger en SQL',
	aConsoleOnTheAtlas: () =>
		'Une console sur la base même de l’atlas : interrogez en SQL, voyez un tableau ou un graphique, enregistrez en CSV. Elle tourne dans votre navigateur.',
	duckdbRunsInYourBrowser: (d) =>
		'DuckDB tourne dans votre navigateur sur les données chargées et ne lit rien d’autre. Au plus 5 000 lignes et 30 secondes. Tables : ' +
		d.list +
		' ; les colonnes sont sur',
	recordsOfOthersAreIn: (d) =>
		'Ce que d’autres ont codé se trouve dans le schéma imported, ainsi imported.events, et n’est chargé que si une requête le nomme : ' +
		d.list +
		'.',
	theConsoleNeedsJavascriptWithout: () => 'La console demande JavaScript. Sans lui, téléchargez les données.',
	examples: () => 'Exemples :',
	theEditorIsLoading: () => 'L’éditeur se charge.',
	run: () => 'Exécuter',
	stop: () => 'Arrêter',
	ctrlOrAndEnterRuns: () => 'Ctrl ou ⌘ et Entrée pour exécuter',
	startingTheEngine: () => 'Démarrage du moteur…',
	running: () => 'Exécution…',
	rowRowsCutAtThe: (d) =>
		plural(d.count, 0, fr, { one: 'ligne', other: 'lignes' }) +
		select(d.isCut, { yes: ', coupé à la limite', other: '' }) +
		', ' +
		d.ms +
		' ms',
	lineColumn: (d) => 'Ligne ' + d.line + ', colonne ' + d.column + '.',
	formOfTheAnswer: () => 'Forme de la réponse',
	table: () => 'Tableau',
	chart: () => 'Graphique',
	saveCsv: () => 'Enregistrer en CSV',
	aChartNeedsAColumn: () => 'Un graphique demande une colonne de nombres ; cette réponse n’en a pas.',
	theFirstOfRows: (d) => ', les ' + d.mostBars + ' premières lignes sur ' + d.count,
	by: (d) => d.valueName + ' par ' + d.value + d.isCut,
	byValues: (d) => d.valueName + ' par ' + d.labelName + ' : ' + d.count + ' valeurs',
	answer: () => 'Réponse',
	theFirstOfRowsThe: (d) => 'Les ' + d.most + ' premières lignes sur ' + d.count + ' ; le CSV les a toutes.',
	found: () => 'trouvés',
	missed: () => 'manqués',
	wrong: () => 'faux',
	precisionColumn: () => 'précision',
	recallColumn: () => 'rappel',
	fieldRightIn: (d) => d.field + ' juste pour ' + d.agree + ' sur ' + d.told,
	whatWasTried: () => 'Ce qui a été éprouvé des promesses',
	scriptsThatRunAtNight: () =>
		'Des programmes nocturnes éprouvent les promesses du site bien plus souvent que les tests de chaque changement. Voici les chiffres de leurs derniers passages.',
	whatWasTriedTable: () => 'Ce qui a été éprouvé',
	promise: () => 'Promesse',
	tried: () => 'Essais',
	failed: () => 'Échecs',
	triedOn: () => 'Le',
	whatAReaderSees: () => 'Ce que voit un lecteur quand quelque chose fait défaut',
	eachRowIsATest: () =>
		'Chaque ligne est un test qui tourne à chaque changement : il provoque la panne dans un navigateur et regarde la page comme le ferait un lecteur.',
	whatFails: () => 'Ce qui fait défaut',
	whereItFails: () => 'Où',
	theReaderSees: () => 'Le lecteur voit',
	faultPages: (d) =>
		select(d.pages, {
			every: 'toute page',
			readable: 'pages à lire',
			explore: 'Explorer',
			console: 'console SQL',
			search: 'recherche',
			read: 'page qui lit un texte',
			embed: 'intégrations',
			missing: 'page absente',
			other: '',
		}),
	inEveryBrowser: () => 'Ce qui a été fait dans quel navigateur',
	aScriptGoesTheWays: () =>
		'Un programme suit les chemins des lecteurs sur le site construit, au pointeur et au clavier, dans un navigateur lancé à neuf pour chacun. Les pages sans JavaScript sont lues avec le réglage du navigateur qui le désactive ; l’intégration se trouve dans un cadre d’un autre site, qui permet les scripts et rien d’autre.',
	whatAReaderDoes: () => 'Ce que fait un lecteur',
	journey: (d) =>
		select(d.id, {
			pair: 'Filtre sur la Chine et la Norvège',
			brush: 'Tire la fin de la période le long de l’axe du temps',
			unscripted: 'Lit Explorer et une paire sans JavaScript',
			embed: 'Lit une intégration dans un cadre en bac à sable',
			console: 'Interroge en SQL',
			touch: 'Filtre et lit une entrée au toucher',
			magnified: 'Lit chaque genre de page agrandi à 200 %',
			other: '',
		}),
	outcome: (d) =>
		select(d.outcome, {
			passed: 'réussi',
			failed: 'échoué',
			tested: 'à chaque changement',
			untried: 'non essayé',
			other: '',
		}),
	faultsTable: () => 'Ce qui fait défaut, où, et ce qui se voit',
	browsersTable: () => 'Gestes et navigateurs',
	exampleByMonth: () => 'Contacts par mois',
	exampleWhoMeetsWhom: () => 'Qui rencontre qui le plus souvent',
	exampleOnePair: () => 'Tous les contacts de la Chine et de la Norvège',
	examplePeople: () => 'Personnes par nombre de contacts',
	exampleForms: () => 'Formes de contact par voie',
	exampleDisagree: () => 'Où les articles ne s’accordent pas sur une date',
	exampleOthersToo: () => 'Événements codés aussi par d’autres',
};
export default words;
