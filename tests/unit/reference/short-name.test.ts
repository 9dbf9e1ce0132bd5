// What does a reader see of an organisation where there is little room?
import { expect, it } from 'vitest';
import { shortName } from '../../../src/lib/reference/short-name';

it.each([
	[
		'an abbreviation',
		{ id: 'OHCHR', name: 'Office of the United Nations High Commissioner for Human Rights' },
		'OHCHR',
	],
	[
		'words run together',
		{ id: 'UNIONSTATE', name: 'Union State of Russia and Belarus' },
		'Union State of Russia and Belarus',
	],
	['a name in capitals', { id: 'MERCOSUR', name: 'Mercosur' }, 'Mercosur'],
])('%s', (_, organisation, short) => {
	expect(shortName(organisation)).toBe(short);
});
