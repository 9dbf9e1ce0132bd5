// What does the manifest say of a finished build?
import { parseEdtf, type EdtfSpan } from '../../src/lib/model/edtf';
import type { AppliedCorrection } from '../../src/lib/model/correction';
import type { EventRecord } from '../../src/lib/model/event';
import {
	DATABASE_FILE,
	MAX_LEFT_OUT_LINES,
	SCHEMA_VERSION,
	type LeftOut,
	type Manifest,
	type ManifestSource,
} from '../../src/lib/model/manifest';
import type { Site } from '../../src/lib/model/site';
import { EVENT_TYPES, isContactType, isCoreType } from '../../src/lib/model/vocabulary';
import type { ArticleRecord } from './article-record';
import { choosePages } from './choose-pages';

/** Something that was left out: why, and `file:line: what is wrong`. */
export interface Omission {
	reason: string;
	line: string;
}

/** Everything that the manifest is made from. */
export interface Build {
	inputs: string;
	database: { sha256: string; bytes: number };
	articles: readonly ArticleRecord[];
	events: readonly EventRecord[];
	/** What people's corrections did. */
	corrections?: readonly AppliedCorrection[];
	omissions: readonly Omission[];
	site: Site;
}

/** Makes the manifest; the same build gives the same one. */
export function makeManifest(build: Build): Manifest {
	const { articles, events, site } = build;
	const core = events.filter(({ type }) => isCoreType(type));
	const pages = choosePages(
		site,
		core.map(({ countries }) => ({ countries, count: 1 })),
		events.length,
	);
	const sources = listSources(articles, events);
	return {
		schema: SCHEMA_VERSION,
		inputs: build.inputs,
		database: { file: DATABASE_FILE, ...build.database },
		counts: {
			documents: sources.length,
			articles: articles.length,
			events: events.length,
			contacts: events.filter((event) => isContactType(event.type)).length,
			byType: countTypes(events),
			corrections: countCorrections(build.corrections ?? []),
			leftOut: build.omissions.length,
		},
		leftOut: groupOmissions(build.omissions),
		sources,
		span: spanOf(core.map(({ date }) => parseEdtf(date)!)),
		site: { title: site.title, address: site.address, description: site.description },
		...(pages === undefined ? {} : { pages }),
	};
}

function countTypes(events: readonly EventRecord[]): Manifest['counts']['byType'] {
	const counts = Object.fromEntries(EVENT_TYPES.map((type) => [type, 0])) as Manifest['counts']['byType'];
	for (const event of events) counts[event.type]++;
	return counts;
}

/** Entries of the files, not rows: one may overrule several fields. */
function countCorrections(corrections: readonly AppliedCorrection[]): number {
	return new Set(corrections.map(({ file, line }) => `${file}:${line}`)).size;
}

function groupOmissions(omissions: readonly Omission[]): LeftOut[] {
	const groups = new Map<string, LeftOut>();
	for (const { reason, line } of omissions) {
		const group = groups.get(reason) ?? { reason, count: 0, lines: [] };
		group.count++;
		if (group.lines.length < MAX_LEFT_OUT_LINES) group.lines.push(line);
		groups.set(reason, group);
	}
	return [...groups.values()].sort((x, y) => (x.reason < y.reason ? -1 : 1));
}

function listSources(articles: readonly ArticleRecord[], events: readonly EventRecord[]): ManifestSource[] {
	const told = new Map<string, number>();
	for (const event of events) {
		for (const document of new Set(event.sources.map((source) => source.document))) {
			told.set(document, (told.get(document) ?? 0) + 1);
		}
	}
	const sources = new Map<string, ManifestSource>();
	for (const { document, publisher } of articles) {
		const source = sources.get(document) ?? {
			document,
			publishers: [],
			articles: 0,
			events: told.get(document) ?? 0,
		};
		source.articles++;
		if (publisher !== null && !source.publishers.includes(publisher)) source.publishers.push(publisher);
		sources.set(document, source);
	}
	for (const source of sources.values()) source.publishers.sort();
	return [...sources.values()].sort((x, y) => (x.document < y.document ? -1 : 1));
}

/** First and last day of all of them; null where there is none. */
export function spanOf(spans: Iterable<Pick<EdtfSpan, 'dayStart' | 'dayEnd'>>): Manifest['span'] {
	let all: Manifest['span'] = null;
	for (const { dayStart, dayEnd } of spans)
		all = all
			? { dayStart: Math.min(all.dayStart, dayStart), dayEnd: Math.max(all.dayEnd, dayEnd) }
			: { dayStart, dayEnd };
	return all;
}
