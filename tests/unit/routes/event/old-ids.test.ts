import { describe, expect, it, vi } from 'vitest';
import { ALL_PRINTED } from '../../../../src/lib/model/printed-pages';
import { keepAll } from '../../../../src/routes/pair/detail-store.server';
import type { Records } from '../../../../src/routes/pair/read-records.server';
import { makeDetail } from '../../../support/event-rows';

const detail = makeDetail({ id: 'now' });
const records = {
	details: keepAll([{ ...detail, trace: [] }]),
	pages: ALL_PRINTED,
	aliases: new Map([['before', 'now']]),
} satisfies Partial<Records>;

vi.mock('../../../../src/routes/pair/read-records.server', () => ({ readRecords: async () => records }));

const { entries, load } = await import('../../../../src/routes/event/[id]/+page.server');
type LoadEvent = Parameters<typeof load>[0];

async function open(id: string): Promise<unknown> {
	return Promise.resolve(load({ params: { id } } as LoadEvent)).catch((reason: unknown) => reason);
}

describe('the address of an event', () => {
	it('is built for every id that an event has or had', async () => {
		expect(await entries()).toEqual([{ id: 'now' }, { id: 'before' }]);
	});

	it('by an old id leads to the event for good', async () => {
		expect(await open('before')).toMatchObject({ status: 308, location: '/event/now' });
	});

	it.each(['never', 'constructor', '"><script>'])('is missing for %s', async (id) => {
		expect(await open(id)).toMatchObject({ status: 404 });
	});
});
