// How do measurements become the tables of docs/BENCHMARKS.md?
import { cpus, totalmem } from 'node:os';
import type { Kept, Measured } from './measurement';
import { quantile } from './quantile';

const ms = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} ms` : '–');
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const thousands = (events: number | null) => events?.toLocaleString('en-US') ?? '';

/** The machine and the tables, in Markdown; results come in any order. */
export function report(results: readonly Kept[]): string {
	const versions = [...new Set(results.map(({ chromium }) => chromium))].sort().join(' and ');
	const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Chromium ${versions} headless`;
	return [
		`Machine: ${machine}. Each row names its day and the load of the machine at its end.`,
		...brushes(results),
		...pairs(results),
		...starts(results),
		...firstViews(results),
		...soaks(results),
	].join('\n');
}

/** Results of a kind that came to something, and the rows' last cells of each. */
function ofKind<K extends Measured['kind']>(results: readonly Kept[], kind: K) {
	return results
		.filter((kept) => kept.kind === kind)
		.map((kept) => ({
			...kept,
			measured: kept.measured as Extract<Measured, { kind: K }> | null,
			taken: [kept.day, kept.load.toFixed(1)],
		}));
}

function brushes(results: readonly Kept[]): string[] {
	const rows = ofKind(results, 'brush').sort((x, y) => (x.events ?? 0) - (y.events ?? 0));
	if (rows.length === 0) return [];
	return [
		'',
		'### Brush',
		'',
		'From a real move of the pointer, as the page hears of it, to the last change that it causes in the linked views.',
		'“First” is from the coming upon the brush to the last change of the first move, on a page that was loaded and then left',
		'alone for twenty seconds, or in the row that says so brushed at once: ours counts while it is left alone, the peer does not.',
		'',
		row(['events', 'page', 'ready', 'first', 'moves', 'p50', 'p95', 'longest task', 'day', 'load']),
		row(['---:', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---', '---:']),
		...rows.map(({ events, name, measured, failed, taken }) => {
			if (!measured)
				return row([thousands(events), name, `not measured: ${failed}`, '', '', '', '', '', ...taken]);
			const { readyMs, firstMs, heardMs, longTasks } = measured.result;
			return row([
				thousands(events),
				name,
				ms(readyMs),
				ms(firstMs),
				heardMs.length,
				ms(quantile(heardMs, 0.5)),
				ms(quantile(heardMs, 0.95)),
				longestOf(longTasks),
				...taken,
			]);
		}),
	];
}

function pairs(results: readonly Kept[]): string[] {
	const rows = ofKind(results, 'pair').sort((x, y) => (x.events ?? 0) - (y.events ?? 0));
	if (rows.length === 0) return [];
	const kinds = ['chosen, p50', 'p95', 'let go, p50', 'p95'];
	return [
		'',
		'### Pair',
		'',
		'From a press on one pair, or a second one that lets go of it, to the last change in the linked views; “first” is the',
		'first press. The peer counts its three views anew, Explore its map’s pairs, matrix, list, months and all filters’ choices.',
		'',
		row(['events', 'page', 'ready', 'first', ...kinds, 'longest task', 'day', 'load']),
		row(['---:', '---', '---:', '---:', ...kinds.map(() => '---:'), '---:', '---', '---:']),
		...rows.map(({ events, name, measured, failed, taken }) => {
			const page = [thousands(events), name];
			if (!measured) return row([...page, `not measured: ${failed}`, '', '', '', '', '', '', ...taken]);
			const { readyMs, firstMs, heardMs, longTasks } = measured.result;
			// After the first choice the presses take turns.
			const [letGo, chosen] = [0, 1].map((turn) => heardMs.filter((_, i) => i % 2 === turn));
			const middles = [chosen!, letGo!].flatMap((all) => [quantile(all, 0.5), quantile(all, 0.95)]);
			return row([...page, ...[readyMs, firstMs, ...middles].map(ms), longestOf(longTasks), ...taken]);
		}),
	];
}

function longestOf(longTasks: readonly number[]): string {
	return longTasks.length === 0 ? 'under 50 ms' : ms(Math.max(...longTasks));
}

function starts(results: readonly Kept[]): string[] {
	return ofKind(results, 'starts').flatMap(({ events, measured, failed, taken: [day, load] }) => {
		const head = ['', '### Start of the engine', ''];
		if (!measured) return [...head, `Not measured: ${failed}.`];
		const { oursMs, bareMs } = measured.starts;
		const [ours, bare] = [quantile(oursMs, 0.5), quantile(bareMs, 0.5)];
		return [
			...head,
			`Median of ${oursMs.length} on ${thousands(events)} events: ours ${ms(ours)}, the barest instantiate, connect and attach ${ms(bare)}: ${(ours / bare).toFixed(2)} times (asked: at most 1.15). ${day}, load ${load}.`,
		];
	});
}

function firstViews(results: readonly Kept[]): string[] {
	const rows = ofKind(results, 'first-view');
	if (rows.length === 0) return [];
	return [
		'',
		'### First view of Explore',
		'',
		row(['way', 'script, style, font', 'LCP', 'asked', 'shift', 'day', 'load']),
		row(['---', '---:', '---:', '---:', '---:', '---', '---:']),
		...rows.map(({ name, measured, failed, taken }) => {
			if (!measured) return row([name, `not measured: ${failed}`, '', '', '', ...taken]);
			const { bytes, lcpMs, shift } = measured.view;
			const asked = ms(measured.limitMs);
			return row([name, `${Math.round(bytes / 1000)} kB`, ms(lcpMs), asked, shift.toFixed(3), ...taken]);
		}),
	];
}

function soaks(results: readonly Kept[]): string[] {
	return ofKind(results, 'soak').flatMap(({ events, measured, failed, taken: [day, load] }) => {
		const head = ['', '### Soak', ''];
		if (!measured) return [...head, `Not measured: ${failed}.`];
		const { filters, heap, nodes, engine, process } = measured.soak;
		const held = [
			`JavaScript heap ${course(heap, mb)}`,
			`nodes of the page ${course(nodes, thousands)}`,
			`memory of the engine ${course(engine, mb)}`,
			`process of page and engine ${course(process, mb)}`,
		];
		return [
			...head,
			`${filters} random filters on the Explore page with ${thousands(events)} events, one in five followed by a brush. The least that was held in each third of the time: ${held.join('; ')}. ${day}, load ${load}.`,
		];
	});
}

/** The least of the first, middle and last third: what piles up grows from one to the next. */
function course(held: readonly number[], tell: (held: number) => string): string {
	if (held.length < 3) return 'not told';
	const third = Math.floor(held.length / 3);
	const leastOf = (from: number, to?: number) => tell(Math.min(...held.slice(from, to)));
	return `${leastOf(0, third)}, ${leastOf(third, 2 * third)}, ${leastOf(2 * third)}`;
}
