import { describe, expect, it } from 'vitest';
import { eventAliasRows } from '../../../scripts/data/event-aliases';
import {
	formatPublishedIds,
	keepIds,
	publishedId,
	type PublishedId,
} from '../../../scripts/data/published-ids';
import type { AppliedCorrection } from '../../../src/lib/model/correction';
import type { EventRecord } from '../../../src/lib/model/event';
import { record } from '../query/small-database';

type Told = { fields?: Partial<EventRecord>; a?: string[]; b?: string[]; at?: [string, number, number][] };

function event(
	id: string,
	{ fields = {}, a = ['CHN'], b = ['NOR'], at = [['herald-1', 0, 50]] }: Told = {},
): EventRecord {
	const made = record(id, { a, b, articles: at.map(([article]) => article), ...fields });
	return {
		...made,
		sources: made.sources.map((source, index) => ({
			...source,
			evidence: [{ start: at[index]![1], end: at[index]![2] }],
		})),
	};
}

const correction = (fields: Partial<AppliedCorrection>): AppliedCorrection => ({
	event: 'x',
	action: 'merge',
	field: null,
	before: null,
	after: null,
	author: 'A. Reader',
	made: '2024-03-01',
	reason: 'One act.',
	file: '2024.yaml',
	line: 1,
	...fields,
});

interface Case {
	id: string;
	published: EventRecord[];
	now: EventRecord[];
	corrections?: AppliedCorrection[];
	aliases: Record<string, string>;
}

const second = (id: string, fields: Told = {}) => event(id, { at: [['herald-1', 60, 90]], ...fields });
const visit = { fields: { type: 'visit' } } as const;

const CASES: Case[] = [
	{ id: 'no id has changed', published: [event('a')], now: [event('a')], aliases: {} },
	{ id: 'a better date gave another id', published: [event('a')], now: [event('b')], aliases: { a: 'b' } },
	{
		id: 'another type in the same sentence under a new id',
		published: [event('a')],
		now: [event('b', visit)],
		aliases: { a: 'b' },
	},
	{
		id: 'another event of the sentence was there before',
		published: [event('a'), event('b', visit)],
		now: [event('b', visit)],
		aliases: {},
	},
	{
		id: 'two records became one by linking',
		published: [event('a'), second('b')],
		now: [
			event('a', {
				at: [
					['herald-1', 0, 50],
					['herald-1', 60, 90],
				],
			}),
		],
		aliases: { b: 'a' },
	},
	{ id: 'another sentence', published: [event('a')], now: [second('b')], aliases: {} },
	{
		id: 'another article',
		published: [event('a')],
		now: [event('b', { at: [['post-1', 0, 50]] })],
		aliases: {},
	},
	{
		id: 'other parties',
		published: [event('a')],
		now: [event('b', { a: ['PER'], b: ['BRA'] })],
		aliases: {},
	},
	{
		id: 'the same type goes before more of the text',
		published: [event('a')],
		now: [event('b', visit), event('c')],
		aliases: { a: 'c' },
	},
	{
		id: 'a person rejected the record',
		published: [event('a')],
		now: [event('b')],
		corrections: [correction({ action: 'reject', event: 'a', before: 'Title' })],
		aliases: {},
	},
	{
		id: 'corrections merged twice',
		published: [],
		now: [event('c')],
		corrections: [correction({ event: 'b', before: 'a' }), correction({ event: 'c', before: 'b' })],
		aliases: { a: 'c', b: 'c' },
	},
	{
		id: 'a merged record was rejected later',
		published: [],
		now: [],
		corrections: [
			correction({ event: 'b', before: 'a' }),
			correction({ action: 'reject', event: 'b', before: 'Title' }),
		],
		aliases: {},
	},
	{
		id: 'a split keeps the old id with one of the two',
		published: [event('a')],
		now: [event('a'), second('b')],
		corrections: [correction({ action: 'split', event: 'a', before: 'a', after: 'b' })],
		aliases: {},
	},
];

describe('old ids', () => {
	it.each(CASES)('$id', ({ published, now, corrections = [], aliases }) => {
		const rows = eventAliasRows(published.map(publishedId), now, corrections);
		expect(Object.fromEntries(rows.map(({ old_id, event_id }) => [old_id, event_id]))).toEqual(aliases);
	});

	it('stay in the history, with the words that told the event last', () => {
		const history = keepIds([], [event('b'), event('a')]);
		const kept = keepIds(history, [second('b'), event('c')]);
		expect(kept.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(kept[1]?.toldIn).toEqual([['herald-1', 60, 90]]);
		const lines = formatPublishedIds(kept).trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line) as PublishedId)).toEqual(kept);
	});
});
