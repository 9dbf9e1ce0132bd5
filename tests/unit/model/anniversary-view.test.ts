import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	DEFAULT_ANNIVERSARY_VIEW,
	formatAnniversaryView,
	parseAnniversaryView,
	type AnniversaryView,
} from '../../../src/lib/model/anniversary-view';
import { MARKINGS } from '../../../src/lib/model/anniversary-marks';

const read = (query: string) => parseAnniversaryView(new URLSearchParams(query));

describe('parseAnniversaryView', () => {
	test.each([
		['nothing', '', {}],
		['a year', 'year=1999', { year: 1999 }],
		['a year too far', 'year=2200', {}],
		['no year', 'year=soon', {}],
		['lower case', 'country=nor', { country: 'NOR' }],
		['a region', 'region=Africa', { region: 'Africa' }],
		['an unknown region', 'region=Atlantis', {}],
		['round', 'round=1', { roundOnly: true }],
		['silence', 'told=silent', { marking: 'silent' }],
		['half a period', 'from=1970', {}],
		['a period turned round', 'from=1972&to=1970', {}],
		['a period', 'from=1970&to=1972', { from: 1970, to: 1972 }],
	])('%s', (_, query, part) => expect(read(query)).toEqual({ ...DEFAULT_ANNIVERSARY_VIEW, ...part }));
});

const year = fc.option(fc.integer({ min: 1800, max: 2199 }));
const anyView: fc.Arbitrary<AnniversaryView> = fc
	.record({
		year,
		country: fc.constantFrom(null, 'CHN', 'NOR'),
		region: fc.constantFrom(null, 'Asia', 'Oceania'),
		roundOnly: fc.boolean(),
		marking: fc.constantFrom(null, ...MARKINGS),
		asTable: fc.boolean(),
		from: year,
		to: year,
	})
	.map((view) => read(formatAnniversaryView(view)));

describe('formatAnniversaryView', () => {
	it('writes nothing for the defaults', () =>
		expect(formatAnniversaryView(DEFAULT_ANNIVERSARY_VIEW)).toBe(''));

	it('is read back unchanged', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(read(formatAnniversaryView(view))).toEqual(view);
			}),
		);
	});

	it('never throws on any query', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (query) => {
				expect(read(query)).toBeDefined();
			}),
		);
	});
});
