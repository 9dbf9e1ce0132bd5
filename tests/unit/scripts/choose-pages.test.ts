import { describe, expect, it } from 'vitest';
import { choosePages } from '../../../scripts/data/choose-pages';
import { MOST_PART_ENTRIES } from '../../../src/lib/model/page-parts';

const COUNTED = [
	{ countries: ['CHN', 'NOR'], count: 5 },
	{ countries: ['AUS', 'CHN', 'NOR'], count: 2 },
	{ countries: ['FRA'], count: 3 },
];

describe('pages that are printed', () => {
	it('are all without a setting', () => expect(choosePages({}, COUNTED, 10)).toBeUndefined());

	it.each([
		['pairs', { pairs: 3 }, { pairs: ['CHN-NOR'], countries: null, eventParts: null }],
		['countries', { countries: 3 }, { pairs: null, countries: ['CHN', 'FRA', 'NOR'], eventParts: null }],
		['events', { events: 'none' as const }, { pairs: null, countries: null, eventParts: 1 }],
	])('are those with so many entries: %s', (_, pages, chosen) =>
		expect(choosePages({ pages }, COUNTED, 10)).toMatchObject(chosen),
	);

	it('are those too whose file would be too large', () => {
		const counted = [{ countries: ['CHN', 'USA'], count: MOST_PART_ENTRIES + 1 }];
		expect(choosePages({ pages: { pairs: 1e6 } }, counted, 10)?.pairs).toEqual(['CHN-USA']);
	});
});
