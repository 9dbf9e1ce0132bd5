// Words of the room embed, language fr. Written by `npm run messages` from messages/fr/embed.json (a00ae355b7d9ece9); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';
import type { EmbedWords } from './embed.en';

const fr = cardinalsOf('fr');

const words: EmbedWords = {
	chart: () => 'Graphique',
	viewName: (d) =>
		select(d.view, {
			timeline: 'Frise chronologique',
			map: 'Carte',
			matrix: 'Matrice',
			anniversaries: 'Anniversaires',
			pair: 'Fiche de deux pays',
			event: 'Un événement',
			story: 'Récit',
			other: '',
		}),
	everything: () => 'l’ensemble',
	timelineNote: () =>
		'Un point est un jour ; une barre est aussi longue que la date est vague. Les marques creuses sont en projet.',
	mapNote: () =>
		'La teinte d’un pays suit le nombre de contacts que les articles rapportent ; les lignes relient ceux qui se sont rencontrés.',
	matrixNote: () => 'Contacts par pays et par période. Cases hachurées : aucun article ne les couvre.',
	anniversariesNote: () =>
		'Comptés du jour où les relations furent établies pour la première fois ; les années rondes sont en gras.',
	pairNote: () =>
		'Ce que les articles rapportent de ces deux pays. Une barre est aussi longue que la date est vague.',
	eventNote: () => 'Tel que les articles le rapportent.',
	relationsSince: () => 'Relations depuis',
	notInTable: () => 'absent du tableau',
	interrupted: () => 'interrompues',
	nextAnniversary: () => 'Prochain anniversaire',
	notKnown: () => 'inconnu',
	years: (d) => plural(d.count, 0, fr, { one: d.count + ' an', other: d.count + ' ans' }),
	contactsTold: () => 'Contacts rapportés',
	lastContact: () => 'Dernier contact',
	noneTold: () => 'aucun',
	mostFrequentForm: () => 'Forme la plus fréquente',
	someOf: (d) => d.some + ' sur ' + d.all,
	anniversariesIn: (d) =>
		plural(d.count, 0, fr, {
			one: number('fr', d.count, 0) + ' anniversaire',
			other: number('fr', d.count, 0) + ' anniversaires',
		}) +
		' de relations en ' +
		d.year,
	sourceTable: () => 'Source : table de référence des relations.',
	sources: (d) =>
		'Source : ' +
		d.names +
		plural(d.rest, 0, fr, {
			'0': '',
			one: ' et ' + number('fr', d.rest, 0) + ' autre',
			other: ' et ' + number('fr', d.rest, 0) + ' autres',
		}) +
		'.',
	table: () => 'Tableau',
	tableRows: (d) =>
		'Tableau, ' +
		plural(d.rows, 0, fr, {
			one: number('fr', d.rows, 0) + ' ligne',
			other: number('fr', d.rows, 0) + ' lignes',
		}),
	newestOf: (d) => d.table + ' sur ' + number('fr', d.all, 0) + ', les plus récentes',
	dataTo: () => 'Données jusqu’au',
	read: (d) => ', consulté le ' + d.date,
	licence: () => ' ; licence sur la page des données (en anglais).',
	openIn: (d) => 'Ouvrir dans ' + d.site + ' (en anglais)',
	dateAsKnown: () => 'Date, telle que connue',
	date: () => 'Date',
	event: () => 'Événement',
	people: () => 'Personnes',
	channel: () => 'Voie',
	type: () => 'Type',
	status: () => 'Statut',
	place: () => 'Lieu',
	who: () => 'Qui',
	noChannel: () => 'aucune',
	noRows: () => 'Rien de rapporté.',
	country: () => 'Pays',
	contacts: () => 'Contacts',
	last: () => 'Dernier',
	all: () => 'Total',
	matrix: () => 'Matrice',
	noArticle: () => 'aucun article',
	moreInFullView: (d) => d.count + ' de plus dans la vue complète.',
	noneInYear: () => 'Aucun cette année.',
	states: () => 'États',
	yearsHead: () => 'Années',
	articles: () => 'Articles qui rapportent cet événement',
	published: () => 'Paru',
	notTold: () => 'non indiqué',
	article: () => 'Article',
	publisher: () => 'Éditeur',
	itsDate: () => 'Date donnée',
	separator: () => ' ; ',
	role: (d) => '« ' + d.role + ' »',
	quote: (d) => '« ' + d.text + ' »',
	shownOf: (d) => d.shown + ' sur ' + d.total,
	channelWord: (d) => select(d.channel, { state: 'État', party: 'partis', people: 'peuples', other: '' }),
	channelsShown: (d) => 'voie : ' + d.channels,
	questionsForClass: () => 'Questions pour la classe',
	stepOfSteps: (d) => d.step + ' sur ' + d.steps,
	step: () => 'Étape',
	fromDate: (d) => 'à partir de ' + d.date,
	toDate: (d) => 'jusqu’à ' + d.date,
};
export default words;
