// Words of the room read, language fr. Written by `npm run messages` from messages/fr/read.json (31d74d9cabe6b902); not by hand, and as long as they are.
import { cardinalsOf, number, plural, select } from './runtime';
import type { ReadWords } from './read.en';

const fr = cardinalsOf('fr');

const words: ReadWords = {
	text: () => 'Texte',
	records: () => 'Notices',
	dropped: () => 'Écartées',
	noDateOfItsOwn: () => 'sans date propre',
	datedAsFoundInThe: (d) =>
		'daté du ' + d.date + select(d.hasPublishedRule, { yes: '', other: ', trouvé dans le texte' }),
	theText: () => 'Le texte',
	theTextTellsOfNo: () => 'Le texte ne rapporte aucun contact que les règles reconnaissent.',
	droppedAndWhy: () => 'Écartées, et pourquoi',
	nothingWasDropped: () => 'Rien n’a été écarté.',
	line: () => 'ligne',
	setOffARecord: () => 'déclenchent une notice',
	words: () => 'mots',
	setOffOneThatWas: () => 'en déclenchent une qui fut écartée',
	date: () => 'date',
	personOrOffice: () => 'personne ou fonction',
	country: () => 'pays',
	organisation: () => 'organisation',
	setOffRecord: (d) => 'Déclenche la notice ' + d.value,
	textOfAnArticleA: () => 'Texte d’un article, d’un compte rendu ou d’une lettre d’information',
	pasteATextHereOr: () => 'Collez un texte ici, ou déposez un fichier.',
	reading: () => 'Lecture…',
	readIt: () => 'Lire',
	orAFile: () => 'ou un fichier',
	dateOfTheTextIf: () => 'Date du texte, s’il n’en dit rien',
	tryASample: () => 'Essayer un exemple',
	showTheWordsOfRecord: (d) => 'Montrer les mots de la notice ' + d.number,
	inTheText: () => 'dans le texte',
	field: () => 'Champ',
	kept: () => 'Retenu',
	wordsAndRule: () => 'Mots et règle',
	theFile: () => 'le fichier',
	saveTheRecords: () => 'Enregistrer les notices :',
	round: (d) => 'session ' + d.round,
	type: () => 'Type',
	status: () => 'Statut',
	typeStatus: () => 'Type, statut',
	dateField: () => 'Date',
	channel: () => 'Voie',
	takesPart: () => 'Participe',
	mechanism: () => 'Mécanisme',
	roundField: () => 'Session',
	tone: () => 'Ton',
	anniversary: () => 'Anniversaire',
	yearsOfFrom: (d) =>
		plural(d.n, 0, fr, { one: d.n + ' an', other: d.n + ' ans' }) + ' : ' + d.of + ', depuis ' + d.year,
	readAText: () => 'Lire un texte',
	pasteAnArticleAndSee: () =>
		'Collez un article et voyez quels contacts diplomatiques l’extracteur y trouve, par quels mots et quelles règles. Le texte reste sur votre machine.',
	pasteOrDropAnArticle: () =>
		'Collez ou déposez un article, et voyez quels contacts il rapporte, quels mots et quelle règle ont donné chaque champ, ce qui fut écarté et pourquoi. Le texte est lu par votre propre navigateur : rien ne quitte cette page. L’extracteur lit l’anglais.',
	thisPageReadsTextsWith: () =>
		'Cette page lit les textes par un script, et les scripts sont désactivés dans ce navigateur. Une commande dans le dossier du projet fait de même, sans navigateur :',
	itPrintsTheArticleWith: () =>
		'Elle imprime l’article avec ses marques, les mots et la règle de chaque champ, et ce qui fut écarté.',
	articleArticlesRecordRecordsRead: (d) =>
		number('fr', d.count, 0) +
		' ' +
		plural(d.count, 0, fr, { one: 'article', other: 'articles' }) +
		', ' +
		number('fr', d.count2, 0) +
		' ' +
		plural(d.count2, 0, fr, { one: 'notice', other: 'notices' }) +
		', lu en',
	msOnThisMachine: () => 'ms sur cette machine.',
	theTextWasNotRead: () => 'Le texte n’a pas été lu',
	moreArticlesWereReadTheir: (d) =>
		d.value + ' autres articles ont été lus ; leurs notices sont dans le téléchargement.',
	theFileHasMbThis: (d) =>
		'Le fichier fait ' +
		d.value +
		' Mo ; cette page lit jusqu’à ' +
		d.value2 +
		'. Au-delà, utilisez la ligne de commande.',
	theReadingCouldNotStart: () => 'La lecture n’a pas pu commencer dans ce navigateur.',
	visitor: () => 'Visiteur',
	host: () => 'Hôte',
	sender: () => 'Expéditeur',
	receiver: () => 'Destinataire',
	place: () => 'Lieu',
};
export default words;
