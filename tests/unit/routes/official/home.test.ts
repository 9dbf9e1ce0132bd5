import { describe, expect, it, vi } from 'vitest';
import { ALL_PRINTED } from '../../../../src/lib/model/printed-pages';
import type { ParticipantRow } from '../../../../src/lib/model/view-rows';
import { keepAll } from '../../../../src/routes/pair/detail-store.server';
import { makeDetail, makeParticipant } from '../../../support/event-rows';

const speaker: ParticipantRow = {
	side: 'a',
	country: null,
	organisation: 'COE',
	actor: 'Marija Pejčinović Burić',
	role: 'Secretary General',
};
const eide = makeParticipant('b', 'NOR', 'Espen Barth Eide', 'Foreign Minister');
const details = [1, 2].map((n) => ({
	...makeDetail({ id: `e-${n}`, countries: ['NOR'] }, [speaker, eide]),
	trace: [],
}));
const events = details.map(({ event }) => event);
const records = {
	atlas: {
		reference: { officials: [], organisations: [] },
		countries: [{ code: 'NOR', name: 'Norway' }],
		manifest: { site: { title: 'Bilateral', address: null, description: 'x' }, counts: { events: 3 } },
	},
	byOfficial: new Map([
		['marija-pejcinovic-buric', events],
		['espen-barth-eide', events],
		['once', events.slice(1)],
	]),
	details: keepAll(details),
	pages: ALL_PRINTED,
	nameOf: (code: string) => code,
	dataEnd: 19_800,
	checksum: 'ab'.repeat(32),
};

vi.mock('../../../../src/routes/pair/read-records.server', () => ({ readRecords: async () => records }));

const { entries, load } = await import('../../../../src/routes/official/[name]/+page.server');

describe('the page of a person', () => {
	it('is built for whom two entries name', async () => {
		expect(await entries()).toEqual([{ name: 'marija-pejcinovic-buric' }, { name: 'espen-barth-eide' }]);
	});

	it.each([
		['espen-barth-eide', 'NOR', true],
		// Three capitals, and yet no country: its page would be missing.
		['marija-pejcinovic-buric', 'COE', false],
	])('%s belongs to %s, a state with a page: %s', async (name, home, isState) => {
		expect(await load({ params: { name } } as Parameters<typeof load>[0])).toMatchObject({ home, isState });
	});
});
