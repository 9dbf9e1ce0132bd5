import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '../../../src/lib/model/view';
import type { Database } from '../../../src/lib/query/database';
import { PairTable } from '../../../src/lib/query/pair-table';
import { countTotals } from '../../../src/lib/query/views/count-totals';
import { loadExplore } from '../../../src/lib/state/load-explore';
import { ENGINES } from './engines';
import { useSmallDatabase } from './use-small-database';

const PAIRS: [id: string, view: Partial<View>][] = [
	['pair', { country: 'NOR', with: 'CHN' }],
	['the same the other way round', { country: 'CHN', with: 'NOR' }],
	['another pair', { country: 'RUS', with: 'NAM' }],
	['pair and a context type', { country: 'CHN', with: 'NOR', types: ['statement', 'meeting'] }],
	['pair, channel and period', { country: 'CHN', with: 'NOR', channels: ['state'], from: '2024-02' }],
	['pair, publisher and words', { country: 'CHN', with: 'NOR', publisher: 'Herald', words: 'norway' }],
	['pair without events', { country: 'NOR', with: 'RUS' }],
];

describe.each(ENGINES)('a pair set apart ($name)', ({ open }) => {
	const database = useSmallDatabase(open);

	it.each(PAIRS)('answers as all events do: %s', async (_id, part) => {
		const view = { ...DEFAULT_VIEW, ...part };
		const pair = await new PairTable(database()).of(view);
		expect(pair).not.toBeNull();
		expect(await loadExplore(database(), view, 100, pair!)).toEqual(await loadExplore(database(), view, 100));
	});

	it.each(PAIRS)('answers the same from the events of its country: %s', async (_id, part) => {
		const view = { ...DEFAULT_VIEW, ...part };
		for (const country of [view.country, view.with, 'RUS']) {
			const pairs = new PairTable(database());
			pairs.prepare({ ...DEFAULT_VIEW, country });
			const pair = await pairs.of(view);
			expect(await loadExplore(database(), view, 100, pair!)).toEqual(
				await loadExplore(database(), view, 100),
			);
		}
	});

	it('sets a country apart once, and no pair or all', async () => {
		const asked: string[] = [];
		const watched: Database = {
			query: (text, params) => (asked.push(text), database().query(text, params)),
			close: () => database().close(),
		};
		const pairs = new PairTable(watched);
		for (const part of [{}, { country: 'CHN', with: 'NOR' }, { country: 'x; DROP' }])
			pairs.prepare({ ...DEFAULT_VIEW, ...part });
		expect(asked).toEqual([]);
		for (let times = 0; times < 3; times++) pairs.prepare({ ...DEFAULT_VIEW, country: 'CHN' });
		expect(asked).toHaveLength(1);
		await pairs.of({ ...DEFAULT_VIEW, country: 'NOR', with: 'CHN' });
		expect(asked[1]).toContain('FROM country_CHN');
	});

	it('follows from pair to pair and back, and begins anew when told', async () => {
		const pairs = new PairTable(database());
		for (const [i, country] of ['NOR', 'RUS', 'NOR', 'RUS', 'NOR'].entries()) {
			const view = { ...DEFAULT_VIEW, country, with: 'CHN' };
			const pair = (await pairs.of(view))!;
			expect(await countTotals(pair, view)).toEqual(await countTotals(database(), view));
			if (i === 2) pairs.forget();
		}
	});

	it.each<[id: string, view: Partial<View>]>([
		['no country', {}],
		['one country', { country: 'CHN' }],
		['no code', { country: 'CHN', with: 'x; DROP' }],
	])('sets nothing apart: %s', async (_id, part) => {
		expect(await new PairTable(database()).of({ ...DEFAULT_VIEW, ...part })).toBeNull();
	});
});
