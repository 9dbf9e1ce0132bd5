import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type DataChoice, type View } from '../../../src/lib/model/view';
import { isContactType } from '../../../src/lib/model/vocabulary';
import { buildCube } from '../../../src/lib/query/cubes/build-cube';
import { PairTable } from '../../../src/lib/query/pair-table';
import { countCoded } from '../../../src/lib/query/views/count-coded';
import { countSpans } from '../../../src/lib/query/views/count-spans';
import { listAllAlsoTold, listAlsoTold } from '../../../src/lib/query/views/list-also-told';
import { listEvents } from '../../../src/lib/query/views/list-events';
import { readImported } from '../../../src/lib/query/views/read-imported';
import { loadExplore } from '../../../src/lib/state/load-explore';
import { EVENTS } from './small-database';
import { CODED, makeBothDatabases, OPENERS } from './imported-database';

const isTheirs = (id: string) => CODED.some((record) => record.id === id);
const core = ({ type }: { type: (typeof EVENTS)[number]['type'] }) => isContactType(type);

describe.each(OPENERS)('what others coded, asked of $name', ({ open }) => {
	let files: Awaited<ReturnType<typeof makeBothDatabases>>;
	let opened: Awaited<ReturnType<typeof open>>;
	beforeAll(async () => {
		files = await makeBothDatabases();
		opened = await open(files.ours, files.theirs);
	}, 60_000);
	afterAll(async () => {
		await opened.close();
		await files.remove();
	});
	const of = (data: DataChoice) => (data === 'both' ? opened.both : opened.imported);
	const view = (data: DataChoice, fields: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, data, ...fields });

	it.each([
		['imported', {}, ['rows-2', 'rows-1', 'rows-3', 'table-1']],
		['imported', { publisher: 'table', types: ['visit', 'statement'] }, ['table-1', 'table-2']],
		[
			'both',
			{ country: 'NOR', with: 'CHN', from: '2024-02-05', fit: 'certainly' },
			['meeting-1', 'rows-2', 'rows-3'],
		],
		['both', { words: 'oslo' }, ['rows-3']],
	] as const)('lists %s under %j', async (data, fields, expected) => {
		const rows = await listEvents(of(data), view(data, fields as Partial<View>));
		expect(rows.map(({ id }) => id)).toEqual(expected);
		for (const { id, origin, sources } of rows) {
			expect(origin).toBe(isTheirs(id) ? id.split('-')[0] : null);
			expect(sources === 0).toBe(isTheirs(id));
		}
	});

	it('lists a page of both without leaving one out or listing one twice', async () => {
		const all = await listEvents(opened.both, view('both'));
		const pages: string[] = [];
		for (let offset = 0; offset < all.length; offset += 3)
			pages.push(...(await listEvents(opened.both, view('both'), { limit: 3, offset })).map(({ id }) => id));
		// Ours of a date come before those of others, a page at a time.
		expect(pages.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
	});

	it('counts both as ours and theirs, none merged', async () => {
		const answer = await loadExplore(opened.both, view('both'), 100);
		expect(answer.tally.contacts).toBe(EVENTS.filter(core).length + CODED.filter(core).length);
		expect(answer.coded).toEqual({ imported: 4, same: 2 });
		expect(answer.choices.publishers).toContainEqual({ value: 'rows', count: 3 });
		expect(answer.articles.length).toBeGreaterThan(0);
		expect(answer.counts).toContainEqual({ country: 'FRA', count: 1 });
		expect(answer.dyads).toContainEqual(
			expect.objectContaining({ a: 'CHN', b: 'RUS', channel: 'state', count: 2 }),
		);
		expect(answer.matrix).toContainEqual({ country: 'RUS', month: 649, count: 2 });
	});

	it.each([
		['imported', {}, { imported: 4, same: 2 }],
		['imported', { types: ['statement'] }, { imported: 1, same: 0 }],
		['both', { country: 'RUS' }, { imported: 1, same: 1 }],
		// Our event is not shown, so that nothing is shown twice.
		['both', { publisher: 'rows' }, { imported: 3, same: 0 }],
	] as const)('counts of %s under %j those that tell ours', async (data, fields, expected) => {
		expect(await countCoded(of(data), view(data, fields as Partial<View>))).toEqual(expected);
	});

	it('sets a pair of both apart with whose they are', async () => {
		const pair = view('both', { country: 'CHN', with: 'NOR' });
		const apart = await new PairTable(opened.both).of(pair);
		expect(await listEvents(apart!, pair, { limit: 100 })).toEqual(await listEvents(opened.both, pair));
	});

	it('counts both in a cube as in the queries', async () => {
		const cube = await buildCube(opened.both, view('both'), { stepRows: 2 });
		expect(cube.countsIn(null, null, 'possibly').contacts.contacts).toBe(
			EVENTS.filter(core).length + CODED.filter(core).length,
		);
		const spans = await countSpans(opened.both, view('both', { types: ['meeting'] }), {
			unit: 'month',
			dayStart: 19_000,
			dayEnd: 20_000,
			countries: [],
		});
		expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(4);
	});

	it('reads a record with its origin and the event that it tells', async () => {
		expect(await readImported(opened.both, 'rows-1')).toMatchObject({
			event: { id: 'rows-1', type: 'call', basis: 'coded' },
			participants: [
				{ side: 'a', country: 'CHN' },
				{ side: 'b', country: 'RUS' },
			],
			origin: 'rows',
			licence: 'licence of rows',
			row: '1',
			code: '046',
			url: null,
			same: [{ id: 'call-1', origin: null }],
		});
		expect((await readImported(opened.both, 'table-1'))?.same).toEqual([]);
		expect(await readImported(opened.both, 'call-1')).toBeNull();
	});

	it('names the records that tell one of ours', async () => {
		expect(await listAlsoTold(opened.both, 'call-1')).toEqual([{ id: 'rows-1', origin: 'rows', row: '1' }]);
		expect(await listAlsoTold(opened.both, 'visit-1')).toEqual([]);
		expect([...(await listAllAlsoTold(opened.imported)).keys()]).toEqual(['call-1', 'meeting-1']);
	});
});
