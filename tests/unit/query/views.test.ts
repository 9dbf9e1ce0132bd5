import { describe, expect, it } from 'vitest';
import { binEvents } from '../../../src/lib/charts/timeline/bin-events';
import { binSpans } from '../../../src/lib/charts/timeline/bin-spans';
import { groupLanes } from '../../../src/lib/charts/timeline/lanes';
import { BIN_UNITS, type BinUnit } from '../../../src/lib/model/bin-unit';
import { DEFAULT_VIEW, type Lanes, type View } from '../../../src/lib/model/view';
import { isContactType } from '../../../src/lib/model/vocabulary';
import { countArticles } from '../../../src/lib/query/views/count-articles';
import { countChoices } from '../../../src/lib/query/views/count-choices';
import { countCountries } from '../../../src/lib/query/views/count-countries';
import { countDyads } from '../../../src/lib/query/views/count-dyads';
import { countMatrix } from '../../../src/lib/query/views/count-matrix';
import { countMonths } from '../../../src/lib/query/views/count-months';
import { countSpans } from '../../../src/lib/query/views/count-spans';
import { countTally } from '../../../src/lib/query/views/count-tally';
import { countTotals } from '../../../src/lib/query/views/count-totals';
import { countVenues } from '../../../src/lib/query/views/count-venues';
import { listAliases } from '../../../src/lib/query/views/list-aliases';
import { listCountries } from '../../../src/lib/query/views/list-countries';
import { listEvents } from '../../../src/lib/query/views/list-events';
import { listKnownPeople } from '../../../src/lib/query/views/list-known-people';
import { listRelations } from '../../../src/lib/query/views/list-relations';
import { readEvent } from '../../../src/lib/query/views/read-event';
import { ENGINES } from './engines';
import { useSmallDatabase } from './use-small-database';

const CORE = [
	'summit-1',
	'message-1',
	'anniversary-1',
	'visit-2',
	'meeting-2',
	'visit-1',
	'exchange-1',
	'meeting-1',
	'call-1',
];

/** Which events a view shows, earliest first. */
const FILTERS: [id: string, view: Partial<View>, shown: string[]][] = [
	['default: core types only', {}, CORE],
	['context type only where named', { types: ['statement'] }, ['statement-1']],
	['core and context types', { types: ['call', 'statement'] }, ['statement-1', 'call-1']],
	['country', { country: 'NOR' }, ['anniversary-1', 'meeting-2', 'visit-1', 'meeting-1']],
	['pair', { country: 'RUS', with: 'NAM' }, ['message-1']],
	['pair without events', { country: 'NOR', with: 'RUS' }, []],
	['unknown country', { country: 'ZZZ' }, []],
	['channels', { channels: ['party', 'people'] }, ['meeting-2', 'exchange-1']],
	['statuses', { statuses: ['planned', 'cancelled'] }, ['summit-1', 'visit-2']],
	[
		'possibly on a day',
		{ from: '2024-02-06', to: '2024-02-06' },
		['anniversary-1', 'visit-2', 'meeting-2', 'visit-1'],
	],
	[
		'certainly in a day',
		{ from: '2024-02-05', to: '2024-02-05', fit: 'certainly' },
		['exchange-1', 'meeting-1'],
	],
	[
		'certainly in a month',
		{ from: '2024-02', to: '2024-02', fit: 'certainly' },
		['meeting-2', 'visit-1', 'exchange-1', 'meeting-1', 'call-1'],
	],
	['possibly from', { from: '2024-02-08' }, ['anniversary-1', 'visit-2', 'meeting-2', 'call-1']],
	[
		'certainly from',
		{ from: '2024-01', fit: 'certainly' },
		['anniversary-1', 'visit-2', 'meeting-2', 'visit-1', 'exchange-1', 'meeting-1', 'call-1'],
	],
	['possibly to', { to: '2023' }, ['summit-1', 'message-1']],
	['certainly to', { to: '2024-01', fit: 'certainly' }, ['summit-1', 'message-1']],
	['publisher of a second source', { publisher: `O'Brien "Post"; --` }, ['message-1', 'meeting-1']],
	['publisher that is SQL', { publisher: `Herald' OR '1'='1` }, []],
	['words in a title, folded', { words: 'NORWAY’S  ministers' }, ['meeting-1']],
	['words in a name', { words: 'espen' }, ['visit-1', 'meeting-1']],
	['words in a place, without accents', { words: 'sao tome' }, ['summit-1']],
	['words in an organisation', { words: 'shanghai' }, ['summit-1']],
	['words in a name that the owner set', { words: 'ivory' }, ['visit-2']],
	['words are no pattern', { words: '%' }, []],
	['words that are SQL', { words: `'; DROP TABLE events; --` }, []],
	[
		'all filters at once',
		{
			country: 'CHN',
			with: 'NOR',
			types: ['meeting'],
			channels: ['state'],
			statuses: ['occurred'],
			from: '2024',
			to: '2024',
			fit: 'certainly',
			publisher: 'Herald',
			words: 'barth eide',
		},
		['meeting-1'],
	],
];

