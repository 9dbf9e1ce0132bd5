// Words of the room imported, language fr. Written by `npm run messages` from messages/fr/imported.json (a0947352b1056c10); not by hand, and as long as they are.
import { cardinalsOf, plural } from './runtime';
import type { ImportedWords } from './imported.en';

const fr = cardinalsOf('fr');

const words: ImportedWords = {
	codedAlone: (d) =>
		plural(d.sameCount, 0, fr, {
			'0': 'Aucun ne rapporte un de nos événements.',
			one: d.same + ' rapporte aussi un de nos événements.',
			other: d.same + ' rapportent aussi de nos événements.',
		}),
	codedBeside: (d) =>
		plural(d.importedCount, 0, fr, {
			'0': 'Aucun n’a été codé par d’autres.',
			other:
				d.imported +
				' ' +
				plural(d.importedCount, 0, fr, { one: 'a été codé', other: 'ont été codés' }) +
				' par d’autres ; ' +
				plural(d.sameCount, 0, fr, {
					'0': 'aucun de ceux-là ne rapporte',
					one: d.same + ' de ceux-là rapporte',
					other: d.same + ' de ceux-là rapportent',
				}) +
				' ce que les nôtres rapportent aussi' +
				plural(d.sameCount, 0, fr, { '0': '.', other: ', et les deux restent et sont comptés.' }),
		}),
	codedBy: (d) => 'Codé par ' + d.origin + '. Aucun article n’a été lu ici à ce sujet.',
	whatTheDataSetTells: () => 'Ce que dit le jeu de données',
	origin: () => 'Origine',
	dataSet: () => 'Jeu de données',
	licence: () => 'Licence',
	rowThere: () => 'Ligne d’origine',
	codeThere: () => 'Code d’origine',
	addressThere: () => 'Adresse donnée',
	tellsTheSameAs: () => 'Rapporte la même chose que',
	noEventOfOurs: () => 'aucun de nos événements',
	alsoCodedIn: () => 'Codé aussi dans',
	originAndRow: (d) => d.origin + ', ligne ' + d.row,
};
export default words;
