// `npm run nightly:load`: two hundred readers at once on the built site behind nginx, by Debian's wrk.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasNginx, startNginx } from '../support/start-nginx';
import { noteFigures } from './note-figures';

const READERS = 200;
const SECONDS = Number(process.env.LOAD_SECONDS ?? 20);
/** Kinds of pages that readers mix, and how many of each at most. */
const KINDS = [
	'',
	'pair',
	'country',
	'event',
	'embed/v1/timeline',
	'embed/v1/map',
	'story',
	'data/downloads',
];
const EACH = 20;

if (!hasNginx() || spawnSync('wrk', ['-v']).error)
	throw new Error('nginx and wrk are needed: apt-get install nginx wrk');
const site = await startNginx('build');
const folder = mkdtempSync(join(tmpdir(), 'bilateral-load-'));
const base = new URL(site.address).pathname;
const paths = KINDS.flatMap((kind) =>
	readdirSync(join('build', kind), { withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.endsWith('.duckdb'))
		.slice(0, EACH)
		.map(({ name }) => `${base}${kind ? `${kind}/` : ''}${name.replace(/(index)?\.html$/, '')}`),
);
writeFileSync(
	join(folder, 'mix.lua'),
	`local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
function request() at = at % #paths + 1; return wrk.format('GET', paths[at], { ['Accept-Encoding'] = 'br, gzip' }) end
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init() bad = 0 end
function response(status) if status ~= 200 then bad = bad + 1 end end
function done(summary, latency)
	local bad = 0
	for _, thread in ipairs(threads) do bad = bad + thread:get('bad') end
	local errors = summary.errors
	io.write(string.format('FIGURES %d %d %d %.0f\\n', summary.requests, summary.duration / 1000, bad + errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(99) / 1000))
end`,
);
const { stdout } = spawnSync(
	'wrk',
	['-t2', `-c${READERS}`, `-d${SECONDS}s`, '--timeout', '10s', '-s', join(folder, 'mix.lua'), site.address],
	{ encoding: 'utf8' },
);
site.stop();
rmSync(folder, { recursive: true });
const [requests = 0, milliseconds = 1, failed = 1, p99 = 0] = (/FIGURES (.*)/.exec(stdout)?.[1] ?? '')
	.split(' ')
	.map(Number);
const perSecond = Math.round((1000 * requests) / milliseconds);
noteFigures('load', {
	what: `${READERS} readers at once on ${paths.length} pages behind nginx`,
	tried: requests,
	failed,
	note: `${perSecond} answers a second, 99 of 100 within ${p99} ms; nginx and the readers shared one machine`,
});
console.log(`${requests} answers, ${failed} failed, ${perSecond} a second, p99 ${p99} ms`);
process.exitCode = failed === 0 ? 0 : 1;
