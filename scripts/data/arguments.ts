// What does the person who called the data build want?
import { parseArgs } from 'node:util';
import { UsageError, usageErrorOf } from '../usage-error';
import { givenPath, type GivenPath } from '../read-paths';

export const USAGE = `usage: npm run build:data [-- --articles PATH… | --from-lake DIR] [--imported PATH…] [--lake DIR] [--changed]

Reads articles and writes static/data/events.duckdb and static/data/manifest.json.

  --articles PATH…  files and folders to read instead of data/articles
  --imported PATH…  files and folders of what others coded (npm run import) to read instead of data/imported
  --from-lake DIR   a lake to build from instead of articles
  --lake DIR        write the finished data as Parquet files by year and month, too
  --changed         print which events were added, changed and withdrawn since the last build
  --help            this text`;

/** What to read, and whether to print what changed. */
export interface DataArguments {
	articles: GivenPath[] | null;
	/** A lake to read instead. */
	fromLake: GivenPath | null;
	/** Where to write a lake. */
	lake: GivenPath | null;
	/** Imported records to read instead of the project's. */
	imported: GivenPath[] | null;
	isChanged: boolean;
}

/**
 * Reads the arguments; null asks for the usage text. Relative paths count from `cwd`, the folder where npm was called.
 * Throws {@link UsageError}.
 */
export function readArguments(args: readonly string[], cwd: string): DataArguments | null {
	const { articles, fromLake, lake, imported, isChanged, help } = parse(args);
	if (help) return null;
	if (articles !== null && fromLake !== null)
		throw new UsageError('--articles and --from-lake exclude each other');
	const given = (shown: string | null) => (shown === null ? null : givenPath(shown, cwd));
	const givenList = (list: string[] | null) => list?.map((shown) => givenPath(shown, cwd)) ?? null;
	return {
		fromLake: given(fromLake),
		lake: given(lake),
		articles: givenList(articles),
		imported: givenList(imported),
		isChanged,
	};
}

interface Parsed {
	articles: string[] | null;
	fromLake: string | null;
	lake: string | null;
	imported: string[] | null;
	isChanged: boolean;
	help: boolean;
}

function parse(args: readonly string[]): Parsed {
	let tokens;
	try {
		({ tokens } = parseArgs({
			args: [...args],
			options: {
				articles: { type: 'string', multiple: true },
				'from-lake': { type: 'string' },
				lake: { type: 'string' },
				imported: { type: 'string', multiple: true },
				changed: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
			allowPositionals: true,
			tokens: true,
		}));
	} catch (error) {
		throw usageErrorOf(error);
	}
	const lists = { articles: [] as string[], imported: [] as string[] };
	/** Paths without an option belong to the list that was begun last. */
	let begun: string[] | null = null;
	const parsed: Parsed = {
		articles: null,
		fromLake: null,
		lake: null,
		imported: null,
		isChanged: false,
		help: false,
	};
	for (const token of tokens) {
		if (token.kind === 'positional') {
			if (begun === null) throw new UsageError(`unexpected argument: ${token.value}`);
			begun.push(token.value);
		}
		if (token.kind !== 'option') continue;
		if (token.name === 'help') return { ...parsed, help: true };
		if (token.name === 'changed') parsed.isChanged = true;
		else if (token.value === undefined || token.value === '')
			throw new UsageError(`empty path after --${token.name}`);
		else if (token.name === 'lake') parsed.lake = token.value;
		else if (token.name === 'from-lake') parsed.fromLake = token.value;
		else {
			begun = lists[token.name as keyof typeof lists];
			begun.push(token.value);
		}
	}
	for (const [name, paths] of Object.entries(lists))
		if (paths.includes('')) throw new UsageError(`empty path after --${name}`);
	const some = (paths: string[]) => (paths.length === 0 ? null : paths);
	return { ...parsed, articles: some(lists.articles), imported: some(lists.imported) };
}
