import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/lib/extract/annotate/dates';
import { DATE_RULES } from '../../../../src/lib/extract/annotate/date-rules';
import type { DocumentDate } from '../../../../src/lib/extract/annotate/document-date';
import { segmentArticle } from '../../../../src/lib/extract/segment/sentences';
import { parseEdtf } from '../../../../src/lib/model/edtf';
import { DATE_CASES, NO_DATE_CASES, REPORT, WEAK_CASES, type DateCase } from './date-cases';

function datesOf(text: string, report: string | null = REPORT) {
	const article = { text, start: 0, end: text.length };
	const stated: DocumentDate | null =
		report === null ? null : { edtf: report, basis: 'stated', rule: 'document-date/stated' };
	return findDates(article, segmentArticle(article), stated);
}

const read = ({ text, report }: DateCase) => datesOf(text, report ?? REPORT);

describe('findDates', () => {
	it.each(DATE_CASES)('reads $id', (row) => {
		expect(read(row).map((mention) => mention.edtf)).toEqual(row.dates);
	});

	it.each(NO_DATE_CASES)('finds no date in $id', (row) => {
		expect(read(row)).toEqual([]);
	});

	it.each(WEAK_CASES)('holds $id for weak', (row) => {
		expect(read(row).map(({ edtf, weak }) => ({ edtf, weak }))).toEqual(
			row.dates.map((edtf) => ({ edtf, weak: true })),
		);
	});

	it('tells what the text states from what was resolved', () => {
		const text = 'They met on 5 February 2023, on March 3 and on Monday.';
		expect(datesOf(text).map((mention) => mention.basis)).toEqual(['explicit', 'relative', 'relative']);
	});

	it('marks the same day', () => {
		expect(datesOf('He left on Monday. On the same day she came.').map((m) => m.sameDay)).toEqual([
			false,
			true,
		]);
	});

	it('reads weekdays from the dateline, not from the day of publication', () => {
		const text = 'OSLO, Feb. 2 (NTB) — The two ministers met on Thursday.';
		expect(datesOf(text).map(({ edtf, rule }) => [edtf, rule])).toEqual([
			['2024-02-02', 'dateline/month-day'],
			['2024-02-01', 'date/weekday'],
		]);
	});

	it('leaves out what an undated text cannot tell', () => {
		const text = 'They met on Monday, in January, last year and on 5 May 2021.';
		expect(datesOf(text, null).map((mention) => mention.edtf)).toEqual(['2021-05-05']);
	});

	it('invents no day where only the month is known', () => {
		const text = 'They met on Monday, yesterday and last month.';
		expect(datesOf(text, '2024-02').map((mention) => mention.edtf)).toEqual(['2024-01']);
	});

	it('has an example for every rule that the rule reads', () => {
		for (const rule of DATE_RULES) {
			const found = datesOf(`They met on January 19. They met ${rule.example} there.`);
			expect([rule.id, found.map((mention) => mention.rule)]).toEqual([
				rule.id,
				expect.arrayContaining([rule.id]),
			]);
		}
	});

	it('keeps spans in the text and dates valid, whatever the text', () => {
		const words = [
			'Feb.',
			'May',
			'5',
			'31',
			'2024',
			'to',
			'-',
			'Monday',
			'last',
			'the same day',
			'week',
			'will',
			'.',
			'\n\n',
			'in',
			'“',
			'’s',
			'3rd',
			'ago',
			'two',
			'—',
			'\u0301',
			'1-day',
			'from',
		];
		const texts = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
		);
		fc.assert(
			fc.property(texts, (text) => {
				const found = datesOf(text);
				let last = 0;
				for (const { start, end, edtf } of found) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect(parseEdtf(edtf)).not.toBeNull();
					last = end;
				}
				expect(datesOf(text)).toEqual(found);
			}),
			{ numRuns: 60 },
		);
	});
});
