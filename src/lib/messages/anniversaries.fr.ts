// Words of the room anniversaries, language fr. Written by `npm run messages` from messages/fr/anniversaries.json (6fcd801d34df6389); not by hand, and as long as they are.
import { cardinalsOf, plural } from './runtime';
import type { AnniversariesWords } from './anniversaries.en';

const fr = cardinalsOf('fr');

const words: AnniversariesWords = {
	calendarFile: () => 'Fichier de calendrier',
	calendarFileOf: (d) => 'Fichier de calendrier : ' + d.name,
	sourceReferenceTableOfRelations: () => 'Source : table de référence des relations.',
	calendar: () => 'Calendrier',
	anniversariesOfDiplomaticRelationsIn: (d) =>
		'Anniversaires des relations diplomatiques en ' +
		d.year +
		', jour par jour, et la croissance du réseau des relations.',
	theAnniversaries: () => 'les anniversaires',
	theCalendar: () => 'le calendrier',
	nothingIn: () => 'Rien en',
	matches: () => 'ne correspond.',
	whateverTheArticlesTell: () => 'Quoi qu’en disent les articles :',
	everyYear: () => 'Chaque année :',
	allRegions: () => 'Toutes les régions',
	monthByMonth: () => 'Mois par mois',
	today: () => 'aujourd’hui',
	thisDay: () => 'ce jour',
	dayOfEstablishmentInThe: (d) =>
		'Jour d’établissement selon la table de référence ; ' +
		d.oneSource +
		' dates sur ' +
		d.count +
		' reposent sur une seule source.',
	showWhich: () => 'Montrer lesquelles',
	whatTheArticlesClaimAnniversary: (d) =>
		'Ce que les articles annoncent : ' +
		d.count +
		' ' +
		plural(d.count, 0, fr, { one: 'anniversaire', other: 'anniversaires' }) +
		', comparés à la table',
	anyYear: () => 'chaque année',
	roundYearsOnly: () => 'années rondes seulement',
	filters: () => 'Filtres',
	anyCountry: () => 'tout pays',
	region: () => 'Région',
	years: () => 'Ans',
	inTheArticles: () => 'Dans les articles',
	table: () => 'Tableau',
	choosingAnotherYearOrA: () => 'Choisir une autre année ou un pays demande JavaScript.',
	whereItWasInterruptedState: (d) =>
		'Où elles furent interrompues : ' +
		d.count +
		' ' +
		plural(d.count, 0, fr, { one: 'État', other: 'États' }) +
		', ' +
		d.times +
		' fois' +
		plural(d.count2, 0, fr, { '0': '', other: ' ; ' + d.count3 + ' sans reprise' }),
	leftEndBrokenOrSuspended: (d) =>
		'Bout gauche : rompues ou suspendues. Bout droit : reprises' +
		plural(d.count, 0, fr, { '0': '', other: ' ; une flèche sans reprise : ' + d.list }) +
		'. Bout gris : connu au mois ou à l’année près',
	drawing: () => 'Dessin',
	partner: () => 'Avec',
	brokenOrSuspended: () => 'Rompues ou suspendues',
	resumed: () => 'Reprises',
	notResumed: () => 'non reprises',
	statesWithWhichEstablishedRelations: (d) =>
		'États ayant établi des relations (' +
		d.name +
		'), par année : ' +
		d.count +
		' de ' +
		d.firstYear +
		' à ' +
		d.lastYear +
		' ; relations rompues ou suspendues ' +
		d.broken +
		' fois, reprises ' +
		d.resumed +
		' fois ; ' +
		d.value +
		' tiennent à la fin.',
	stateHadStatesHadRelations: (d) =>
		d.count +
		' ' +
		plural(d.count, 0, fr, { one: 'État en relations', other: 'États en relations' }) +
		' (' +
		d.name +
		') à la fin de ' +
		d.to,
	establishedSince: (d) => 'Établies depuis ' + d.firstYear + ' : ' + d.count,
	established: (d) => 'Établies ' + d.years + ' : ' + d.count,
	stop: () => 'Arrêter',
	stepFrom: (d) => 'Avancer depuis ' + d.firstYear,
	stepTo: (d) => 'Avancer à ' + d.value,
	play: () => 'Animer',
	playFrom: (d) => 'Animer depuis ' + d.to,
	howTheNetworkGrewEach: () =>
		'La croissance du réseau : chaque marque est un État, à l’année où les relations furent établies',
	filledMarksReachARound: () => 'Les marques pleines atteignent une année ronde en',
	allYears: () => 'Toutes les années',
	noRelationsInTheTable: (d) => d.name + ' : pas de relations dans la table',
	interrupted: (d) => plural(d.count, 0, fr, { '0': '', other: ', interrompues ' + d.gaps }),
	since: (d) => d.name + ' : depuis ' + d.date + d.breaks,
	relations: () => 'relations',
	establishedIn: (d) => 'établies ' + d.years,
	before: (d) => 'avant ' + d.from,
	interruptedKey: () => 'interrompues',
	noneInTheTable: () => 'aucune dans la table',
	codedOrDrawnApart: () => 'code ou tracé à part',
	onBordersAndNames: () => 'Sur les frontières et les noms',
	noStateInTheseYears: () => 'Aucun État dans ces années.',
	theShapesOfTheCountries: () => 'Les contours des pays ne sont pas arrivés.',
	tryAgain: () => 'Réessayer',
	year: () => 'Année',
	establishedHead: () => 'Établies',
	standAtTheEnd: () => 'Tiennent à la fin',
	withoutADayInThe: () => 'Sans jour dans le calendrier :',
	ofPartnershipsOrKnownTo: () => ', de partenariats ou connus au mois ou à l’année près seulement',
	yearsOfRelations: () => 'ans de relations',
	yearYearsOfThe: (d) => plural(d.n, 0, fr, { one: 'an', other: 'ans' }) + ' : ' + d.name,
	yearShown: () => 'Année affichée',
	theArticlesNameNoneOf: () => 'Les articles n’en nomment aucun.',
	theArticlesName: (d) => 'Les articles en nomment ' + d.count + d.list + '.',
	yearDidNotArrive: (d) =>
		'Ce que les articles rapportent de ' + d.year + ' n’est pas arrivé : ' + d.fault + '.',
	noArticleInTheData: (d) =>
		'Aucun article des données n’a paru à moins de 30 jours de ces anniversaires en ' +
		d.year +
		' : on ne peut dire d’aucun qu’il est passé sous silence.',
	forTheUnreadNoArticle: (d) =>
		plural(d.unread, 0, fr, {
			'0': '',
			other:
				' Pour les ' +
				d.unread +
				' autres, aucun article n’a paru à 30 jours près : leur silence ne dit rien.',
		}),
	ofTheThatArticlesCover: (d) => 'Sur les ' + d.read + ' que les articles couvrent, ' + d.list + '.' + d.rest,
	interruptedGaps: (d) => plural(d.count, 0, fr, { '0': '', other: 'interrompues ' + d.gaps }),
	allOfThem: () => 'toutes',
	anyOfThem: () => 'indifférent',
	wasWereMarkedByA: (d) =>
		plural(d.count, 0, fr, {
			'0': 'aucun n’a été marqué',
			one: d.count + ' a été marqué',
			other: d.count + ' ont été marqués',
		}) + ' par un message, une visite ou une rencontre à 30 jours près',
	isAreNamedInAn: (d) =>
		plural(d.count, 0, fr, {
			'0': 'aucun n’est nommé',
			one: d.count + ' est nommé',
			other: d.count + ' sont nommés',
		}) + ' dans un article sans être ainsi marqué',
	passedInSilence: (d) =>
		plural(d.count, 0, fr, {
			'0': 'aucun n’est passé',
			one: d.count + ' est passé',
			other: d.count + ' sont passés',
		}) + ' sous silence',
	country: () => 'Pays',
};
export default words;
