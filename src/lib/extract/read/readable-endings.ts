// Which kinds of files can be read?

/** Endings of the files that `readFile` understands. */
export const READABLE_ENDINGS = [
	'.md',
	'.markdown',
	'.txt',
	'.ndjson',
	'.jsonl',
	'.html',
	'.htm',
	'.xhtml',
	'.xml',
	'.rss',
	'.atom',
] as const;
