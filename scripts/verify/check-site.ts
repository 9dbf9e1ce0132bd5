// Which promises does a live site keep?
import { createHash } from 'node:crypto';
import { ask } from './answer';
import { FILE_CHECKS, isPage, judgeEngine, PAGE_CHECKS, textOf, unpack, type Check } from './checks';

/** One promise: kept, kept less well than the host could, or not kept; `found` says what was met instead. */
export interface Finding {
	level: 'ok' | 'advice' | 'fault';
	/** The promise in words. */
	what: string;
	found: string;
}

/** Kinds of page of which one each is looked at, by how their addresses begin. */
const SAMPLES = ['country/', 'pair/', 'event/', 'official/', 'day/'];

async function judge(base: URL, check: Check): Promise<Finding> {
	try {
		const found = check.judge(await ask(new URL(check.path, base), check.headers));
		return { level: found === null ? 'ok' : check.otherwise, what: check.what, found: found ?? '' };
	} catch (error) {
		return {
			level: 'fault',
			what: check.what,
			found: error instanceof Error ? error.message : String(error),
		};
	}
}

/** Addresses below the site's base that a page's links lead to. */
function linksOf(html: string, at: URL, base: URL): string[] {
	return [...html.matchAll(/href="([^"#?]+)"/g)]
		.map(([, href]) => new URL(href!, at).href)
		.filter((href) => href.startsWith(base.href))
		.map((href) => href.slice(base.href.length));
}

/** One page of each kind that the site links to. */
async function sampleChecks(base: URL): Promise<Check[]> {
	const samples = new Map<string, string>();
	// The lists lead to countries and pairs, those to events and officials.
	const waiting = ['country', 'pair', 'anniversaries'];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const url = new URL(path, base);
		const links = linksOf(textOf(await ask(url)), url, base);
		for (const start of SAMPLES.filter((kind) => !samples.has(kind))) {
			const found = links.find((link) => link.startsWith(start) && !/\.[a-z]+$/.test(link));
			if (found === undefined) continue;
			samples.set(start, found);
			waiting.push(found);
		}
	}
	return [...samples.values()].map((path) => ({
		what: `/${path} is there`,
		path,
		otherwise: 'fault',
		judge: isPage,
	}));
}

/** Where the engine lies, as the scripts that the first page loads name it; null where none does. */
async function findEngine(base: URL): Promise<string | null> {
	const seen = new Set<string>();
	const waiting = linksOf(textOf(await ask(base)), base, base).filter((path) => path.endsWith('.js'));
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const url = new URL(path, base);
		const script = textOf(await ask(url));
		const engine = /["'`]([^"'`]*\/)?(duckdb-eh\.[\w-]+\.wasm)["'`]/.exec(script);
		if (engine !== null) return `_app/immutable/assets/${engine[2]}`;
		for (const [, next] of script.matchAll(/["']((?:\.\.?\/)+[\w./-]+\.js)["']/g))
			waiting.push(new URL(next!, url).href.slice(base.href.length));
	}
	return null;
}

/** Is the database the one that the manifest names? */
async function checkDatabase(base: URL): Promise<Finding> {
	const what = 'the database is the one that the manifest names';
	try {
		const manifest: unknown = JSON.parse(textOf(await ask(new URL('data/manifest.json', base))));
		const { file, sha256 } = (manifest as { database: { file: string; sha256: string } }).database;
		const data = unpack(await ask(new URL(`data/${file}`, base)));
		const isSame = createHash('sha256').update(data).digest('hex') === sha256;
		return { level: isSame ? 'ok' : 'fault', what, found: isSame ? '' : 'another checksum' };
	} catch (error) {
		return { level: 'fault', what, found: error instanceof Error ? error.message : String(error) };
	}
}

/**
 * Looks at a site as its readers' browsers do, one finding at a time.
 * @param base where the site stands, with a slash at its end
 */
export async function* checkSite(base: URL): AsyncGenerator<Finding> {
	for (const check of [...PAGE_CHECKS, ...FILE_CHECKS]) yield await judge(base, check);
	yield await checkDatabase(base);
	try {
		const engine = await findEngine(base);
		if (engine === null)
			yield { level: 'fault', what: 'the engine is there', found: 'no script of the first page names it' };
		else for (const check of judgeEngine(engine)) yield await judge(base, check);
		for (const check of await sampleChecks(base)) yield await judge(base, check);
	} catch (error) {
		yield {
			level: 'fault',
			what: 'the pages can be walked',
			found: error instanceof Error ? error.message : String(error),
		};
	}
}
