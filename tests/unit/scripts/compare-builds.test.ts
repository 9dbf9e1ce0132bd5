import { describe, expect, it } from 'vitest';
import { compareBuilds } from '../../../scripts/data/compare-builds';
import { record } from '../query/small-database';

const event = (id: string, fields = {}) => record(id, { a: ['CHN'], b: ['NOR'], ...fields });
const build = (version: string, ...events: ReturnType<typeof event>[]) => ({ version, events });

describe('changes between builds', () => {
	it('names what was added, withdrawn and changed, field by field', () => {
		const change = compareBuilds(
			build('one', event('a'), event('b'), event('c')),
			build(
				'two',
				event('b', { date: '2024-02-06' }),
				event('c', { articles: ['herald-1', 'post-1'] }),
				event('d'),
			),
		);
		expect(change).toMatchObject({
			from: 'one',
			to: 'two',
			counts: { added: 1, withdrawn: 1, changed: 2 },
			added: [{ id: 'd' }],
			withdrawn: [{ id: 'a' }],
			changed: [
				{ id: 'b', fields: ['date'] },
				{ id: 'c', fields: ['sources'] },
			],
		});
		expect(change?.fields).toEqual([
			{ field: 'date', count: 1 },
			{ field: 'sources', count: 1 },
		]);
	});

	it('is null where no event differs', () => {
		expect(compareBuilds(build('one', event('a')), build('two', event('a')))).toBeNull();
	});

	it('does not count a change of confidence', () => {
		expect(compareBuilds(build('one', event('a')), build('two', event('a', { confidence: 0.1 })))).toBeNull();
	});
});
