// `npm run budgets [-- --write]`: has the built site grown or shrunk by more than a tenth since its sizes were noted?
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = 'build';
const NOTED = 'tests/budgets.json';
/** Share by which a figure may differ. */
const ROOM = 0.1;

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

function measure(): Record<string, number> {
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

const measured = measure();
if (process.argv.includes('--write')) {
	writeFileSync(NOTED, `${JSON.stringify(measured, null, '\t')}\n`);
	console.log(`Noted in ${NOTED}.`);
} else {
	const noted = JSON.parse(readFileSync(NOTED, 'utf8')) as Record<string, number>;
	const broken = Object.entries(measured).filter(
		([name, value]) => Math.abs(value - (noted[name] ?? 0)) > ROOM * (noted[name] ?? 0),
	);
	for (const [name, value] of broken)
		console.error(`${NOTED}: ${name}: ${noted[name] ?? 0} were noted, ${value} are there`);
	if (broken.length > 0) {
		console.error('Where that is meant: npm run budgets -- --write, and say why in the commit.');
		process.exitCode = 1;
	} else console.log(`All ${Object.keys(measured).length} sizes are within a tenth of those noted.`);
}
