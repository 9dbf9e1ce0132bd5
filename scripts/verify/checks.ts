// What is promised of each address of a live site, and how is an answer judged?
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answer } from './answer';

/** Gives null where a promise is kept, else what was met. */
type Judge = (answer: Answer) => string | null;

/** A promise on one address. */
export interface Check {
	what: string;
	path: string;
	headers?: Readonly<Record<string, string>>;
	/** How bad it is where the promise is not kept. */
	otherwise: 'advice' | 'fault';
	judge: Judge;
}

/** The body as it was before the host packed it. */
export function unpack({ headers, body }: Answer): Buffer {
	if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
	return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
/** The body as text. */
export const textOf = (answer: Answer) => unpack(answer).toString('utf8');

const all =
	(...judges: readonly Judge[]): Judge =>
	(answer) =>
		judges.map((judge) => judge(answer)).find((found) => found !== null) ?? null;
const hasStatus =
	(wanted: number): Judge =>
	({ status }) =>
		status === wanted ? null : `status ${status} instead of ${wanted}`;
const hasHeader =
	(name: string, wanted: RegExp): Judge =>
	({ headers }) =>
		wanted.test(headers[name] ?? '') ? null : `${name} is ${headers[name] ?? 'missing'}`;
const hasText =
	(wanted: RegExp): Judge =>
	(answer) =>
		wanted.test(textOf(answer)) ? null : `nothing like ${wanted.source} in it`;
/** A page with a headline. */
export const isPage = all(hasStatus(200), hasHeader('content-type', /^text\/html/), hasText(/<h1/));

const POLICY = /<meta http-equiv="content-security-policy" content="default-src 'none'/i;
const COMPRESSED = hasHeader('content-encoding', /^(br|gzip)$/);

/** What is promised of pages. */
export const PAGE_CHECKS: readonly Check[] = [
	{ what: 'the first page is there', path: '', otherwise: 'fault', judge: isPage },
	{ what: 'its policy stands in its head', path: '', otherwise: 'fault', judge: hasText(POLICY) },
	{ what: 'pages come compressed', path: '', otherwise: 'advice', judge: COMPRESSED },
	...(
		[
			['x-content-type-options', /^nosniff$/],
			['referrer-policy', /^strict-origin-when-cross-origin$/],
			['permissions-policy', /camera=\(\)/],
			['content-security-policy', /frame-ancestors 'self'/],
		] as const
	).map(([name, wanted]): Check => ({
		what: `pages are sent with ${name}`,
		path: '',
		otherwise: 'advice',
		judge: hasHeader(name, wanted),
	})),
	{
		what: 'an embed may be framed by any page',
		path: 'embed/v1/map/all',
		otherwise: 'fault',
		judge: all(hasStatus(200), ({ headers }) =>
			/frame-ancestors/.test(headers['content-security-policy'] ?? '') || headers['x-frame-options']
				? 'the host forbids frames'
				: null,
		),
	},
	{
		what: 'what is missing answers 404 with a page',
		path: 'pair/no-such-pair',
		otherwise: 'fault',
		judge: all(hasStatus(404), hasHeader('content-type', /^text\/html/), hasText(/no such page/i)),
	},
];

/** What is promised of files. */
export const FILE_CHECKS: readonly Check[] = [
	{
		what: 'the log that the engine asks for beside the data answers 404',
		path: 'data/events.duckdb.wal',
		otherwise: 'fault',
		judge: hasStatus(404),
	},
	{
		what: 'a part of the data can be asked for',
		path: 'data/events.duckdb',
		headers: { range: 'bytes=0-99', 'accept-encoding': 'identity' },
		otherwise: 'advice',
		judge: all(hasStatus(206), ({ body }) => (body.length === 100 ? null : `${body.length} bytes`)),
	},
	{
		what: 'the feed is there',
		path: 'events.atom',
		otherwise: 'fault',
		judge: all(hasStatus(200), hasHeader('content-type', /xml/), hasText(/<feed[ >]/)),
	},
	{
		what: 'the calendar is there',
		path: 'anniversaries.ics',
		otherwise: 'fault',
		judge: all(hasStatus(200), hasHeader('content-type', /^text\/calendar/), hasText(/^BEGIN:VCALENDAR/)),
	},
	{ what: 'the map of pages is there', path: 'sitemap.xml', otherwise: 'fault', judge: hasText(/<urlset/) },
	{
		what: 'the search index is there',
		path: 'search-index.json',
		otherwise: 'fault',
		judge: all(hasStatus(200), hasHeader('content-type', /json/)),
	},
];

/** What is promised of the engine that lies at `path`. */
export function judgeEngine(path: string): readonly Check[] {
	return [
		{
			what: 'the engine is there and may be read while it comes',
			path,
			otherwise: 'fault',
			judge: all(hasStatus(200), hasHeader('content-type', /^application\/wasm$/)),
		},
		{ what: 'the engine comes compressed', path, otherwise: 'advice', judge: COMPRESSED },
		{
			what: 'files named by their content are kept for good',
			path,
			otherwise: 'advice',
			judge: hasHeader('cache-control', /immutable/),
		},
	];
}
