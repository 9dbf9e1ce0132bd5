// A small database in memory or as a file, made by the build's own writer from records that a test can read.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordArticle, type ArticleRecord } from '../../../scripts/data/article-record';
import { databaseRows } from '../../../scripts/data/database-rows';
import { publishedId } from '../../../scripts/data/published-ids';
import { writeDatabase } from '../../../scripts/data/write-database';
import type { Article } from '../../../src/lib/model/article';
import type { EventRecord, Participant } from '../../../src/lib/model/event';
import type { Site } from '../../../src/lib/model/site';
import type { ReferenceCountry, Organisation, Relation } from '../../../src/lib/reference/reference';

export const SITE: Site = {
	title: 'Test',
	address: null,
	description: 'A test.',
	excerpts: { default: 'none', publishers: { Herald: 'short' } },
	names: { CIV: 'Ivory Coast' },
};

/** A participant of a country; `CHN:Wang Yi` also names the person. */
function participant(side: 'a' | 'b', text: string): Participant {
	const [country = '', actor = null] = text.split(':');
	return { side, country, organisation: null, actor, role: actor === null ? null : 'minister' };
}

/** A record from what a case is about; `a` and `b` list the sides as {@link participant} reads them. */
export function record(
	id: string,
	fields: Partial<EventRecord> & { a?: string[]; b?: string[]; articles?: string[] },
): EventRecord {
	const { a = [], b = [], articles = ['herald-1'], ...own } = fields;
	const participants = [
		...a.map((text) => participant('a', text)),
		...b.map((text) => participant('b', text)),
	];
	const event = {
		id,
		type: 'meeting',
		date: '2024-02-05',
		dateBasis: 'explicit',
		status: 'occurred',
		channel: 'state',
		participants,
		countries: [...new Set(participants.map(({ country }) => country ?? ''))].sort(),
		organisations: [],
		venue: null,
		mechanism: null,
		round: null,
		tone: null,
		anniversary: null,
		confidence: 0.9,
		title: `Title of ${id}`,
		...own,
	} satisfies Omit<EventRecord, 'sources'>;
	return {
		...event,
		sources: articles.map((article) => ({
			document: article.split('-')[0] ?? article,
			article,
			evidence: [{ start: 8, end: 24 }],
			rule: 'meeting/test',
			date: event.date,
			dateBasis: event.dateBasis,
			status: event.status,
			participants: event.participants,
			venue: event.venue,
			trace: [{ field: 'date', start: 8, end: 14, rule: 'date/test' }],
		})),
	};
}

/** An article as a build keeps it, with the sentence that tells of each {@link record}. */
export function article(id: string, fields: Partial<Article> = {}): ArticleRecord {
	const text = fields.text ?? 'First.\n\nSecond paragraph here.';
	const whole: Article = {
		id,
		document: id.split('-')[0] ?? id,
		title: `Article ${id}`,
		publisher: 'Herald',
		published: '2024-02-06',
		url: null,
		source: null,
		start: 0,
		end: text.length,
		...fields,
		text,
	};
	return recordArticle(whole, [{ start: 8, end: 24 }]);
}

export const ARTICLES = [
	article('herald-1'),
	article('herald-2', { published: '2024-03', title: null }),
	article('post-1', { publisher: `O'Brien "Post"; --`, published: '2023-12-31' }),
	article('anonymous-1', { publisher: null, published: null }),
];

export const EVENTS = [
	record('call-1', { type: 'call', a: ['CHN:Xi Jinping'], b: ['RUS:Vladimir Putin'], date: '2024-02-08' }),
	record('meeting-1', {
		a: ['CHN:Wang Yi'],
		b: ['NOR:Espen Barth Eide'],
		articles: ['herald-1', 'post-1'],
		venue: { place: 'Beijing', country: 'CHN' },
		title: "Meeting: China's and Norway's ministers",
	}),
	record('meeting-2', { channel: 'party', date: '2024-02', a: ['CHN:Liu Jianchao'], b: ['NOR'] }),
	record('visit-1', {
		type: 'visit',
		date: '2024-02-03/2024-02-06',
		a: ['NOR:Espen Barth Eide'],
		b: ['CHN'],
	}),
	record('visit-2', { type: 'visit', date: '2024', status: 'planned', a: ['CHN'], b: ['CIV'] }),
	record('message-1', {
		type: 'message',
		tone: 'condolence',
		date: '2023-12',
		a: ['CHN', 'RUS'],
		b: ['NAM'],
		articles: ['post-1'],
	}),
	record('summit-1', {
		type: 'summit',
		date: '2023-05-18/2023-05-19',
		status: 'cancelled',
		a: ['KAZ', 'CHN', 'UZB'],
		organisations: ['SCO'],
		venue: { place: 'São Tomé', country: null },
		articles: ['herald-2'],
	}),
	record('anniversary-1', {
		type: 'anniversary',
		date: '2024~',
		anniversary: { n: 70, of: 'relations', year: 1954 },
		a: ['CHN'],
		b: ['NOR'],
	}),
	record('exchange-1', {
		type: 'exchange',
		channel: 'people',
		a: ['CHN'],
		b: ['USA'],
		articles: ['anonymous-1'],
	}),
	record('statement-1', { type: 'statement', a: ['CHN'] }),
];

function country(code: string, name: string, capital: string): ReferenceCountry {
	return {
		code,
		name,
		capital,
		latitude: 10,
		longitude: 20,
		region: 'Somewhere',
		iso2: code.slice(0, 2),
		numeric: '000',
		aliases: [],
		demonyms: [],
		governments: [],
		cities: [],
		ambiguous: [],
		subregion: 'There',
		source: 'test',
	};
}

export const REFERENCE = {
	countries: [
		country('NOR', 'Norway', 'Oslo'),
		country('CHN', 'China', 'Beijing'),
		country('CIV', "Côte d'Ivoire", 'Yamoussoukro'),
	],
	organisations: [
		{
			id: 'SCO',
			name: 'Shanghai Cooperation Organization',
			aliases: [],
			heads: [],
			ambiguous: [],
			kind: 'regional',
			source: 'test',
		},
	] satisfies Organisation[],
	relations: [
		{
			a: 'CHN',
			b: 'RUS',
			kind: 'established',
			start: '1949-10-02',
			end: null,
			precision: 'day',
			name: null,
			source: 'test',
			note: '',
			file: 'f',
			line: 3,
		},
		{
			a: 'CHN',
			b: 'NOR',
			kind: 'established',
			start: '1954',
			end: null,
			precision: 'year',
			name: null,
			source: 'test',
			note: '',
			file: 'f',
			line: 2,
		},
	] satisfies Relation[],
};

/** An event that was published under another id. */
const PUBLISHED = EVENTS.filter(({ id }) => id === 'call-1').map((event) => ({
	...publishedId(event),
	id: 'call-before',
}));

/** Writes the database to a folder of its own; `remove` takes it away. */
export async function makeSmallDatabase(): Promise<{ path: string; remove: () => Promise<void> }> {
	const folder = await mkdtemp(join(tmpdir(), 'bilateral-query-'));
	const path = join(folder, 'events.duckdb');
	await writeDatabase(
		path,
		databaseRows({
			events: EVENTS,
			articles: ARTICLES,
			reference: REFERENCE,
			site: SITE,
			published: PUBLISHED,
		}),
	);
	return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
