import { describe, expect, test } from 'vitest';
import { parseEmbedOptions } from '../../../src/lib/model/embed';
import { migrateEmbedQuery, OTHER_NAMES } from '../../../src/lib/model/embed-names';

const QUERIES: readonly [id: string, query: string, expected: string][] = [
	['present names', 'from=2024&channel=state', 'from=2024&channel=state'],
	['a period under other names', 'start=2024-01&end=2024-02', 'from=2024-01&to=2024-02'],
	['lists under other names', 'types=call&channels=party', 'type=call&channel=party'],
	['both names: the present one holds', 'from=2024&start=1999', 'from=2024'],
	['what is not known stays', 'start=2024&colour=red', 'colour=red&from=2024'],
	['nothing', '', ''],
];

describe('migrateEmbedQuery', () => {
	test.each(QUERIES)('%s', (_, query, expected) => {
		expect(migrateEmbedQuery(new URLSearchParams(query)).toString()).toBe(expected);
	});

	test.each(OTHER_NAMES)('the builder reads %s as %s', (other, name) => {
		const value = { from: '2024', to: '2024', type: 'call', channel: 'party' }[name] ?? '';
		const read = (key: string) => parseEmbedOptions(new URLSearchParams({ [key]: value }));
		expect(read(other)).toEqual(read(name));
	});
});
