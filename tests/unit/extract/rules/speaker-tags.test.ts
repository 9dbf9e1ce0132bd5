// Is a speaker's tag that a transcript runs together with the name left out of the name?
import { expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { readScene } from '../../../../src/lib/extract/scene';
import { loadReference } from '../../../../scripts/read-reference';
import { madeUpArticle } from '../../../support/made-up-article';

const { reference } = await loadReference('data/reference');
const lexicon = compileLexicon(reference);

const CASES = [
	{
		id: 'president',
		text: 'President of Croatia Ivan Kovac Kovac IvanPresident of Croatia: Thank you.',
		name: 'Ivan Kovac',
	},
	{
		id: 'prime minister',
		text: 'Prime Minister of Ghana Ama Boateng Boateng AmaPrime Minister of Ghana: Thank you.',
		name: 'Ama Boateng',
	},
	{
		id: 'a name of one word twice',
		text: 'President of Indonesia Soso Soso spoke in Jakarta.',
		name: 'Soso Soso',
	},
];

it.each(CASES)('$id', ({ text, name }) => {
	const scene = readScene(madeUpArticle(text), lexicon);
	const names = scene.sentences.flatMap(({ entities }) =>
		entities.flatMap(({ person }) => person?.name ?? []),
	);
	expect(new Set(names)).toEqual(new Set([name]));
});