describe.each(ENGINES)('queries on $name', ({ open }) => {
	const database = useSmallDatabase(open);

	const see = (view: Partial<View>): View => ({ ...DEFAULT_VIEW, ...view });

	it.each(FILTERS)('list: %s', async (_id, view, shown) => {
		const rows = await listEvents(database(), see(view));
		expect(rows.map(({ id }) => id)).toEqual(shown);
		const totals = await countTotals(database(), see(view));
		expect(totals.events).toBe(shown.length);
	});

	it('hands out plain values', async () => {
		const rows = await listEvents(
			database(),
			see({ country: 'CHN', with: 'NOR', types: ['meeting'], channels: ['state'] }),
		);
		expect(rows).toEqual([
			{
				id: 'meeting-1',
				type: 'meeting',
				status: 'occurred',
				channel: 'state',
				date: '2024-02-05',
				dayStart: 19758,
				dayEnd: 19758,
				precision: 'day',
				approximate: false,
				basis: 'explicit',
				title: "Meeting: China's and Norway's ministers",
				countries: ['CHN', 'NOR'],
				organisations: [],
				actors: ['Wang Yi', 'Espen Barth Eide'],
				venuePlace: 'Beijing',
				venueCountry: 'CHN',
				mechanism: null,
				round: null,
				tone: null,
				anniversaryN: null,
				anniversaryOf: null,
				anniversaryYear: null,
				sources: 2,
			},
		]);
		const [anniversary] = await listEvents(database(), see({ types: ['anniversary'] }));
		expect(anniversary).toMatchObject({
			approximate: true,
			precision: 'year',
			anniversaryN: 70,
			anniversaryYear: 1954,
		});
	});

	it('pages through the list', async () => {
		const page = await listEvents(database(), see({}), { limit: 2, offset: 1, order: 'latest' });
		expect(page.map(({ id }) => id)).toEqual(['exchange-1', 'meeting-1']);
	});

	it.each<
		[
			string,
			Partial<View>,
			[
				a: string,
				b: string,
				channel: string,
				count: number,
				towardsB: number,
				towardsA: number,
				last: string,
			][],
		]
	>([
		[
			'pair',
			{ country: 'NOR', with: 'CHN' },
			[
				['CHN', 'NOR', 'state', 2, 0, 1, '2024-02-05'],
				['CHN', 'NOR', 'party', 1, 0, 0, '2024-02'],
			],
		],
		[
			'country: only pairs that it belongs to',
			{ country: 'RUS' },
			[
				['CHN', 'RUS', 'state', 1, 0, 0, '2024-02-08'],
				['NAM', 'RUS', 'state', 1, 0, 1, '2023-12'],
			],
		],
		[
			'senders of one message are no pair',
			{ types: ['message'] },
			[
				['CHN', 'NAM', 'state', 1, 1, 0, '2023-12'],
				['NAM', 'RUS', 'state', 1, 0, 1, '2023-12'],
			],
		],
		[
			'summit: all pairs',
			{ types: ['summit'] },
			[
				['CHN', 'KAZ', 'state', 1, 0, 0, '2023-05-18/2023-05-19'],
				['CHN', 'UZB', 'state', 1, 0, 0, '2023-05-18/2023-05-19'],
				['KAZ', 'UZB', 'state', 1, 0, 0, '2023-05-18/2023-05-19'],
			],
		],
		['no events', { country: 'ZZZ' }, []],
	])('dyads: %s', async (_id, view, dyads) => {
		const rows = await countDyads(database(), see(view));
		expect(
			rows.map((row) => [row.a, row.b, row.channel, row.count, row.towardsB, row.towardsA, row.lastDate]),
		).toEqual(dyads);
	});

	it('counts countries', async () => {
		expect(await countCountries(database(), see({ types: ['call', 'message'] }))).toEqual([
			{ country: 'CHN', count: 2 },
			{ country: 'RUS', count: 2 },
			{ country: 'NAM', count: 1 },
		]);
	});

	it('counts months over the whole span, whatever the period', async () => {
		const months = await countMonths(database(), see({ country: 'NOR', from: '2030', to: '2031' }));
		expect(months).toEqual([
			{ month: 649, channel: 'party', count: 1 },
			{ month: 649, channel: 'state', count: 2 },
		]);
		const named = see({ country: 'NOR', types: ['anniversary'] });
		expect(await countMonths(database(), named)).toEqual([{ month: 648, channel: 'state', count: 1 }]);
	});

	it('counts totals', async () => {
		expect(await countTotals(database(), see({}))).toEqual({
			events: 9,
			countries: 8,
			planned: 1,
			cancelled: 1,
			inexact: 6,
			dayStart: 19495,
			dayEnd: 20088,
		});
		expect(await countTotals(database(), see({ country: 'ZZZ' }))).toEqual({
			events: 0,
			countries: 0,
			planned: 0,
			cancelled: 0,
			inexact: 0,
			dayStart: null,
			dayEnd: null,
		});
	});

	it.each(FILTERS)('tells in a headline what is listed: %s', async (_id, view) => {
		const rows = await listEvents(database(), see(view));
		const contacts = rows.filter(({ type }) => isContactType(type));
		const told = await countTally(database(), see(view));
		expect(told).toMatchObject({
			entries: rows.length,
			contacts: contacts.length,
			occurred: contacts.filter(({ status }) => status === 'occurred').length,
			planned: contacts.filter(({ status }) => status === 'planned').length,
			cancelled: contacts.filter(({ status }) => status === 'cancelled').length,
			anniversaries: rows.filter(({ type }) => type === 'anniversary').length,
			inexact: contacts.filter(({ precision, approximate }) => approximate || precision !== 'day').length,
			partners: [...new Set(contacts.flatMap(({ countries }) => countries))]
				.filter((code) => code !== view.country)
				.sort(),
		});
	});

	it.each([
		['a month that reaches past its period', { country: 'NOR', from: '2024-02-05', to: '2024-02' }],
		['no period', { country: 'NOR' }],
		['certainly', { country: 'NOR', from: '2024-02-05', to: '2024-02', fit: 'certainly' }],
	] as [string, Partial<View>][])('tells how many cross the period: %s', async (_id, view) => {
		const rows = await listEvents(database(), see(view));
		const { crossing } = await countTally(database(), see(view));
		const [from, to] = view.from ? [19_758, 19_782] : [-Infinity, Infinity];
		expect(crossing).toBe(rows.filter(({ dayStart, dayEnd }) => dayStart < from || dayEnd > to).length);
	});

	it.each(
		(['channel', 'type', 'country'] as const).flatMap((lanes) =>
			BIN_UNITS.map((unit): [Lanes, BinUnit] => [lanes, unit]),
		),
	)('counts for bars by %s and %s what single entries would give', async (lanes, unit) => {
		const view = see({ country: 'CHN', with: 'NOR', lanes });
		const domain = { from: 19_300, to: 20_200 };
		const rows = await listEvents(database(), view);
		const alone = binEvents(groupLanes(rows, lanes, 'CHN'), domain, unit);
		const countries = [...new Set(rows.flatMap((row) => row.countries))].filter((code) => code !== 'CHN');
		const request = { unit, dayStart: domain.from, dayEnd: domain.to - 1, countries };
		const counted = binSpans({ unit, spans: await countSpans(database(), view, request) }, domain);
		const byKey = (data: typeof alone) =>
			data.cells
				.map(({ lane, channel, binStart, count, spread }) => [
					`${lane} ${binStart} ${channel}`,
					count,
					Math.round(spread * 1e6),
				])
				.sort();
		expect(byKey(counted)).toEqual(byKey(alone));
		expect(new Map(counted.lanes.map(({ id, count }) => [id, count]))).toEqual(
			new Map(alone.lanes.map(({ id, count }) => [id, count])),
		);
	});

	it('counts what each choice would show', async () => {
		const choices = await countChoices(database(), see({ country: 'CHN', with: 'NOR', channels: ['state'] }));
		expect(choices.countries[0]).toEqual({ value: 'CHN', count: 7 });
		expect(choices.partners[0]).toEqual({ value: 'NOR', count: 3 });
		expect(choices.partners.map(({ value }) => value)).not.toContain('CHN');
		expect(choices.channels).toEqual([
			{ value: 'state', count: 3 },
			{ value: 'party', count: 1 },
		]);
		expect(choices.types).toEqual([
			{ value: 'anniversary', count: 1 },
			{ value: 'meeting', count: 1 },
			{ value: 'visit', count: 1 },
		]);
		expect(choices.publishers).toEqual([
			{ value: 'Herald', count: 3 },
			{ value: `O'Brien "Post"; --`, count: 1 },
		]);
		expect((await countChoices(database(), see({}))).partners).toEqual([]);
		expect((await countChoices(database(), see({}))).types).toContainEqual({ value: 'statement', count: 1 });
	});

	it('counts the matrix without the chosen country', async () => {
		expect(await countMatrix(database(), see({ country: 'NOR' }))).toEqual([
			{ country: 'CHN', month: 649, count: 3 },
		]);
		expect(await countMatrix(database(), see({ types: ['call'] }))).toEqual([
			{ country: 'CHN', month: 649, count: 1 },
			{ country: 'RUS', month: 649, count: 1 },
		]);
	});

	it('counts articles by month and publisher', async () => {
		expect(await countArticles(database())).toEqual([
			{ month: 647, publisher: `O'Brien "Post"; --`, count: 1 },
			{ month: 649, publisher: 'Herald', count: 1 },
			{ month: 650, publisher: 'Herald', count: 1 },
		]);
	});

	it('places venues that are capitals', async () => {
		expect(await countVenues(database(), see({}))).toEqual([
			{ place: 'Beijing', country: 'CHN', latitude: 10, longitude: 20, count: 1 },
			{ place: 'São Tomé', country: null, latitude: null, longitude: null, count: 1 },
		]);
	});

	it('lists countries with the names that the owner set', async () => {
		expect((await listCountries(database())).map(({ code, name }) => [code, name])).toEqual([
			['CHN', 'China'],
			['CIV', 'Ivory Coast'],
			['NOR', 'Norway'],
		]);
	});

	it('lists relations of all, of a country and of a pair', async () => {
		expect((await listRelations(database())).map(({ b }) => b)).toEqual(['RUS', 'NOR']);
		expect((await listRelations(database(), 'NOR')).map(({ date }) => date)).toEqual(['1954']);
		expect(await listRelations(database(), 'RUS', 'NOR')).toEqual([]);
		expect((await listRelations(database(), 'RUS', 'CHN'))[0]).toMatchObject({
			dayStart: -7396,
			dayEnd: -7396,
		});
	});

	it('reads one event with what each source says', async () => {
		const detail = await readEvent(database(), 'meeting-1');
		expect(detail?.participants.map(({ actor }) => actor)).toEqual(['Wang Yi', 'Espen Barth Eide']);
		expect(detail?.confidence).toBe(0.9);
		expect(detail?.sources.map(({ article, participants }) => [article, participants.length])).toEqual([
			['herald-1', 2],
			['post-1', 2],
		]);
		expect(detail?.sources[0]?.evidence).toEqual([
			{ start: 8, end: 24, paragraph: 2, excerpt: 'Second paragraph' },
		]);
		expect(detail?.sources[1]?.evidence[0]?.excerpt).toBeNull();
	});

	it('reads an event by an id that it had', async () => {
		expect(await listAliases(database())).toEqual(new Map([['call-before', 'call-1']]));
		expect(await readEvent(database(), 'call-before')).toEqual(await readEvent(database(), 'call-1'));
	});

	it.each([
		['meeting-1', ['Espen Barth Eide']],
		['call-1', []],
		[`x' OR '1'='1`, []],
	])('names who of %s has a page', async (id, people) => {
		expect(await listKnownPeople(database(), id)).toEqual(people);
	});

	it.each([['absent'], [`x' OR '1'='1`], ['"; --']])('finds no event %s', async (id) => {
		expect(await readEvent(database(), id)).toBeNull();
	});
});
