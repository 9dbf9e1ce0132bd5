// How does the built site show a database of made-up events on its Explore page?
import { cp, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DEFAULT_VIEW } from '../../../src/lib/model/view';
import { openNodeDatabase } from '../../../src/lib/query/node';
import { countTotals } from '../../../src/lib/query/views/count-totals';
import { countBars } from '../../../src/routes/count-bars';
import { cutPrinted } from '../../../src/lib/state/cut-printed';
import { loadExplore } from '../../../src/lib/state/load-explore';

/** As an expression: values that occur twice are handed to a function that builds the rest. */
const DATA = /data: (\[null,[\s\S]*?\]),\s*form:/;
/** It holds hashes of the page's own scripts, one of which is changed. */
const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
/** As the page's own load function. */
const PRINTED_EVENTS = 300;

interface PageData {
	countries: { code: string }[];
	printed: unknown;
	bars: unknown;
	source: { file: string; bytes: number; version: string };
	counts: { events: number };
	span: { dayStart: number | null; dayEnd: number | null };
}

/**
 * Copies `build/` to `folder` and puts the database in the place of the site's own: the page's data say what its load
 * function would have said of it. The printed markup stays that of the site and is corrected as the page comes alive.
 */
export async function makeExploreSite(folder: string, database: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	for (const name of ['_app', 'index.html', 'favicon.svg', 'relations.json'])
		await cp(join('build', name), join(folder, name), { recursive: true });
	const page = join(folder, 'index.html');
	const html = await readFile(page, 'utf8');
	const literal = DATA.exec(html)?.[1];
	if (literal === undefined) throw new Error('no data in the page: index.html');
	// The page's own literal, of this machine's build.
	const nodes = new Function(`return ${literal}`)() as { data: PageData }[];
	const data = nodes.at(-1)!.data;
	const engine = await openNodeDatabase(database);
	const printed = cutPrinted(
		await loadExplore(engine, DEFAULT_VIEW, PRINTED_EVENTS),
		data.countries.map(({ code }) => code),
	);
	const { events, dayStart, dayEnd } = await countTotals(engine, DEFAULT_VIEW);
	const bars =
		dayStart === null || dayEnd === null ? null : await countBars(engine, printed, { dayStart, dayEnd });
	await engine.close();
	const { size } = await stat(database);
	Object.assign(data, {
		printed,
		bars,
		source: { file: 'events.duckdb', bytes: size, version: 'bench' },
		counts: { ...data.counts, events },
		span: { dayStart, dayEnd },
	});
	const text = JSON.stringify(nodes).replaceAll('<', '\\u003c');
	await writeFile(
		page,
		html.replace(POLICY, '').replace(literal, () => text),
	);
	await mkdir(join(folder, 'data'));
	await symlink(resolve(database), join(folder, 'data/events.duckdb'));
}
