// Does a name that an article shouts read as in running text?
import { expect, it } from 'vitest';
import { writeName } from '../../../src/lib/extract/annotate/written-name';

it.each([
	['a byline', 'ANNA B. HOLM', 'Anna B. Holm'],
	['a numeral', 'PETER HOLM III', 'Peter Holm III'],
	['parts of a name', "MARY-ANNE O'KEEFE", "Mary-Anne O'Keefe"],
	['letters past ASCII', 'ÅSE ÖSTLUND', 'Åse Östlund'],
	['one with small letters', 'Lars J. MOE III', 'Lars J. MOE III'],
	['an abbreviation', 'JFK', 'JFK'],
])('%s', (_, written, name) => {
	expect(writeName(written)).toBe(name);
});
