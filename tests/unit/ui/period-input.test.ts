// Is a typed date read as a reader means it?
import { describe, expect, it } from 'vitest';
import { readPoint } from '$lib/ui/period-input';

describe('readPoint', () => {
	it.each([
		['', null],
		['2024', '2024'],
		['2024-02', '2024-02'],
		['2024-02-05', '2024-02-05'],
		['Feb 2024', '2024-02'],
		['february 2024', '2024-02'],
		['5 Feb 2024', '2024-02-05'],
		['February 5, 2024', '2024-02-05'],
		[' 2024 ', '2024'],
	])('%s', (typed, point) => {
		expect(readPoint(typed)).toEqual({ point });
	});

	it.each(['tomorrow', '2024-13', '31 Feb 2024', '2024-02-30', '2024~', '2024/2025', '5 Foo 2024', '24'])(
		'refuses %s',
		(typed) => {
			expect(readPoint(typed)).toBe('invalid');
		},
	);
});
