// How do measurements become the tables of docs/BENCHMARKS.md?
import { cpus, totalmem } from 'node:os';
import { loadavg } from 'node:os';
import type { BrushResult } from './drag-brush';
import type { FirstView } from './first-view';
import type { Soak, Starts } from './measure-start';
import { quantile } from './quantile';

/** One run. */
export interface Run {
	chromium: string;
	brushes: { events: number; result: BrushResult | { name: string; failed: string } }[];
	starts: Starts | null;
	firstViews: { name: string; limitMs: number; view: FirstView }[];
	soak: Soak | null;
}

const ms = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} ms` : '–');
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** The machine and the tables, in Markdown. */
export function report(run: Run): string {
	const lines = [
		`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, Chromium ${run.chromium} headless; load of the machine at the end of the run ${loadavg()[0]!.toFixed(1)}.`,
		'',
		'## Brush',
		'',
		'From a real move of the pointer, as the page hears of it, to the last change that it causes in the linked views.',
		'“First” is from the coming upon the brush to the last change of the first move.',
		'',
		row(['events', 'page', 'ready', 'first', 'moves', 'p50', 'p95', 'longest task']),
		row(['---:', '---', '---:', '---:', '---:', '---:', '---:', '---:']),
		...run.brushes.map(({ events, result }) =>
			row(
				'failed' in result
					? [
							events.toLocaleString('en-US'),
							result.name,
							`not measured: ${result.failed}`,
							'',
							'',
							'',
							'',
							'',
						]
					: [
							events.toLocaleString('en-US'),
							result.name,
							ms(result.readyMs),
							ms(result.firstMs),
							result.heardMs.length,
							ms(quantile(result.heardMs, 0.5)),
							ms(quantile(result.heardMs, 0.95)),
							result.longTasks.length === 0 ? 'under 50 ms' : ms(Math.max(...result.longTasks)),
						],
			),
		),
	];
	if (run.starts) {
		const [ours, bare] = [quantile(run.starts.oursMs, 0.5), quantile(run.starts.bareMs, 0.5)];
		lines.push(
			'',
			'## Start of the engine',
			'',
			`Median of ${run.starts.oursMs.length}: ours ${ms(ours)}, the barest instantiate, connect and attach ${ms(bare)}: ${(ours / bare).toFixed(2)} times (asked: at most 1.15).`,
		);
	}
	lines.push(
		'',
		'## First view of Explore',
		'',
		row(['way', 'script, style, font', 'LCP', 'asked', 'shift']),
	);
	lines.push(row(['---', '---:', '---:', '---:', '---:']));
	for (const { name, limitMs, view } of run.firstViews)
		lines.push(
			row([name, `${Math.round(view.bytes / 1000)} kB`, ms(view.lcpMs), ms(limitMs), view.shift.toFixed(3)]),
		);
	if (run.soak) {
		const { filters, heap, engine } = run.soak;
		lines.push(
			'',
			'## Soak',
			'',
			`${filters} random filters: JavaScript heap ${mb(heap[0]!)} at first, ${mb(heap.at(-1)!)} at last; engine ${mb(engine[0]!)} at first, ${mb(engine.at(-1)!)} at last.`,
		);
	}
	return lines.join('\n');
}
