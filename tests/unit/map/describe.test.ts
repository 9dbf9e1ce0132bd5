import { describe, expect, it } from 'vitest';
import { noteDenseLines } from '../../../src/lib/map/describe';
import type { DyadCount } from '../../../src/lib/model/event-row';

const lines = (count: number): DyadCount[] =>
	Array.from({ length: count }, () => ({ a: 'CHN', b: 'NOR', channel: 'state', count: 1 }) as DyadCount);

describe('the note of a map with many lines', () => {
	it.each([
		{
			id: 'some of them drawn',
			picked: { dyads: lines(120), of: 61_412, least: 1924 },
			note: 'Lines: the 120 of 61,412 with 1,924 contacts or more. Choose a country to see all its own.',
		},
		{
			id: 'all of them drawn',
			picked: { dyads: lines(90), of: 90, least: 1 },
			note: '90 lines, all drawn thin. Choose a country to see its own.',
		},
	])('says it in grouped figures: $id', ({ picked, note }) =>
		expect(noteDenseLines(picked, false)).toBe(note),
	);
});
