import { describe, expect, it } from 'vitest';
import { describeSelection } from '../../../src/lib/export/describe-selection';

const note = {
	title: 'Norway: 4 contacts',
	version: 'abcdef012345',
	filter: 'country=NOR',
	address: 'https://atlas.example/?country=NOR',
};
const sums = [{ file: 'bilateral-abcdef012345.csv', sha256: 'f'.repeat(64) }];

describe('the README of a selection', () => {
	it('names what it holds, its columns, checksums and licence', () => {
		const text = describeSelection(note, 4, sums, 'free\n');
		for (const part of [
			'Norway: 4 contacts',
			'4 events of version abcdef012345',
			'Filter: country=NOR',
			'https://atlas.example/?country=NOR',
			`${'f'.repeat(64)}  bilateral-abcdef012345.csv`,
			'Licence\nfree\n',
		])
			expect(text).toContain(part);
		expect(text).toMatch(/^ {2}date_first +DATE +first day that the date can mean$/m);
	});

	it('says where no filter, no address and no checksum is', () => {
		const text = describeSelection({ ...note, filter: '', address: null }, 1, null, 'free');
		expect(text).toContain('1 event of version');
		expect(text).toContain('No filter.');
		expect(text).toContain('not reckoned');
		expect(text).not.toContain('https:');
	});
});
