import { describe, expect, it, test } from 'vitest';
import type { AnniversaryMark } from '../../../../src/lib/model/anniversary-marks';
import { cutMarks } from '../../../../src/routes/anniversaries/read-marks.server';
import { readToldName, toldName } from '../../../../src/routes/anniversaries/told-name';
import { ToldYear } from '../../../../src/routes/anniversaries/told-year.svelte';

const mark = (year: number, id = `${year}`) =>
	({ a: 'AAA', b: 'CCC', year, kind: 'contact', event: { id } }) as AnniversaryMark;
const many = Array.from({ length: 3000 }, (_, index) => mark(2000 + (index % 25), `e-${index}`));

describe('marks of anniversaries', () => {
	it('are all on the page where they are few', () =>
		expect(cutMarks([mark(2023), mark(2024)], 2024)).toEqual({
			printed: [mark(2023), mark(2024)],
			byYear: new Map(),
		}));

	it('are parted by year where they are many, each once', () => {
		const { printed, byYear } = cutMarks(many, 2024);
		expect(printed.map(({ year }) => year)).toEqual(Array.from({ length: 120 }, () => 2024));
		expect([...byYear.values()].flat().length).toBe(many.length);
		expect(cutMarks(many, 1999).printed).toEqual([]);
	});
});

test.each([
	['en-2019', { language: 'en', year: 2019 }],
	['fr-1949', { language: 'fr', year: 1949 }],
	['de-2019', null],
	['2019', null],
	['en-19', null],
])('%s', (name, expected) => {
	expect(readToldName(name)).toEqual(expected);
	if (expected) expect(toldName(expected.language as 'en', expected.year)).toBe(name);
});

describe('the year that is shown', () => {
	it('stays the one of before until the marks of the next have come, and the last that was asked for is shown', async () => {
		const coming = new Map<number, (marks: AnniversaryMark[]) => void>();
		const told = new ToldYear(
			{ year: 2024, marks: [mark(2024)] },
			(year) => new Promise((resolve) => coming.set(year, resolve)),
		);
		const asked = [told.ask(2019), told.ask(2018)];
		expect(told.shown.year).toBe(2024);
		coming.get(2018)!([mark(2018)]);
		coming.get(2019)!([mark(2019)]);
		await Promise.all(asked);
		expect(told.shown).toEqual({ year: 2018, marks: [mark(2018)] });
	});

	it('says what did not come, and asks again', async () => {
		let isBroken = true;
		const told = new ToldYear({ year: 2024, marks: [] }, async (year) => {
			if (isBroken) throw new Error('the server answered 503');
			return [mark(year)];
		});
		await told.ask(2019);
		expect(told).toMatchObject({ fault: 'the server answered 503', shown: { year: 2024 } });
		isBroken = false;
		await told.ask(2019);
		expect(told).toMatchObject({ fault: null, shown: { year: 2019 } });
	});
});
