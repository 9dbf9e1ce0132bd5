// Is a speaker's tag that a transcript runs together with the name left out of the name?
import { expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { readScene } from '../../../../src/lib/extract/scene';
import { loadReference } from '../../../../scripts/read-reference';

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
	const scene = readScene(
		{
			id: 'made-up',
			document: 'made-up',
			title: null,
			publisher: null,
			published: '2024-02-08',
			url: null,
			source: null,
			text,
			start: 0,
			end: text.length,
		},
		lexicon,
	);
	const names = scene.sentences.flatMap(({ entities }) =>
		entities.flatMap(({ person }) => person?.name ?? []),
	);
	expect(new Set(names)).toEqual(new Set([name]));
});
