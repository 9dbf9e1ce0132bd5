// `npm run budgets [-- --write]`: has the built site, or what its build takes, changed by more than its room since it was noted?
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compareFigures, type Figures } from './figures/compare-figures';

const BUILT = 'build';
const NOTED = 'tests/budgets.json';
/** Time and memory, as the last `npm run build` measured itself. */
const BUILD_FIGURES = '.bilateral/build.json';

interface Kind {
	id: string;
	holds: (path: string) => boolean;
	/** Scripts and styles travel compressed, and that is what counts; other bytes as they lie. */
	isPacked: boolean;
}

/** The first kind that holds a file counts it. */
const KINDS: readonly Kind[] = [
	{ id: 'engine', holds: (path) => /duckdb-.*\.(wasm|js)$/.test(path), isPacked: false },
	{ id: 'scripts, gzip', holds: (path) => path.startsWith('_app/') && path.endsWith('.js'), isPacked: true },
	{ id: 'styles, gzip', holds: (path) => path.startsWith('_app/') && path.endsWith('.css'), isPacked: true },
	{ id: 'fonts', holds: (path) => path.endsWith('.woff2'), isPacked: false },
	{ id: 'embeds', holds: (path) => path.startsWith('embed/v1/'), isPacked: false },
	{ id: 'pages', holds: (path) => path.endsWith('.html'), isPacked: false },
	{ id: 'data', holds: (path) => path.startsWith('data/'), isPacked: false },
	{ id: 'pictures', holds: (path) => path.endsWith('.png'), isPacked: false },
	{ id: 'other files', holds: () => true, isPacked: false },
];

function measure(): Figures {
	const figures: Record<string, number> = {};
	for (const { id } of KINDS) figures[`${id}, bytes`] = figures[`${id}, files`] = 0;
	for (const entry of readdirSync(BUILT, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || /\.(br|gz)$/.test(entry.name)) continue;
		const file = join(entry.parentPath, entry.name);
		const kind = KINDS.find(({ holds }) => holds(relative(BUILT, file).replaceAll('\\', '/')))!;
		figures[`${kind.id}, bytes`]! += kind.isPacked
			? gzipSync(readFileSync(file)).length
			: statSync(file).size;
		figures[`${kind.id}, files`]!++;
	}
	return figures;
}

if (!existsSync(BUILT) || !existsSync(BUILD_FIGURES)) {
	console.error(`${BUILD_FIGURES}: no such file; run npm run build first`);
	process.exit(1);
}
const measured: Figures = { ...measure(), ...(JSON.parse(readFileSync(BUILD_FIGURES, 'utf8')) as Figures) };
if (process.argv.includes('--write')) {
	writeFileSync(NOTED, `${JSON.stringify(measured, null, '\t')}\n`);
	console.log(`Noted in ${NOTED}.`);
} else {
	const broken = compareFigures(JSON.parse(readFileSync(NOTED, 'utf8')) as Figures, measured);
	for (const line of broken) console.error(`${NOTED}: ${line}`);
	if (broken.length > 0) {
		console.error('Where that is meant: npm run budgets -- --write, and say why in the commit.');
		process.exitCode = 1;
	} else console.log(`All ${Object.keys(measured).length} figures are within their room of those noted.`);
}
