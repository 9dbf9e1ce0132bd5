import { describe, expect, it } from 'vitest';
import type { CorrectionRow } from '../../../src/lib/model/correction';
import { describeCorrection } from '../../../src/lib/ui/entry/describe-correction';

const row = (rest: Partial<CorrectionRow>): CorrectionRow => ({
	action: 'change',
	field: null,
	before: null,
	after: null,
	author: 'A. Reader',
	made: '2024-03-01',
	reason: 'It says so.',
	...rest,
});
const nameOf = (code: string) => (code === 'NOR' ? 'Norway' : code);

describe('describeCorrection', () => {
	it.each<[Partial<CorrectionRow>, string]>([
		[
			{ field: 'date', before: '"2024-02"', after: '"2024-02-06"' },
			'Date changed from Feb 2024 to 6 Feb 2024.',
		],
		[
			{ field: 'venue', before: 'null', after: '{"place":"Oslo","country":"NOR"}' },
			'Place changed from nothing to Oslo, Norway.',
		],
		[
			{
				field: 'participants',
				before: '[]',
				after: '[{"side":"a","country":"NOR","organisation":null,"actor":"Eide","role":null}]',
			},
			'Those who take part changed from nothing to Norway, Eide.',
		],
		[{ action: 'merge', before: 'other', after: 'this' }, 'Merged with other.'],
		[{ action: 'split', before: 'one', after: 'two' }, 'Split: one and two.'],
		[{ action: 'reject', before: 'Title' }, 'Rejected.'],
	])('%j', (rest, told) => {
		expect(describeCorrection(row(rest), nameOf)).toBe(told);
	});
});
