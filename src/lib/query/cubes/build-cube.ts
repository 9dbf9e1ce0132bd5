// How does a view's cube come out of the database?
import type { DayUtc } from '../../model/edtf';
import type { View } from '../../model/view';
import type { Sql } from '../sql';
import type { ColumnBatch, ColumnSource } from './column-batch';
import type { Cube } from './cube';
import { CubeBuilder } from './cube-builder';
import { directedSql, eventsSql, SPAN_SQL, stepsSql } from './cube-sql';
import { readBatches } from './read-batches';
import { TimeBins, type BinUnit } from './time-bins';

/** How a cube is built; everything has a default. */
export interface CubeOptions {
	/** What a brush can tell apart; default: days, months beyond two million events. */
	unit?: BinUnit;
	/** Events that are asked for at a time: between two such questions the engine answers others. */
	stepRows?: number;
	/** Aborted: the build stops before its next question and throws the signal's reason. */
	signal?: AbortSignal;
}

const MOST_EVENTS_BY_DAY = 2_000_000;
/** As many as the engine keeps together. */
const STEP_ROWS = 122_880;

/**
 * Reads every event of a view, whatever its period, and counts it by time; the view's period plays no part. The engine
 * sorts out and hands over columns, some hundred thousand rows at a time, so that the page is never held up for long.
 * Throws `EngineError` where a query fails.
 */
export async function buildCube(source: ColumnSource, view: View, options: CubeOptions = {}): Promise<Cube> {
	const { stepRows = STEP_ROWS, signal } = options;
	const span = await readSpan(source);
	const unit = options.unit ?? (span.events > MOST_EVENTS_BY_DAY ? 'month' : 'day');
	const bins = new TimeBins(unit, span.dayStart, span.dayEnd);
	const builder = new CubeBuilder(bins, view);
	const starts = span.events <= stepRows ? [0] : await readSteps(source, bins, stepRows);
	const ask = (statement: Sql): Promise<ColumnBatch[]> => {
		signal?.throwIfAborted();
		const coming = readBatches(source, statement);
		// Whoever waits for it hears of a failure, unless an earlier one has ended the build.
		coming.catch(() => {});
		return coming;
	};
	const askStep = (i: number) => {
		const { dayStart, dayEnd } = bins.daysOf({ first: starts[i]!, last: (starts[i + 1] ?? bins.count) - 1 });
		return ask(eventsSql(view, dayStart, dayEnd));
	};
	let coming = askStep(0);
	for (let i = 0; i < starts.length; i++) {
		const batches = await coming;
		// The engine reads on while the page counts.
		coming = i + 1 < starts.length ? askStep(i + 1) : ask(directedSql(view));
		builder.addEvents(batches);
	}
	builder.addDirected(await coming);
	await pause();
	return builder.build(async () => {
		await pause();
		signal?.throwIfAborted();
	});
}

/** What waits for the page's thread comes first. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

interface Span {
	dayStart: DayUtc;
	dayEnd: DayUtc;
	events: number;
}

async function readSpan(source: ColumnSource): Promise<Span> {
	const [row] = await source.query<{ [K in keyof Span]: number | null }>(SPAN_SQL.text, SPAN_SQL.params);
	const dayStart = row?.dayStart ?? 0;
	return { dayStart, dayEnd: row?.dayEnd ?? dayStart, events: row?.events ?? 0 };
}

/** First bins of stretches that hold about `rows` events each. */
async function readSteps(source: ColumnSource, bins: TimeBins, rows: number): Promise<number[]> {
	const { text, params } = stepsSql(rows);
	const days = await source.query<{ day: DayUtc }>(text, params);
	return [...new Set([0, ...days.map(({ day }) => bins.binOf(day))])].sort((x, y) => x - y);
}
