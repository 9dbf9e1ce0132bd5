// Does each of several countries get the office alone, without the list of all?
import { expect, it } from 'vitest';
import { compileLexicon } from '../../../../src/lib/extract/lexicon';
import { extractArticle } from '../../../../src/lib/extract/pipeline';
import { loadReference } from '../../../../scripts/read-reference';
import { madeUpArticle } from '../../../support/made-up-article';

const { reference } = await loadReference('data/reference');
const lexicon = compileLexicon(reference);

const CASES = [
	{
		id: 'a list after the office',
		text: 'Danish Foreign Minister Peter Holm met with the foreign ministers of Chad, Peru and the Republic of Korea on Monday.',
		roles: ['TCD foreign minister', 'PER foreign minister', 'KOR foreign minister'],
	},
	{
		id: 'a list before the office',
		text: 'Danish Foreign Minister Peter Holm met his Chadian and Peruvian counterparts on Monday.',
		roles: ['TCD counterpart', 'PER counterpart'],
	},
	{
		id: 'an office that has an of of its own',
		text: 'Danish Prime Minister Peter Holm met with the heads of government of Chad and Peru on Monday.',
		roles: ['TCD head of government', 'PER head of government'],
	},
	{
		id: 'one country keeps its words',
		text: 'Danish Foreign Minister Peter Holm met with the President of Peru on Monday.',
		roles: ['PER President of Peru'],
	},
	{
		id: 'an abbreviation in brackets inside the office',
		text: 'Zhao Lin, chairman of the National People’s Congress (NPC) Standing Committee, met with the Danish Foreign Minister Peter Holm in Beijing on Monday.',
		roles: ['CHN chairman of the National People’s Congress (NPC) Standing Committee'],
	},
];

it.each(CASES)('$id', ({ text, roles }) => {
	const { mentions } = extractArticle(madeUpArticle(text), lexicon);
	const found = mentions.flatMap(({ participants }) =>
		participants.filter(({ country }) => country !== 'DNK').map(({ country, role }) => `${country} ${role}`),
	);
	expect(found).toEqual(roles);
});
