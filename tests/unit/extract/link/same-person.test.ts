import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../../../src/lib/extract/link/same-person';

describe('isSamePerson', () => {
	it.each([
		['Eide', 'Espen Barth Eide'],
		['Zelensky', 'Volodymyr Zelenskyy'],
		['Aleksandar Vucic', 'Aleksandar Vučić'],
		['KAMIKAWA Yoko', 'Yoko Kamikawa'],
		['A. Blinken', 'Antony J. Blinken'],
		['Diaz-Canel', 'Miguel Díaz-Canel Bermúdez'],
	])('%s is %s', (a, b) => {
		expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([true, true]);
	});

	it.each([
		['Wang Yi', 'Wang Wenbin'],
		['Li Qiang', 'Li Xi'],
		['John Smith', 'Jane Smith'],
		['J. Smith', 'Mary Smith'],
		['', 'Smith'],
		['J.', 'John'],
	])('%s is not %s', (a, b) => {
		expect([isSamePerson(a, b), isSamePerson(b, a)]).toEqual([false, false]);
	});
});
