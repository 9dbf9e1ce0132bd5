// Words of charts, language fr. Written by `npm run messages` from messages/fr/chart.json (1c20c53f0c0d9a0e); not by hand, and as long as they are.
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
	yearsOf: (d) => d.years + ' ans : « ' + d.what + ' »',
	yearsOfRelations: (d) => d.years + ' ans de relations',
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
		d.of +
		' qui comptent au moins ' +
		d.least +
		' contacts. Choisissez un pays pour voir toutes les siennes.',
};
export default words;
