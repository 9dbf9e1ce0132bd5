// Is this a record that the model allows?
import { expect } from 'vitest';
import type { Article, Span } from '../../../../src/lib/model/article';
import { parseEdtf } from '../../../../src/lib/model/edtf';
import type { Mention } from '../../../../src/lib/model/event';
import { CHANNELS, DATE_BASES, EVENT_TYPES, STATUSES, TONES } from '../../../../src/lib/model/vocabulary';

/** Codes and ids that the reference tables hold. */
export interface Known {
	countries: ReadonlySet<string>;
	organisations: ReadonlySet<string>;
}

function checkSpan({ start, end }: Span, article: Article): void {
	expect(start).toBeGreaterThanOrEqual(article.start);
	expect(end).toBeGreaterThan(start);
	expect(end).toBeLessThanOrEqual(article.end);
}

const isSorted = (values: readonly string[]) =>
	JSON.stringify(values) === JSON.stringify([...new Set(values)].sort());

/** Fails where a field is not what `EventFields` says, or a span leaves the article. */
export function checkMention(mention: Mention, article: Article, known: Known): void {
	expect(mention.article).toBe(article.id);
	expect(EVENT_TYPES).toContain(mention.type);
	expect(STATUSES).toContain(mention.status);
	expect(CHANNELS).toContain(mention.channel);
	expect(DATE_BASES).toContain(mention.dateBasis);
	expect(parseEdtf(mention.date), mention.date).not.toBeNull();
	expect(isSorted(mention.countries)).toBe(true);
	expect(isSorted(mention.organisations)).toBe(true);
	for (const code of mention.countries) expect(known.countries).toContain(code);
	for (const id of mention.organisations) expect(known.organisations).toContain(id);
	for (const { side, country, organisation, actor } of mention.participants) {
		expect(['a', 'b']).toContain(side);
		expect(country !== null || organisation !== null).toBe(true);
		if (country !== null) expect(mention.countries).toContain(country);
		if (organisation !== null) expect(mention.organisations).toContain(organisation);
		expect(actor).not.toBe('');
	}
	if (mention.tone !== null) expect(TONES).toContain(mention.tone);
	if (mention.round !== null) expect(Number.isInteger(mention.round)).toBe(true);
	if (mention.anniversary) {
		const { n, year } = mention.anniversary;
		expect(n).toBeGreaterThan(0);
		expect(Number.isInteger(year)).toBe(true);
	}
	expect(mention.confidence).toBeGreaterThanOrEqual(0);
	expect(mention.confidence).toBeLessThanOrEqual(1);
	expect(mention.evidence.length).toBeGreaterThan(0);
	for (const span of mention.evidence) checkSpan(span, article);
	for (const trace of mention.trace) {
		expect(trace.rule).not.toBe('');
		// A date from outside the text has no span in it.
		const isOutside = trace.field.startsWith('date') && trace.start === 0 && trace.end === 0;
		if (!isOutside && trace.field !== 'date' && trace.field !== 'dateBasis') checkSpan(trace, article);
		expect(trace.end).toBeLessThanOrEqual(article.text.length);
	}
}
