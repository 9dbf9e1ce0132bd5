import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/model/edtf';
import { DEFAULT_VIEW } from '../../../src/lib/model/view';
import { chooseCountry, monthsOfMatrix } from '../../../src/lib/state/matrix-view';

/** January of a year, counted from January 1970. */
const january = (year: number) => (year - 1970) * 12;
const SPAN = { dayStart: dayOf(1950, 1, 1)!, dayEnd: dayOf(2024, 12, 31)! };
const CHINA = { ...DEFAULT_VIEW, country: 'CHN' };
const CHINA_NORWAY = { ...CHINA, with: 'NOR' };

describe('chooseCountry', () => {
	it.each([
		['no country is chosen', DEFAULT_VIEW, 'CHN', { country: 'CHN', with: null }],
		['a partner', CHINA, 'NOR', { with: 'NOR' }],
		['another partner', CHINA_NORWAY, 'FRA', { with: 'FRA' }],
		['the partner again lets go of it', CHINA_NORWAY, 'NOR', { with: null }],
		['the country again lets go of both', CHINA_NORWAY, 'CHN', { country: null, with: null }],
	])('%s', (_, view, code, change) => {
		expect(chooseCountry(view, code)).toEqual(change);
	});
});

describe('monthsOfMatrix', () => {
	const cells = [
		{ country: 'NOR', month: january(2024), count: 9 },
		{ country: 'FRA', month: january(2024) + 3, count: 14 },
		{ country: 'FRA', month: january(1951), count: 1 },
	];
	it.each([
		['far contacts are left out', CHINA, [january(2024), january(2024) + 3]],
		['a partner changes nothing', CHINA_NORWAY, [january(2024), january(2024) + 3]],
		['a period', { ...CHINA, from: '1951', to: '1952' }, [january(1951), january(1952) + 11]],
		['a period with an open end', { ...CHINA, from: '2024-02' }, [january(2024) + 1, january(2024) + 3]],
	])('%s', (_, view, [monthStart, monthEnd]) => {
		expect(monthsOfMatrix(view, cells, SPAN)).toEqual({ monthStart, monthEnd });
	});

	it('shows the whole where nothing is told', () => {
		expect(monthsOfMatrix(CHINA, [], SPAN)).toEqual({
			monthStart: january(1950),
			monthEnd: january(2024) + 11,
		});
	});
});
