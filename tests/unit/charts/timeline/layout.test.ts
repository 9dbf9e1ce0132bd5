import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	layoutTimeline,
	NARROW_STRETCH,
	type TimelineLayout,
} from '../../../../src/lib/charts/timeline/layout';
import type { PlacedMark } from '../../../../src/lib/charts/timeline/layout-marks';
import { extentOf } from '../../../../src/lib/charts/signs/mark-shape';
import { dayOf } from '../../../../src/lib/model/edtf';
import { LANES } from '../../../../src/lib/model/view';
import type { EventRow } from '../../../../src/lib/model/event-row';
import { anyRows, makeRow } from './rows';

const NAMES: Record<string, string> = {
	CHN: 'China',
	NOR: 'Norway',
	USA: 'United States',
	BIH: 'Bosnia and Herzegovina',
	FRA: 'France',
	COD: 'Democratic Republic of the Congo',
};
const nameOf = (code: string) => NAMES[code] ?? code;
const at = (y: number, m: number, d: number) => dayOf(y, m, d)!;
const twoMonths = { from: at(2024, 1, 1), to: at(2024, 3, 1) };

function lay(
	events: EventRow[],
	options: Partial<Parameters<typeof layoutTimeline>[1]> = {},
): TimelineLayout {
	return layoutTimeline(events, {
		domain: twoMonths,
		widthPx: 1344,
		maxHeightPx: 400,
		lanes: 'channel',
		country: 'CHN',
		nameOf,
		...options,
	});
}

function marksOf(layout: TimelineLayout): PlacedMark[] {
	if (layout.mode !== 'marks') throw new Error(`expected marks, got ${layout.mode}`);
	return layout.marks;
}

interface Box {
	key: string;
	x0: number;
	x1: number;
	y0: number;
	y1: number;
	isInside?: boolean;
}
const isCrossing = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

function labelBoxes(layout: TimelineLayout): Box[] {
	const half = layout.mode === 'marks' ? layout.halfRowPx : 0;
	return marksOf(layout).flatMap(({ key, label, shape }) =>
		label
			? [
					{
						key,
						x0: label.x0,
						x1: label.x1,
						y0: shape.y - half + 0.01,
						y1: shape.y + half - 0.01,
						isInside: label.side === 'inside',
					},
				]
			: [],
	);
}

function markBoxes(layout: TimelineLayout): Box[] {
	return marksOf(layout).map(({ key, shape }) => {
		const [x0, x1] = extentOf(shape);
		const half = shape.kind === 'bar' ? shape.height / 2 : shape.r;
		return { key, x0, x1, y0: shape.y - half, y1: shape.y + half };
	});
}

/** Any view that can be asked for. */
const anyOptions = fc.record({
	widthPx: fc.integer({ min: 300, max: 1800 }),
	maxHeightPx: fc.integer({ min: 120, max: 900 }),
	lanes: fc.constantFrom(...LANES),
	country: fc.constantFrom('CHN', null),
	domain: fc
		.tuple(
			fc.integer({ min: at(2022, 12, 1), max: at(2024, 3, 1) }),
			fc.double({ min: 5, max: 800, noNaN: true }),
		)
		.map(([from, days]) => ({ from, to: from + days })),
});

