// Words of the room builder, language fr. Written by `npm run messages` from messages/fr/builder.json (7765f93ac2d63830); not by hand, and as long as they are.
import { select } from './runtime';
import type { BuilderWords } from './builder.en';

const words: BuilderWords = {
	plainFrame: () => 'Cadre simple',
	frameThatFollowsItsContent: () => 'Cadre qui suit son contenu',
	element: () => 'Élément',
	addressAlone: () => 'Adresse seule',
	embedAChart: () => 'Intégrer un graphique',
	chartsOfDiplomaticContactsFor: () =>
		'Graphiques des contacts diplomatiques pour d’autres pages : une ligne à coller, sans pistage, lisibles sans script.',
	oneLinePutsAChart: () =>
		'Une ligne place un graphique dans le système d’une école, un blog ou un article. Il ne demande rien d’autre, ne pose aucun témoin, fonctionne sans script, et son adresse reste valable.',
	chart: () => 'Graphique',
	subject: () => 'De',
	from: () => 'Du',
	until: () => 'Au',
	channel: () => 'Voie',
	theme: () => 'Thème',
	language: () => 'Langue',
	data: () => 'Données',
	titleOfYourOwn: () => 'Votre propre titre',
	previewPxWideAndPx: (d) => 'Aperçu, ' + d.widthPx + ' px de large et ' + d.heightPx + ' px de haut',
	width: () => 'Largeur',
	formOfTheCode: () => 'Forme du code',
	copied: () => 'Copié.',
	theBrowserDoesNotAllow: () => 'Le navigateur ne le permet pas : sélectionnez le texte et copiez-le.',
	copy: () => 'Copier',
	whereToPasteIt: () => 'Où le coller',
	inABlockOfCustom: () =>
		'Dans un bloc HTML personnalisé. Si le système retire les cadres, collez l’adresse seule sur sa propre ligne, ou faites-en un lien.',
	moodleCanvasItslearning: () => 'Moodle, Canvas, itslearning',
	inTheEditorSSource: () =>
		'Dans la vue source de l’éditeur, en cadre simple. Ces systèmes écartent les scripts : le graphique n’en a pas besoin ; donnez au cadre la hauteur de l’aperçu.',
	yourOwnPage: () => 'Votre propre page',
	theFrameThatFollowsIts: () =>
		'Le cadre qui suit son contenu, ou l’élément : son script n’écoute que les hauteurs.',
	aChartThatNeverChanges: () => 'Un graphique qui ne change jamais',
	aLiveEmbedFollowsThe: () =>
		'Un graphique vivant suit les données. Choisissez « figé » pour une copie qui reste telle quelle : un fichier qui fonctionne partout, même sans réseau, ou un cadre qui contient la copie elle-même.',
	theCopyIsBeingMade: () => 'La copie est en préparation.',
	aCopyOfKbOne: (d) =>
		'Une copie du ' +
		d.date +
		', ' +
		d.value +
		' ko : un document qui ne demande rien, si bien que rien ne peut le changer. Il porte son jour et la somme de contrôle de ses données.',
	forAnyServerOrA: () => ', pour tout serveur ou disque.',
	saveItAsAFile: () => 'L’enregistrer en fichier',
	frameWithTheCopyInside: () => 'Cadre contenant la copie',
	theCopyCouldNotBe: () =>
		'La copie n’a pas pu être faite : le document du graphique n’est pas arrivé. Choisissez de nouveau « figé ».',
	everything: () => 'l’ensemble',
	liveData: () => 'vivant : suit les nouveaux articles',
	frozenData: () => 'figé : une copie de ce jour',
	themeName: (d) => select(d.theme, { light: 'clair', dark: 'sombre', other: 'celui du lecteur' }),
};
export default words;
