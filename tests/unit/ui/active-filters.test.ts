// Is every filter that is set listed, with the view that drops it?
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '$lib/model/view';
import { listActiveFilters, NO_FILTERS } from '$lib/ui/active-filters';

const nameOf = (code: string) => ({ CHN: 'China', NOR: 'Norway' })[code] ?? code;
const list = (view: Partial<View>) => listActiveFilters({ ...DEFAULT_VIEW, ...view }, nameOf);

describe('listActiveFilters', () => {
	it('lists nothing for the default view', () => {
		expect(list({ plate: 'matrix', lanes: 'type', event: 'x' })).toEqual([]);
	});

	it('keeps the second country when the first is dropped', () => {
		expect(list({ country: 'CHN', with: 'NOR' })).toEqual([
			{ filter: 'country', label: 'China', without: { country: 'NOR', with: null } },
			{ filter: 'with', label: 'Norway', without: { with: null } },
		]);
	});

	it('names every filter in the order of the bar', () => {
		const active = list({
			from: '2024-01',
			to: '2024-02',
			fit: 'certainly',
			channels: ['party'],
			types: ['call', 'visit'],
			statuses: ['planned'],
			publisher: 'A paper',
			words: 'trade',
		});
		expect(active.map(({ label }) => label)).toEqual([
			'Jan–Feb 2024',
			'certainly in the period',
			'party',
			'call, visit',
			'planned',
			'A paper',
			'“trade”',
		]);
		const dropped = active.reduce<View>((view, { without }) => ({ ...view, ...without }), {
			...DEFAULT_VIEW,
			words: 'trade',
		});
		expect(dropped).toMatchObject(NO_FILTERS);
	});
});