describe('layoutTimeline', () => {
	it('never lets two labels overlap, nor a label and another mark', () => {
		fc.assert(
			fc.property(anyRows(70), anyOptions, (events, options) => {
				const layout = lay(events, options);
				if (layout.mode !== 'marks') return;
				const labels = labelBoxes(layout);
				const marks = markBoxes(layout);
				for (const [index, label] of labels.entries()) {
					for (const other of labels.slice(index + 1)) expect(isCrossing(label, other)).toBe(false);
					for (const mark of marks) {
						// A label inside its own bar is the one that may stand on a mark.
						if (mark.key === label.key && label.isInside) continue;
						// Round diamonds are a hair taller than their row: only marks of the same row count.
						const isSameRow = Math.abs((mark.y0 + mark.y1) / 2 - (label.y0 + label.y1) / 2) < 0.5;
						if (isSameRow) expect(isCrossing(label, mark)).toBe(false);
					}
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('never lets two marks of a lane overlap, and keeps all inside the plot', () => {
		fc.assert(
			fc.property(anyRows(70), anyOptions, (events, options) => {
				const layout = lay(events, options);
				if (layout.mode !== 'marks') return;
				const stretch = layout.isNarrow ? NARROW_STRETCH : 1;
				expect(layout.heightPx).toBeLessThanOrEqual(options.maxHeightPx * stretch);
				const rows = new Map<string, Box[]>();
				for (const [index, box] of markBoxes(layout).entries()) {
					const { lane, row } = layout.marks[index]!;
					const key = `${lane}/${row}`;
					for (const other of rows.get(key) ?? [])
						expect(box.x0 >= other.x1 || other.x0 >= box.x1).toBe(true);
					rows.set(key, [...(rows.get(key) ?? []), box]);
				}
				for (const label of labelBoxes(layout)) {
					expect(label.x0).toBeGreaterThanOrEqual(layout.scale.x0);
					expect(label.x1).toBeLessThanOrEqual(layout.scale.x1);
				}
			}),
			{ numRuns: 150 },
		);
	});

	it('is the same whatever the order of the events', () => {
		fc.assert(
			fc.property(anyRows(40), anyOptions, (events, options) => {
				expect(lay([...events].reverse(), options)).toEqual(lay(events, options));
			}),
			{ numRuns: 60 },
		);
	});

	it('shows every event in view once in its lane, and none outside', () => {
		fc.assert(
			fc.property(anyRows(60), anyOptions, (events, options) => {
				const layout = lay(events, { ...options, lanes: 'channel', maxHeightPx: 5000 });
				const { from, to } = options.domain;
				const expected = events
					.filter((event) =>
						event.dayStart === event.dayEnd
							? event.dayStart + 0.5 >= from && event.dayStart + 0.5 <= to
							: event.dayEnd + 1 > from && event.dayStart < to,
					)
					.map((event) => event.id);
				expect(
					marksOf(layout)
						.map((mark) => mark.event.id)
						.sort(),
				).toEqual(expected.sort());
			}),
			{ numRuns: 60 },
		);
	});

	it('draws a date as exact as it is known', () => {
		const shapes = Object.fromEntries(
			marksOf(
				lay([
					makeRow({ id: 'day', date: '2024-02-05' }),
					makeRow({ id: 'month', date: '2024-02' }),
					makeRow({ id: 'year', date: '2024' }),
					makeRow({ id: 'before', date: '2023-12-20/2024-01-03' }),
					makeRow({ id: 'marked', date: '2024-02-08', type: 'anniversary', anniversaryN: 45 }),
					makeRow({ id: 'round', date: '2024-02-09', type: 'anniversary', anniversaryN: 70 }),
				]),
			).map((mark) => [mark.event.id, mark.shape]),
		);
		const perDay = (1344 - 144) / 60;
		expect(shapes.day).toMatchObject({ kind: 'dot', x: expect.closeTo(144 + 35.5 * perDay, 6) });
		expect(shapes.month).toMatchObject({
			kind: 'bar',
			x0: expect.closeTo(144 + 31 * perDay + 1, 6),
			x1: expect.closeTo(1344 - 1, 6),
			isOpenStart: false,
			isOpenEnd: false,
		});
		expect(shapes.year).toMatchObject({ kind: 'bar', isOpenStart: false, isOpenEnd: true, x1: 1344 });
		expect(shapes.before).toMatchObject({ isOpenStart: true, isOpenEnd: false, x0: 144 });
		expect(shapes.marked).toMatchObject({ kind: 'diamond', r: 5 });
		expect(shapes.round).toMatchObject({ kind: 'diamond', r: 7 });
	});

	it('sets a label right of its dot, left at the right edge, and on the next row where both are taken', () => {
		const marks = marksOf(
			lay([
				makeRow({ id: 'a', date: '2024-02-05' }),
				makeRow({ id: 'b', date: '2024-02-05' }),
				makeRow({ id: 'c', date: '2024-02-29' }),
			]),
		);
		expect(marks.map((mark) => [mark.event.id, mark.row, mark.label?.side])).toEqual([
			['a', 0, 'right'],
			['b', 1, 'right'],
			['c', 0, 'left'],
		]);
	});

	it('keeps the number of articles clear of its label and of other marks', () => {
		fc.assert(
			fc.property(anyRows(60), anyOptions, (events, options) => {
				const layout = lay(events, options);
				if (layout.mode !== 'marks') return;
				for (const { key, lane, row, badgeX, label } of layout.marks) {
					if (badgeX === null) continue;
					if (label) expect(badgeX >= label.x1 - 0.01 || badgeX < label.x0).toBe(true);
					for (const other of layout.marks) {
						if (other.key === key || other.lane !== lane || other.row !== row) continue;
						const [x0, x1] = extentOf(other.shape);
						expect(badgeX >= x1 || badgeX + 4 <= x0).toBe(true);
					}
				}
			}),
			{ numRuns: 80 },
		);
	});

	it('thins labels by importance when rows run out', () => {
		const many = Array.from({ length: 40 }, (_, index) =>
			makeRow({ id: `m${index}`, date: '2024-02-05', type: index === 30 ? 'summit' : 'message' }),
		);
		const spread = many.map((event, index) => ({
			...event,
			dayStart: twoMonths.from + index,
			dayEnd: twoMonths.from + index,
		}));
		const layout = lay(spread, { maxHeightPx: 70 });
		const labelled = marksOf(layout).filter((mark) => mark.label !== null);
		expect(labelled.length).toBeGreaterThan(0);
		expect(labelled.length).toBeLessThan(40);
		expect(labelled.map((mark) => mark.event.id)).toContain('m30');
	});

	it('turns to bars above the limit of marks and back below it', () => {
		const events = Array.from({ length: 401 }, (_, index) =>
			makeRow({ id: `e${index}`, date: `2024-01-${String(1 + (index % 28)).padStart(2, '0')}` }),
		);
		expect(lay(events, { maxHeightPx: 9000 }).mode).toBe('density');
		expect(lay(events.slice(1), { maxHeightPx: 9000 }).mode).toBe('marks');
	});

	it.each([
		['an empty domain', { domain: { from: 5, to: 5 } }, 'invalid domain: 5 to 5'],
		['no width', { widthPx: 0 }, 'invalid width: 0'],
	])('refuses %s', (_, options, message) => {
		expect(() => lay([], options)).toThrow(message);
	});

	it('draws an empty timeline', () => {
		const layout = lay([]);
		expect(layout).toMatchObject({ mode: 'marks', marks: [], bands: [] });
		expect(layout.ticks.length).toBeGreaterThan(0);
	});
});
