import { describe, expect, it, test } from 'vitest';
import { findMarks } from '../../../src/lib/model/anniversary-marks';
import {
	MOST_RECKONED,
	pairOfReckoned,
	reckonAnniversaries,
	type ReckonScope,
} from '../../../src/lib/model/reckon-anniversaries';
import { countNamed } from '../../../src/lib/model/relations-data';
import { claimOf, day, pairOf } from './made-up-pairs';

const pairs = [
	pairOf('AAA-CCC', '1954-10-05'),
	pairOf('BBB-CCC', '1960-02-29', [{ from: '2000', to: '2023-06-01' }]),
	pairOf('CCC-DDD', '1974'),
];
const year: ReckonScope = {
	country: null,
	with: null,
	dayStart: day('2024-01-01'),
	dayEnd: day('2024-12-31'),
};
const reckon = (over: Partial<ReckonScope> = {}, events = [] as ReturnType<typeof claimOf>[]) =>
	reckonAnniversaries(
		pairs,
		countNamed(findMarks(pairs, events)),
		events,
		{ ...year, ...over },
		(code) => code,
	);

describe('reckonAnniversaries', () => {
	it('gives each its own precision, by time', () => {
		expect(reckon().rows.map(({ date, precision, anniversaryN }) => [date, precision, anniversaryN])).toEqual(
			[
				['2024', 'year', 50],
				['2024-02-29', 'day', 64],
				['2024-10-05', 'day', 70],
			],
		);
	});

	test.each([
		['a country', { country: 'AAA' }, ['AAA']],
		['a pair, either way round', { country: 'CCC', with: 'BBB' }, ['BBB']],
		['a pair without a row', { country: 'AAA', with: 'BBB' }, []],
		['the first day shown', { dayStart: day('2024-10-05') }, ['AAA']],
		['the day after', { dayStart: day('2024-10-06') }, []],
		['an interruption', { dayStart: day('2023-02-01'), dayEnd: day('2023-03-31') }, []],
	])('%s', (_, over, firsts) => {
		expect(reckon(over).rows.map(({ countries: [a, b] }) => (a === 'CCC' ? b : a))).toEqual(firsts);
	});

	it('tells what articles name from what is only reckoned', () => {
		const { rows } = reckon({}, [claimOf('2024', ['AAA', 'CCC'], 70, 1954)]);
		expect(rows.map(({ id, sources }) => [id, sources])).toEqual([
			['reckoned-CCC-DDD-2024', 0],
			['reckoned-BBB-CCC-2024', 0],
			['reckoned-AAA-CCC-2024', 1],
		]);
	});

	it('does not draw twice what an article dates to the very day', () => {
		const { rows } = reckon({ country: 'AAA' }, [claimOf('2024-10-05', ['AAA', 'CCC'], 70, 1954)]);
		expect(rows).toEqual([]);
	});

	it('names the founding', () => {
		expect(reckon({ country: 'AAA' }).rows[0]?.title).toBe(
			'70 years of relations since 5 Oct 1954, AAA and CCC',
		);
	});

	it('takes round ones only where all would crowd', () => {
		const many = Array.from({ length: MOST_RECKONED + 1 }, (_, i) =>
			pairOf(`A${String(i).padStart(2, '0')}-CCC`, `${1974 - (i % 4)}-03-01`),
		);
		const { rows, isRoundOnly } = reckonAnniversaries(many, [], [], year, (code) => code);
		expect(isRoundOnly).toBe(true);
		expect(new Set(rows.map(({ anniversaryN }) => anniversaryN))).toEqual(new Set([50]));
	});
});

test.each([
	['reckoned-AAA-CCC-2024', { a: 'AAA', b: 'CCC' }],
	['chn-nor-anniversary-2024', null],
	['reckoned-', null],
])('pairOfReckoned(%s)', (id, pair) => expect(pairOfReckoned(id)).toEqual(pair));

it('counts what names an anniversary by pair and year, however many entries do', () => {
	const many = Array.from({ length: 1000 }, () => claimOf('2024', ['AAA', 'CCC'], 70, 1954));
	const events = [...many, claimOf('2014', ['AAA', 'CCC'], 60, 1954)];
	expect(countNamed(findMarks(pairs, events))).toEqual([
		{ a: 'AAA', b: 'CCC', year: 2014, count: 1 },
		{ a: 'AAA', b: 'CCC', year: 2024, count: 1000 },
	]);
});
