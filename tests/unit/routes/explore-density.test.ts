// What do the timeline's bars count while the counts of single days are on their way, and after?
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/model/edtf';
import { DEFAULT_VIEW, type View } from '../../../src/lib/model/view';
import type { SpanCounts } from '../../../src/lib/model/span-counts';
import type { Database } from '../../../src/lib/query/database';
import type { ExploreAnswer } from '../../../src/lib/state/load-explore';
import type { Days } from '../../../src/lib/state/shown-days';
import { ExploreDensity } from '../../../src/routes/explore-density.svelte';

const YEAR: Days = { dayStart: dayOf(2024, 1, 1)!, dayEnd: dayOf(2024, 12, 31)! };
const FEBRUARY: Days = { dayStart: dayOf(2024, 2, 1)!, dayEnd: dayOf(2024, 2, 29)! };
const SPAN = {
	lane: 'state',
	channel: 'state',
	dayStart: 19_758,
	dayEnd: 19_758,
	isWhole: true,
	count: 6000,
};
const MONTHS = [{ month: 649, channel: 'state', count: 6000 }];

/** An answer that lists so many of its 6,000 entries. */
function answered(listed: number, view: Partial<View> = {}): ExploreAnswer {
	return {
		view: { ...DEFAULT_VIEW, ...view },
		events: Array.from({ length: listed }, () => ({})),
		tally: { entries: 6000 },
		months: MONTHS,
		counts: [],
	} as unknown as ExploreAnswer;
}

function open(answer: ExploreAnswer, printed: SpanCounts | null = null) {
	const now = { answer, lanes: 'channel' as View['lanes'], days: YEAR };
	const asked: string[] = [];
	const database: Database = {
		query: <T>(sql: string) => {
			asked.push(/date_trunc\('(\w+)'/.exec(sql)![1]!);
			return Promise.resolve([SPAN] as T[]);
		},
		close: () => Promise.resolve(),
	};
	const density = new ExploreDensity({
		answer: () => now.answer,
		lanes: () => now.lanes,
		daysOf: () => now.days,
		widthPx: () => 1200,
		printed,
	});
	return { now, asked, databaseOf: () => Promise.resolve(database), density };
}

describe('ExploreDensity', () => {
	it('leaves the drawing of single entries alone where all are listed', async () => {
		const { density, databaseOf, asked } = open(answered(6000));
		expect(density.counted).toBeNull();
		await density.ask(databaseOf);
		expect(asked).toEqual([]);
	});

	it('counts by month at once, by the unit that fits once the engine has answered', async () => {
		const { density, databaseOf, asked } = open(answered(300));
		expect(density.counted).toMatchObject({ unit: 'month', spans: [{ lane: 'state', count: 6000 }] });
		await density.ask(databaseOf);
		expect(asked).toEqual(['week']);
		expect(density.counted).toEqual({ unit: 'week', spans: [SPAN] });
	});

	it.each([
		['nearer days, by a finer unit', { days: FEBRUARY }, ['week', 'day']],
		['other lanes', { lanes: 'type' }, ['week', 'week']],
		['another filter', { answer: answered(300, { country: 'NOR' }) }, ['week', 'week']],
		['another period of the same filter', { answer: answered(300, { from: '2024' }) }, ['week']],
	] as [string, object, string[]][])('asks again for %s only where it must', async (_id, change, all) => {
		const { now, density, databaseOf, asked } = open(answered(300));
		await density.ask(databaseOf);
		Object.assign(now, change);
		await density.ask(databaseOf);
		expect(asked).toEqual(all);
	});

	it('has the counts of an answer that was asked about before it is shown', async () => {
		const { now, density, databaseOf, asked } = open(answered(6000));
		const coming = answered(300, { country: 'NOR' });
		await density.askFor({ ...coming, isListed: false }, databaseOf);
		now.answer = coming;
		expect(density.counted).toEqual({ unit: 'week', spans: [SPAN] });
		await density.ask(databaseOf);
		expect(asked).toEqual(['week']);
	});

	it('has the counts that the page carries, and asks for nearer days and other lanes only', async () => {
		const printed = { unit: 'week', spans: [{ ...SPAN, count: 6001 }] } as SpanCounts;
		const { now, density, databaseOf, asked } = open(answered(60), printed);
		expect(density.counted).toBe(printed);
		await density.ask(databaseOf);
		expect(asked).toEqual([]);
		now.days = FEBRUARY;
		await density.ask(databaseOf);
		now.lanes = 'type';
		await density.ask(databaseOf);
		expect(asked).toEqual(['day', 'day']);
	});

	it('keeps to months where the engine fails, and asks again', async () => {
		const { density, databaseOf, asked } = open(answered(300));
		const broken = () => Promise.reject(new Error('broken'));
		await expect(density.ask(broken)).rejects.toThrow('broken');
		expect(density.counted).toMatchObject({ unit: 'month' });
		await density.ask(databaseOf);
		expect(asked).toEqual(['week']);
	});
});
