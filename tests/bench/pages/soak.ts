// Does anything pile up when filter follows filter?
import { DEFAULT_VIEW, FITS, type View } from '../../../src/lib/model/view';
import { CHANNELS, CORE_TYPES, STATUSES } from '../../../src/lib/model/vocabulary';
import { buildCube } from '../../../src/lib/query/cubes/build-cube';
import { makeColumnSource } from './column-source';
import { openEngine } from './open-engine';

const CODES = ['CHN', 'USA', 'RUS', 'NOR', 'VNM', 'NGA'] as const;
const MOVES = 20;

let opened: ReturnType<typeof open> | null = null;

async function open(url: string) {
	return makeColumnSource((await openEngine(url)).connection);
}

/** Numbers from 0 to below 1, the same for a seed: a linear congruence. */
function makeRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function makeView(random: () => number): View {
	const oneOf = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
	const maybe = <T>(value: T): T[] => (random() < 0.4 ? [value] : []);
	return {
		...DEFAULT_VIEW,
		country: random() < 0.6 ? oneOf(CODES) : null,
		types: maybe(oneOf(CORE_TYPES)),
		channels: maybe(oneOf(CHANNELS)),
		statuses: maybe(oneOf(STATUSES)),
	};
}

/** Builds a cube for each of so many random filters, brushes it, and tells what the engine then holds, in bytes. */
export async function soak(url: string, filters: number, seed: number): Promise<number> {
	opened ??= open(url);
	const source = await opened;
	const random = makeRandom(seed);
	for (let i = 0; i < filters; i++) {
		const cube = await buildCube(source, makeView(random));
		const { edges, count } = cube.bins;
		for (let move = 0; move < MOVES; move++) {
			const first = Math.floor(random() * count);
			cube.countsIn(edges[first]!, edges[first]! + 400, FITS[move % 2]!);
		}
	}
	const [memory] = await source.query<{ bytes: number }>(
		'SELECT sum(memory_usage_bytes)::DOUBLE AS bytes FROM duckdb_memory()',
	);
	return memory?.bytes ?? 0;
}
