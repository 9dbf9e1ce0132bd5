// Does a document that draws the same lands several times say the same with each outline written once?
import { describe, expect, test } from 'vitest';
import { shareOutlines } from '../../../src/routes/embed/v1/share-outlines';

const long = (start: string) => `${start}${'l1 1'.repeat(40)}z`;
const land = (code: string, outline: string, tint: number) =>
	`<path id="m${tint}-${code}" class="land tint-${tint}" data-code="${code}" d="${outline}"></path>`;

describe('outlines are shared', () => {
	test('a land of two maps is written once, and each copy keeps its own name and tint', () => {
		const outline = long('M0 0');
		const shared = shareOutlines(land('NOR', outline, 1) + land('NOR', outline, 2));
		expect(shared.split(outline)).toHaveLength(2);
		expect(shared).toContain('<use id="m1-NOR" class="land tint-1" data-code="NOR" href="#outline-1"/>');
		expect(shared).toContain('<use id="m2-NOR" class="land tint-2" data-code="NOR" href="#outline-1"/>');
	});

	test.each([
		['drawn once', land('NOR', long('M0 0'), 1) + land('SWE', long('M9 9'), 1)],
		['short', land('NOR', 'M0 0h0', 1) + land('NOR', 'M0 0h0', 2)],
		['no land', `<path class="line" d="${long('M0 0')}"/>`.repeat(2)],
	])('what is %s stays as it is', (_, html) => {
		expect(shareOutlines(html)).toBe(html);
	});
});
