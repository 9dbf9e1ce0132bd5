// Words of the room imported, language en. Written by `npm run messages` from messages/en/imported.json (6df3be38c543f163); not by hand, and as long as they are.
import { cardinalsOf, plural } from './runtime';

export interface ImportedWords {
	codedAlone: (d: { sameCount: number; same: string | number }) => string;
	codedBeside: (d: {
		importedCount: number;
		imported: string | number;
		sameCount: number;
		same: string | number;
	}) => string;
	codedBy: (d: { origin: string | number }) => string;
	whatTheDataSetTells: () => string;
	origin: () => string;
	dataSet: () => string;
	licence: () => string;
	rowThere: () => string;
	codeThere: () => string;
	addressThere: () => string;
	tellsTheSameAs: () => string;
	noEventOfOurs: () => string;
	alsoCodedIn: () => string;
	originAndRow: (d: { origin: string | number; row: string | number }) => string;
}

const en = cardinalsOf('en');

const words: ImportedWords = {
	codedAlone: (d) =>
		plural(d.sameCount, 0, en, {
			'0': 'None tells an event that ours tell.',
			one: d.same + ' tells an event that ours tell too.',
			other: d.same + ' tell events that ours tell too.',
		}),
	codedBeside: (d) =>
		plural(d.importedCount, 0, en, {
			'0': 'None was coded by others.',
			other:
				d.imported +
				' ' +
				plural(d.importedCount, 0, en, { one: 'was', other: 'were' }) +
				' coded by others; ' +
				plural(d.sameCount, 0, en, {
					'0': 'none of those tells',
					one: d.same + ' of those tells',
					other: d.same + ' of those tell',
				}) +
				' what ours tell too' +
				plural(d.sameCount, 0, en, { '0': '.', other: ', and both stay and are counted.' }),
		}),
	codedBy: (d) => 'Coded by ' + d.origin + '. No article was read for it here.',
	whatTheDataSetTells: () => 'What the data set tells',
	origin: () => 'Origin',
	dataSet: () => 'Data set',
	licence: () => 'Licence',
	rowThere: () => 'Row there',
	codeThere: () => 'Code there',
	addressThere: () => 'Address it gives',
	tellsTheSameAs: () => 'Tells the same as',
	noEventOfOurs: () => 'no event of ours',
	alsoCodedIn: () => 'Also coded in',
	originAndRow: (d) => d.origin + ', row ' + d.row,
};
export default words;
