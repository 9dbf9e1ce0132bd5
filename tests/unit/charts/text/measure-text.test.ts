import { describe, expect, it } from 'vitest';
import { measureFigures, measureText } from '../../../../src/lib/charts/text/measure-text';

describe('measureText', () => {
	it.each([
		// Widths in Chromium at 12 px, weight 400, rounded down.
		['Norway', 38],
		['United States', 70],
		['Marcelo Rebelo de Sousa', 126],
	])('is no less than what a browser sets: %s', (text, px) => {
		expect(measureText(text, 12)).toBeGreaterThanOrEqual(px);
		expect(measureText(text, 12)).toBeLessThan(px * 1.1);
	});

	it.each([
		['accents count as their letter', 'Türkiye', 'Turkiye'],
		['composed and decomposed alike', 'e\u0301', 'é'],
	])('%s', (_, a, b) => {
		expect(measureText(a, 12)).toBe(measureText(b, 12));
	});

	it('grows with size and weight', () => {
		expect(measureText('Norway', 24)).toBeCloseTo(2 * measureText('Norway', 12));
		expect(measureText('Norway', 12, 500)).toBeGreaterThan(measureText('Norway', 12));
	});

	it('knows no letter of another script, but gives it room', () => {
		expect(measureText('中国', 10)).toBeGreaterThan(10);
	});

	it('refuses a size that is none', () => {
		expect(() => measureText('a', 0)).toThrow('invalid type size: 0');
	});
});

describe('measureFigures', () => {
	it.each([
		// Widths in Chromium at 12 px, weight 500, rounded down to tenths.
		['4 Mar', 33.4],
		['May', 23.3],
		['Nov', 21.7],
		['Aug', 21.7],
		['mars', 28.8],
		['août', 24.8],
	])('is no less than what a browser sets: %s', (text, px) => {
		expect(measureFigures(text, 12)).toBeGreaterThanOrEqual(px);
		expect(measureFigures(text, 12)).toBeLessThan(px * 1.25);
	});

	it('is wider for more figures', () => {
		expect(measureFigures('2024', 12)).toBe(28);
		expect(measureFigures('1 Jan 2024', 12)).toBeGreaterThan(measureFigures('2024', 12));
	});
});
