// What does the person who called the data build want?
import { parseArgs } from 'node:util';
import { UsageError, usageErrorOf } from '../usage-error';
import { givenPath, type GivenPath } from '../read-paths';

export const USAGE = `usage: npm run build:data [-- --articles PATH… --changed]

Reads articles and writes static/data/events.duckdb and static/data/manifest.json.

  --articles PATH…  files and folders to read instead of data/articles
  --changed         print which events were added, changed and withdrawn since the last build
  --help            this text`;

/** What to read, and whether to print what changed. */
export interface DataArguments {
	articles: GivenPath[] | null;
	isChanged: boolean;
}

/**
 * Reads the arguments; null asks for the usage text. Relative paths count from `cwd`, the folder where npm was called.
 * Throws {@link UsageError}.
 */
export function readArguments(args: readonly string[], cwd: string): DataArguments | null {
	const { articles, isChanged, help } = parse(args);
	if (help) return null;
	return {
		articles: articles === null ? null : articles.map((shown) => givenPath(shown, cwd)),
		isChanged,
	};
}

function parse(args: readonly string[]): { articles: string[] | null; isChanged: boolean; help: boolean } {
	let tokens;
	try {
		({ tokens } = parseArgs({
			args: [...args],
			options: {
				articles: { type: 'string', multiple: true },
				changed: { type: 'boolean' },
				help: { type: 'boolean', short: 'h' },
			},
			allowPositionals: true,
			tokens: true,
		}));
	} catch (error) {
		throw usageErrorOf(error);
	}
	const articles: string[] = [];
	let isChanged = false;
	for (const token of tokens) {
		if (token.kind === 'option' && token.name === 'help') return { articles: null, isChanged, help: true };
		if (token.kind === 'option' && token.name === 'changed') isChanged = true;
		else if (token.kind === 'option') articles.push(token.value ?? '');
		if (token.kind === 'positional') {
			if (articles.length === 0) throw new UsageError(`unexpected argument: ${token.value}`);
			articles.push(token.value);
		}
	}
	if (articles.includes('')) throw new UsageError('empty path after --articles');
	return { articles: articles.length === 0 ? null : articles, isChanged, help: false };
}
