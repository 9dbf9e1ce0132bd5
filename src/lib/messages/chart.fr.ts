// Words of the room chart, language fr. Written by `npm run messages` from messages/fr/chart.json (a7df6ef91f53a096); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';
import type { ChartWords } from './chart.en';

const fr = cardinalsOf('fr');

const words: ChartWords = {
	monthShort: (d) =>
		select(d.month, {
			'1': 'janv.',
			'2': 'févr.',
			'3': 'mars',
			'4': 'avr.',
			'5': 'mai',
			'6': 'juin',
			'7': 'juil.',
			'8': 'août',
			'9': 'sept.',
			'10': 'oct.',
			'11': 'nov.',
			'12': 'déc.',
			other: '',
		}),
	monthLong: (d) =>
		select(d.month, {
			'1': 'janvier',
			'2': 'février',
			'3': 'mars',
			'4': 'avril',
			'5': 'mai',
			'6': 'juin',
			'7': 'juillet',
			'8': 'août',
			'9': 'septembre',
			'10': 'octobre',
			'11': 'novembre',
			'12': 'décembre',
			other: '',
		}),
	season: (d) => select(d.season, { '1': 'printemps', '2': 'été', '3': 'automne', '4': 'hiver', other: '' }),
	dayOfMonth: (d) => select(d.day, { '1': '1er', other: d.day }),
	aboutDate: (d) => 'vers ' + d.date,
	sinceDate: (d) => select(d.precision, { day: 'depuis le ' + d.date, other: 'depuis ' + d.date }),
	untilDate: (d) => select(d.precision, { day: 'jusqu’au ' + d.date, other: 'jusqu’en ' + d.date }),
	figure: (d) => number('fr', d.count, 0),
	listOfTwo: (d) => d.first + ' et ' + d.second,
	listAndMore: (d) => d.first + ', ' + d.second + ' et ' + d.more + ' autres',
	whoIsToldOf: (d) => d.who + ' : ',
	contactNoun: (d) => plural(d.count, 0, fr, { one: 'contact', other: 'contacts' }),
	entryNoun: (d) => plural(d.count, 0, fr, { one: 'entrée', other: 'entrées' }),
	typeNoun: (d) =>
		select(d.type, {
			call: plural(d.count, 0, fr, { one: 'appel', other: 'appels' }),
			meeting: plural(d.count, 0, fr, { one: 'rencontre', other: 'rencontres' }),
			visit: plural(d.count, 0, fr, { one: 'visite', other: 'visites' }),
			message: plural(d.count, 0, fr, { one: 'message', other: 'messages' }),
			summit: plural(d.count, 0, fr, { one: 'sommet', other: 'sommets' }),
			agreement: plural(d.count, 0, fr, { one: 'accord', other: 'accords' }),
			relations: plural(d.count, 0, fr, {
				one: 'changement des relations',
				other: 'changements des relations',
			}),
			anniversary: plural(d.count, 0, fr, { one: 'anniversaire', other: 'anniversaires' }),
			exchange: plural(d.count, 0, fr, { one: 'échange', other: 'échanges' }),
			statement: plural(d.count, 0, fr, { one: 'déclaration', other: 'déclarations' }),
			transition: plural(d.count, 0, fr, {
				one: 'changement de dirigeant',
				other: 'changements de dirigeant',
			}),
			military: plural(d.count, 0, fr, { one: 'acte militaire', other: 'actes militaires' }),
			resolution: plural(d.count, 0, fr, { one: 'résolution', other: 'résolutions' }),
			office: plural(d.count, 0, fr, { one: 'prise de présidence', other: 'prises de présidence' }),
			other: '',
		}),
	qualifiedNoun: (d) =>
		d.noun +
		select(d.channel, { state: ' d’État', party: ' de partis', people: ' entre peuples', other: '' }) +
		select(d.planned, { yes: ' en projet', other: '' }),
	noneTold: (d) =>
		select(d.type, {
			meeting: 'aucune ' + d.noun + ' rapportée',
			visit: 'aucune ' + d.noun + ' rapportée',
			statement: 'aucune ' + d.noun + ' rapportée',
			resolution: 'aucune ' + d.noun + ' rapportée',
			office: 'aucune ' + d.noun + ' rapportée',
			entry: 'aucune ' + d.noun + ' rapportée',
			other: 'aucun ' + d.noun + ' rapporté',
		}),
	withOne: (d) => ' avec un pays (' + d.name + ')',
	withMany: (d) => ' avec ' + number('fr', d.count, 0) + ' pays',
	ofOne: (d) => ' d’un pays (' + d.name + ')',
	betweenMany: (d) => ' entre ' + number('fr', d.count, 0) + ' pays',
	laneOthers: () => 'Autres',
	laneType: (d) =>
		select(d.type, {
			call: 'Appels',
			meeting: 'Rencontres',
			visit: 'Visites',
			message: 'Messages',
			summit: 'Sommets',
			agreement: 'Accords',
			relations: 'Relations',
			anniversary: 'Anniversaires',
			exchange: 'Échanges',
			statement: 'Déclarations',
			transition: 'Dirigeants',
			military: 'Armées',
			resolution: 'Résolutions',
			office: 'Présidences',
			other: '',
		}),
	typeName: (d) =>
		select(d.type, {
			call: 'appel',
			meeting: 'rencontre',
			visit: 'visite',
			message: 'message',
			summit: 'sommet',
			agreement: 'accord',
			relations: 'relations',
			anniversary: 'anniversaire',
			exchange: 'échange',
			statement: 'déclaration',
			transition: 'changement de dirigeant',
			military: 'acte militaire',
			resolution: 'résolution',
			office: 'prise de présidence',
			other: '',
		}),
	channelName: (d) => select(d.channel, { state: 'État', party: 'Parti', people: 'Peuple', other: '' }),
	channelWord: (d) => select(d.channel, { state: 'État', party: 'parti', people: 'peuple', other: '' }),
	channelPhrase: (d) =>
		select(d.channel, {
			state: 'voie de l’État',
			party: 'voie des partis',
			people: 'voie des peuples',
			other: '',
		}),
	statusName: (d) =>
		select(d.status, { occurred: 'a eu lieu', planned: 'en projet', cancelled: 'annulé', other: '' }),
	statusNote: (d) => select(d.status, { planned: 'en projet', cancelled: 'annulation', other: '' }),
	tone: (d) =>
		select(d.tone, {
			greeting: 'salutations',
			congratulation: 'félicitations',
			condolence: 'condoléances',
			thanks: 'remerciements',
			reply: 'réponse',
			other: '',
		}),
	mechanism: (d) => '« ' + d.words + ' »',
	yearsOf: (d) =>
		plural(d.years, 0, fr, { one: d.years + ' an', other: d.years + ' ans' }) + ' : « ' + d.what + ' »',
	yearsOfRelations: (d) =>
		plural(d.years, 0, fr, { one: d.years + ' an', other: d.years + ' ans' }) + ' de relations',
	actWithPeople: (d) => d.act + ', ' + d.people,
	visitedBy: (d) => 'accueille ' + d.people,
	visitOf: (d) => 'visite : ' + d.people,
	someTimeIn: (d) => 'date imprécise : ' + d.date,
	weekOf: (d) => 'semaine du ' + d.date,
	timelineSummary: (d) => 'Frise chronologique, ' + d.period + '. Lignes : ' + d.lanes + '.',
	none: () => 'aucune',
	markChannel: (d) =>
		' ; ' +
		select(d.channel, {
			state: 'voie de l’État',
			party: 'voie des partis',
			people: 'voie des peuples',
			other: '',
		}),
	markArticles: (d) =>
		' ; ' +
		plural(d.count, 0, fr, {
			one: number('fr', d.count, 0) + ' article',
			other: number('fr', d.count, 0) + ' articles',
		}),
	markLine: (d) => d.date + ' : ' + d.what,
	barLine: (d) =>
		d.lane +
		', ' +
		d.bin +
		' : ' +
		number('fr', d.count, 0) +
		plural(d.spread, 0, fr, {
			'0': '',
			one: ', et environ ' + number('fr', d.spread, 0) + ' de date moins précise',
			other: ', et environ ' + number('fr', d.spread, 0) + ' de date moins précise',
		}),
	noArticleBetween: () => 'Aucun article entre',
	gapDays: (d) => d.from + ' et ' + d.to,
	water: (d) =>
		select(d.water, {
			pacific: 'Océan Pacifique',
			atlantic: 'Océan Atlantique',
			indian: 'Océan Indien',
			other: '',
		}),
	area: (d) =>
		select(d.area, {
			caribbean: 'Caraïbes',
			centralAmerica: 'Amérique centrale',
			balkans: 'Balkans',
			gulf: 'Golfe',
			westernEurope: 'Europe de l’Ouest',
			southeastAsia: 'Asie du Sud-Est',
			centralAsia: 'Asie centrale',
			westAfrica: 'Afrique de l’Ouest',
			eastAfrica: 'Afrique de l’Est',
			southAsia: 'Asie du Sud',
			westernAsia: 'Asie de l’Ouest',
			europe: 'Europe',
			pacificIslands: 'Îles du Pacifique',
			africa: 'Afrique',
			americas: 'Amériques',
			asia: 'Asie',
			other: 'Partie de la carte',
		}),
	crowdNote: (d) => d.count + ' pays',
	crowdNoteLive: (d) => d.count + ' pays, toucher pour agrandir',
	insetTitle: (d) => d.area + ', ' + number('fr', d.times, 0) + ' fois plus grand',
	noContactsTold: () => 'Aucun contact rapporté.',
	mapSummary: (d) =>
		d.most +
		plural(d.rest, 0, fr, {
			'0': '',
			one: ' et ' + number('fr', d.rest, 0) + ' autre pays',
			other: ' et ' + number('fr', d.rest, 0) + ' autres pays',
		}) +
		'.',
	polarLines: () => 'Les lignes sont des grands cercles : certaines passent près du pôle.',
	polarLine: (d) => 'Les lignes sont des grands cercles ; l’une (' + d.place + ') passe près du pôle.',
	thinLines: (d) => d.count + ' lignes, toutes tracées fines.',
	chooseCountry: () => 'Choisissez un pays pour voir les siennes.',
	mostLines: (d) =>
		'Lignes : les ' +
		d.count +
		' sur ' +
		number('fr', d.of, 0) +
		' qui comptent au moins ' +
		number('fr', d.least, 0) +
		' contacts. Choisissez un pays pour voir toutes les siennes.',
	contactsByYearAndChannel: () => 'Contacts par année et par voie',
	nothingTold: () => 'aucun rapporté',
	year: () => 'Année',
	oneMarkOneContact: () => 'Une marque, un contact.',
	barsOnOneScale: () => 'Barres à la même échelle.',
	ruled: (d) => 'Hachuré : ' + d.emptyNote + '.',
	theLastOfYears: (d) => 'Les ' + d.count + ' dernières années sur ' + d.count2 + '.',
	month: () => 'Mois',
	roundYearsKey: () => 'ronds : dizaines, 25 et 75',
	otherFives: () => 'autres multiples de cinq :',
	allOthers: () => 'tous les autres :',
	namedInAnArticle: () => 'nommé dans un article',
	messageVisitOrMeetingWithin: () => 'message, visite ou rencontre à 30 jours près',
	leftOutBecauseRelationsWere: () => 'Omis, car les relations étaient interrompues à cette date en',
	anniversariesIn: (d) => 'anniversaires en ' + d.name,
	allYears: (d) => d.day + ' ' + d.name + ', toutes les années',
	years: () => 'ans',
	day: () => 'Jour',
	partner: () => 'Avec',
	yearsHead: () => 'Ans',
	established: () => 'Établies',
	dayRestsOn: () => 'Le jour repose sur',
	within30Days: () => 'À 30 jours près',
	referenceTable: (d) => 'Table de référence : ' + d.table + ' (' + d.source + ').',
	theReferenceTableHas: (d) => 'La table de référence donne : ' + d.table + '.',
	newestClaims: (d) => 'Les ' + d.count + ' plus récentes sur ' + d.total + '.',
	noArticleInTheData: () => 'Aucun article des données ne nomme d’anniversaire.',
	claimsOfAnniversaries: () => 'Anniversaires annoncés',
	claimsOfAnniversariesInArticles: () =>
		'Anniversaires annoncés dans les articles, comparés à la table de référence',
	dateAsTold: () => 'Date, telle que rapportée',
	between: () => 'Entre',
	theArticleSays: () => 'L’article dit',
	theTableSays: () => 'La table dit',
	verdict: () => 'Verdict',
	relations: () => 'relations',
	namedOccasion: (d) => '« ' + d.of + ' »',
	yearYearsOfSoSince: (d) =>
		d.n +
		' ' +
		plural(d.n, 0, fr, { one: 'an', other: 'ans' }) +
		' : ' +
		d.more +
		', donc depuis ' +
		d.claimed,
	noRowToCompareWith: () => 'aucune ligne à comparer',
	confirmedCountedFromTheResumption: () => 'confirmé, compté depuis la reprise',
	confirmed: () => 'confirmé',
	yearYears: (d) => d.expectedN + ' ' + plural(d.expectedN, 0, fr, { one: 'an', other: 'ans' }) + ', ',
	noPublisherNamed: () => 'éditeur non nommé',
	tallestBarArticleArticlesIn: (d) =>
		'Barre la plus haute : ' +
		d.most +
		' ' +
		plural(d.most, 0, fr, { one: 'article', other: 'articles' }) +
		' en un mois, même échelle pour toutes les lignes. Les mois vides sont sans article',
	andFurtherPublishersWithArticles: (d) =>
		', et ' + d.publishers + ' autres éditeurs, avec ' + d.articles + ' articles, sont dans le tableau',
	tableOfArticlesByPublisher: () => 'Tableau des articles par éditeur et par mois',
	articlesByPublisherAndMonth: () => 'Articles par éditeur et par mois',
	publisher: () => 'Éditeur',
	articles: () => 'Articles',
	tookPlace: () => 'a eu lieu',
	reportAppeared: () => 'parution de l’article',
	dayOnWhichTheReport: () => 'jour de parution de l’article',
	published: (d) => 'paru le ' + d.date,
	undated: () => 'sans date',
	kept: () => 'Retenu',
	ofAllReadings: () => 'de toutes les lectures',
	asTheArticleTellsIt: () => 'tel que l’article le rapporte',
	contactsByCountryAndCountries: (d) =>
		'Contacts par pays et par ' +
		d.unit +
		', ' +
		d.period +
		' : ' +
		d.count +
		' pays, triés par ' +
		d.order +
		'. Une case vide : aucun rapporté.',
	emptyTable: () => 'Aucun rapporté.',
	articlesByPublisher: (d) => plural(d.count, 0, fr, { '0': '', other: 'Articles par éditeur' }),
	articleCount: (d) => d.count + ' articles',
	andMore: (d) => 'et ' + d.count + ' autres',
	contacts: () => 'contacts',
	noArticle: () => ', aucun article',
	last: () => 'dernier',
	contactsInA: (d) => 'Contacts par ' + d.unit,
	noArticleKey: () => 'aucun article',
	ofCountries: (d) => d.shown + ' pays sur ' + d.count,
	fewerRows: () => 'Moins de lignes',
	allRows: () => 'Toutes les lignes',
	orMore: (d) => d.least + ' ou plus',
	lineStatesWithRelationsAt: () => 'Ligne : États en relations à la fin de chaque année',
	relationsBrokenOrSuspended: () => 'relations rompues ou suspendues',
	resumed: () => 'reprises',
	drawAcrossTheYearsTo: () =>
		'Glissez sur les années pour les lister et les cartographier ; un double clic montre tout',
	firstYear: () => 'Première année',
	lastYear: () => 'Dernière année',
	since: (d) => 'depuis ' + d.yearOf,
	inYearsTo: (d) => d.count + ' en ' + d.count2 + ' ans, de ' + d.year + ' à ' + d.year2,
	inOfThemIn: (d) => d.count + ' en ' + d.year + ', dont ' + d.count2 + ' en ' + d.name,
	countInYear: (d) => d.count + ' en ' + d.year,
	sinceTheLatest: (d) => d.count + ' depuis ' + d.tailFrom + ', le dernier : ' + d.name + ', ' + d.date,
	perMonth: () => 'par mois',
	aLineADay: () => 'une ligne par jour',
	atMostIn: (d) => 'au plus ' + d.count + ' en ' + d.date,
	entriesShown: (d) => d.label + ', entrées ' + d.per + ', ' + d.most + '. Affiché : ' + d.words + '.',
	showThemOnTheAxis: () => 'Les montrer aussi sur l’axe',
	most: (d) => ', au plus ' + d.count,
	drawing: () => 'Dessin',
	table: () => 'Tableau',
	outside: (d) => d.value + ' au-dehors',
	before: (d) => '‹ ' + d.before + ' avant',
	after: (d) => d.after + ' après ›',
	periodBegins: () => 'Début de la période',
	periodEnds: () => 'Fin de la période',
	entries: () => 'Entrées',
	entryEntries: (d) => d.count + ' ' + plural(d.count2, 0, fr, { one: 'entrée', other: 'entrées' }),
	anniversaries: () => 'Anniversaires',
	everyTenYears: () => 'tous les dix ans',
	contactsTold: () => 'Contacts rapportés',
	endOfTheData: () => 'Fin des données',
	relationsEstablished: () => 'Relations établies',
	enlarged: (d) => d.inside + ', agrandi',
	notResumed: () => 'non reprises',
	interrupted: (d) => 'interrompues ' + d.from + '–' + d.until,
	showTheseDays: (d) => d.description + '. Montrer ces jours.',
	entriesBy: (d) => 'Entrées par ' + d.unit,
	when: () => 'Quand',
	andAbout: (d) => 'et environ ' + d.spread,
	aboutEntriesDatedLessExactly: () =>
		'« Environ » : entrées de date moins précise, réparties sur les jours possibles.',
	barsAreNearerEachContact: (d) =>
		'Une barre par unité (' + d.value + ') ; de plus près, chaque contact est un point.',
	paleDatedLessExactlySpread: () => 'Pâle : date moins précise, répartie sur les jours possibles.',
	dateAsKnown: () => 'Date, telle que connue',
	entry: () => 'Entrée',
	people: () => 'Personnes',
	type: () => 'Type',
	channel: () => 'Voie',
	status: () => 'Statut',
	showAllRowRows: (d) =>
		'Tout montrer : ' +
		number('fr', d.count, 0) +
		' ' +
		plural(d.count, 0, fr, { one: 'ligne', other: 'lignes' }),
	articleArticles: (d) =>
		number('fr', d.sources, 0) + ' ' + plural(d.sources, 0, fr, { one: 'article', other: 'articles' }),
	dayNotTold: () => ', jour non rapporté',
	zoomAndMove: () => 'Zoom et déplacement',
	earlier: () => 'Plus tôt',
	showMoreTime: () => 'Montrer une durée plus longue',
	showLessTime: () => 'Montrer une durée plus courte',
	later: () => 'Plus tard',
	whole: () => 'Tout',
	lanesBy: (d) => select(d.lanes, { channel: 'voie', type: 'type', other: 'pays' }),
	lanes: () => 'Lignes :',
	mostOnIn: (d) => ', au plus ' + d.count + ' ' + select(d.hasUnit, { yes: 'le', other: 'en' }) + ' ' + d.bin,
	whenEntryEntriesBy: (d) =>
		'Quand : ' +
		number('fr', d.total, 0) +
		' ' +
		plural(d.total, 0, fr, { one: 'entrée', other: 'entrées' }) +
		' par ' +
		d.value +
		d.most,
	whenNoContactTold: () => 'Quand : aucun contact rapporté',
	whenAllExact: (d) =>
		'Quand : ' +
		number('fr', d.exact, 0) +
		' ' +
		plural(d.exact, 0, fr, { one: 'contact connu', other: 'contacts connus' }) +
		' au jour près',
	onlyToTheMonth: () => 'au mois près seulement',
	lessExactly: () => 'moins précisément',
	whenContactContactsKnown: (d) =>
		'Quand : ' +
		number('fr', d.count, 0) +
		' ' +
		plural(d.count, 0, fr, { one: 'contact connu', other: 'contacts connus' }) +
		' ' +
		d.less,
	whenSomeInexact: (d) =>
		'Quand : ' +
		number('fr', d.exact, 0) +
		' ' +
		plural(d.exact, 0, fr, { one: 'contact connu', other: 'contacts connus' }) +
		' au jour près, ' +
		d.count +
		' ' +
		d.less,
	nobodyNamed: () => 'personne n’est nommé',
	forSide: (d) => 'pour : ' + d.name,
	zoom: () => 'Zoom',
	zoomIn: () => 'Agrandir',
	zoomOut: () => 'Réduire',
	showEverythingAgain: () => 'Tout montrer de nouveau',
	contactsHead: () => 'Contacts',
	contactsWith: (d) => 'Contacts avec : ' + d.name,
	codedOrDrawnApart: () => 'code ou tracé à part',
	smallState: () => 'petit État',
	contactsHeldHere: () => 'contacts tenus ici',
	toHostOrReceiver: () => 'vers l’hôte ou le destinataire',
	onBordersAndNames: () => 'Sur les frontières et les noms',
	hatchedBecauseIsoCodesOr: (d) =>
		d.bordersNote + ' Hachurés, car les codes ISO ou les contours les distinguent : ' + d.apart + '.',
	state: () => 'État',
	party: () => 'Parti',
	lastHead: () => 'Dernier',
	mapArrowKeysMoveIt: (d) =>
		d.title + ', carte. Les flèches la déplacent, plus et moins changent l’échelle, 0 montre tout.',
	theShapesOfTheCountries: () => 'Les contours des pays ne sont pas arrivés.',
	tryAgain: () => 'Réessayer',
	contactContacts: (d) => d.count + ' ' + plural(d.count, 0, fr, { one: 'contact', other: 'contacts' }),
	heldIn: (d) => 'tenus à : ' + d.list,
	withWhom: (d) => ' avec : ' + d.name,
	contactsWithWhom: (d) =>
		plural(d.count, 0, fr, { '0': 'aucun rapporté' + d.withWhom, other: '' + d.contacts + d.withWhom }),
	joinLast: (d) => d.list + ' et ' + d.value,
	roundAnniversaryAnniversariesOfRelations: (d) =>
		plural(d.count, 0, fr, { one: 'anniversaire', other: 'anniversaires' }) +
		select(d.hasRoundOnly, { yes: plural(d.count, 0, fr, { one: ' rond', other: ' ronds' }), other: '' }) +
		' de relations',
	ofWith: (d) => ', ' + d.value + ' : ' + d.region,
	noIn: (d) => 'Aucun ' + d.kind + d.who + ' en ' + d.year + d.verb,
	anniversariesInYear: (d) => d.count + ' ' + d.kind + d.who + ' en ' + d.year + d.verb,
	aRoundOneOfThem: (d) =>
		plural(d.count, 0, fr, {
			one: plural(d.round, 0, fr, { one: ', rond', other: '' }),
			other: ', dont ' + d.value + ' ' + plural(d.round, 0, fr, { one: 'rond', other: 'ronds' }),
		}),
	anniversariesInYearOf: (d) => d.count + ' ' + d.kind + d.who + ' en ' + d.year + d.verb + d.of,
	reachesReachYears: (d) =>
		'' +
		d.count +
		d.noun +
		' ' +
		plural(d.count, 0, fr, { one: 'atteint', other: 'atteignent' }) +
		' ' +
		d.n +
		plural(d.index, 0, fr, { '0': ' ans', other: '' }),
	n1EachYears: (d) =>
		'1' +
		plural(d.count, 0, fr, { '0': ' ' + d.value, other: '' }) +
		' chacun ' +
		d.list +
		plural(d.count, 0, fr, { '0': ' ans', other: '' }),
	lessThanAMonth: () => 'moins d’un mois',
	wholeYears: (d) =>
		plural(d.years, 0, fr, {
			'0': '',
			other: d.years + ' ' + plural(d.years, 0, fr, { one: 'an', other: 'ans' }),
		}),
	monthMonths: (d) => plural(d.rest, 0, fr, { '0': '', other: d.rest + ' mois' }),
	listWithRest: (d) => d.list + plural(d.rest, 0, fr, { '0': '', other: ' et ' + d.rest + ' autres' }),
	read: () => 'Consulté le',
	dataToRead: (d) => 'Données jusqu’au ' + d.date + ', consulté le',
	phrase: (d) => d.more + ' ' + d.date + '.',
	licenceMit: () => 'Licence : MIT.',
	interruptedSince: (d) => 'interrompues depuis le ' + d.date,
	interruptedFromTo: (d) => 'interrompues de ' + d.date + ' à ' + d.date2,
	nextRoundAnniversaryYears: (d) => 'Prochain anniversaire rond : ' + d.n + ' ans, ' + d.date + '.',
	theReferenceTableHasNo: () => 'La table de référence n’a pas de date de relations pour ces deux pays.',
	relationsSince: (d) => 'Relations : depuis ' + d.date + d.breaks + '.',
	noRelationsOf: (d) => 'La table de référence n’a pas de relations pour ce pays (' + d.name + ').',
	relationsWithSince: (d) => 'Relations avec un seul État (' + d.name + ') depuis ' + d.date + d.breaks + '.',
	relationsWithStatesTheFirst: (d) =>
		'Relations avec ' + d.count + ' États, la première depuis ' + d.date + '.',
	nextRoundAnniversaryYearsWith: (d) =>
		d.since + ' Prochain anniversaire rond : ' + d.n + ' ans (' + d.name + '), ' + d.date + '.',
	countTookPlace: (d) =>
		d.occurred + ' ' + plural(d.count, 0, fr, { one: 'a eu lieu', other: 'ont eu lieu' }),
	wasWereCancelled: (d) =>
		d.cancelled + ' ' + plural(d.cancelled2, 0, fr, { one: 'annulé', other: 'annulés' }),
	datedLessExactlyThanTo: (d) =>
		d.inexact +
		' ' +
		plural(d.count, 0, fr, { one: 'est daté', other: 'sont datés' }) +
		' moins précisément qu’au jour.',
	marksAnAnniversaryMarkAnniversaries: (d) =>
		plural(d.anniversaries2, 0, fr, {
			one: d.anniversaries + ' autre entrée marque un anniversaire',
			other: d.anniversaries + ' autres entrées marquent des anniversaires',
		}) + '.',
	entryReachesEntriesReachPast: (d) =>
		d.crossing +
		' ' +
		plural(d.crossing2, 0, fr, {
			one: 'entrée déborde la période et peut se situer',
			other: 'entrées débordent la période et peuvent se situer',
		}) +
		' au-dehors.',
	sourceAndMore: (d) =>
		plural(d.count, 0, fr, {
			'0': '',
			other:
				'Source : ' + d.list + plural(d.rest, 0, fr, { '0': '', other: ' et ' + d.rest + ' autres' }) + '.',
		}),
	sinceFounding: (d) => 'relations depuis ' + d.date,
	yearsOfAnd: (d) =>
		plural(d.n, 0, fr, { one: d.n + ' an', other: d.n + ' ans' }) +
		' : ' +
		d.since +
		', ' +
		d.name +
		' et ' +
		d.name2,
	n1EntryEntries: (d) =>
		plural(d.entries, 0, fr, { one: d.entries2 + ' entrée', other: d.entries2 + ' entrées' }),
	allEntries: () => 'Toutes les entrées',
	allOf: (d) => 'Tout sur : ' + d.name,
	aDay: () => 'un jour',
	someDayInThisSpan: () => 'un jour dans cet intervalle',
	spanRunsOn: () => 'l’intervalle se prolonge',
	approximate: () => 'approximatif',
	plannedForm: () => 'en projet',
	plannedDayNotSet: () => 'en projet, jour non fixé',
	cancelled: () => 'annulé',
	cancelledDayNotTold: () => 'annulé, jour non rapporté',
	anniversary: () => 'anniversaire',
	roundAnniversary: () => 'anniversaire rond',
	reckonedToldByNoArticle: () => 'calculé, rapporté par aucun article',
	noArticleCoversThis: () => 'aucun article ne couvre ceci',
	markedByAContact: () => 'marqué par un contact',
	passedInSilence: () => 'passé sous silence',
	noArticleCoversIt: () => 'aucun article ne le couvre',
	establishedOn: () => 'établies le',
	partnershipSince: () => 'partenariat depuis',
	under25Years: () => 'moins de 25 ans',
	n50AndMore: () => '50 et plus',
	placeApart: (d) =>
		select(d.code, {
			ESH: 'Sahara occidental',
			FLK: 'Îles Falkland (Malvinas)',
			HKG: 'Hong Kong',
			MAC: 'Macao',
			PSE: 'État de Palestine',
			TWN: 'Taïwan',
			XKX: 'Kosovo',
			CYN: 'nord de Chypre',
			SOL: 'Somaliland',
			other: d.code,
		}),
	bordersNote: () =>
		'Contours : Natural Earth. Noms : liste Unicode des pays. Ni les uns ni les autres ne se prononcent sur le statut d’un lieu.',
	unitName: (d) => select(d.unit, { day: 'jour', week: 'semaine', month: 'mois', year: 'année', other: '' }),
	unitNames: (d) =>
		select(d.unit, { day: 'jours', week: 'semaines', month: 'mois', year: 'années', other: '' }),
	orderName: (d) =>
		select(d.order, { name: 'nom', total: 'total', recency: 'date du dernier contact', other: '' }),
	publisherNotNamed: () => 'éditeur non nommé',
	cellOfMatrix: (d) =>
		d.row +
		', ' +
		d.column +
		' : ' +
		d.count +
		' ' +
		plural(d.count, 0, fr, { one: 'contact', other: 'contacts' }),
	stateNoun: (d) => plural(d.count, 0, fr, { one: 'État', other: 'États' }),
	monthName: (d) =>
		select(d.month, {
			'1': 'Janvier',
			'2': 'Février',
			'3': 'Mars',
			'4': 'Avril',
			'5': 'Mai',
			'6': 'Juin',
			'7': 'Juillet',
			'8': 'Août',
			'9': 'Septembre',
			'10': 'Octobre',
			'11': 'Novembre',
			'12': 'Décembre',
			other: '',
		}),
	unknownVerdict: () => 'inconnu',
	differsByTheTable: (d) => 'diffère : selon la table ' + d.years + 'depuis ' + d.expected,
	countInWords: (d) => select(d.count, { '0': 'aucun', other: d.count }),
	withHub: (d) => ' (' + d.hub + ')',
	statesNoun: () => 'États',
	fallVerb: (d) => plural(d.count, 0, fr, { other: '' }),
	noneRound: () => 'aucun',
	andBetween: () => ' et ',
	isArePlanned: (d) => d.planned + ' en projet' + plural(d.count, 0, fr, { other: '' }),
	partsAndLast: (d) => d.parts + ' ; dernier : ' + d.date,
	placeCount: (d) => d.place + ' : ' + d.count,
	partyNoun: (d) =>
		select(d.what, {
			pair: plural(d.count, 0, fr, { one: 'paire', other: 'paires' }),
			other: plural(d.count, 0, fr, { one: 'État', other: 'États' }),
		}),
	country: () => 'Pays',
	regionName: (d) =>
		select(d.region, {
			Africa: 'Afrique',
			Americas: 'Amériques',
			Antarctica: 'Antarctique',
			Asia: 'Asie',
			Europe: 'Europe',
			Oceania: 'Océanie',
			other: '',
		}),
};
export default words;
