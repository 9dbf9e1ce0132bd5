import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../../../../src/lib/extract/segment/sentences';

function segment(text: string) {
	return segmentArticle({ text, start: 0, end: text.length });
}
const textsOf = (text: string) => segment(text).map(({ start, end }) => text.slice(start, end));
const kindsOf = (text: string) => segment(text).map(({ kind }) => kind);

describe('segmentArticle', () => {
	it.each([
		['full stops', 'They met. They left.', ['They met.', 'They left.']],
		[
			'state',
			'The U.S. Secretary of State met him. He left.',
			['The U.S. Secretary of State met him.', 'He left.'],
		],
		[
			'state at the end',
			'He flew to the U.S. He met Mr. Smith.',
			['He flew to the U.S.', 'He met Mr. Smith.'],
		],
		['month', 'They met on Feb. 8 in Oslo. He left.', ['They met on Feb. 8 in Oslo.', 'He left.']],
		[
			'initials',
			'Antony J. Blinken met Fye K. Ceesay. Both left.',
			['Antony J. Blinken met Fye K. Ceesay.', 'Both left.'],
		],
		[
			'doctor',
			'Dr. Abiy Ahmed received him. It was his first.',
			['Dr. Abiy Ahmed received him.', 'It was his first.'],
		],
		[
			'number',
			'See No. 5 of the list. He said no. She agreed.',
			['See No. 5 of the list.', 'He said no.', 'She agreed.'],
		],
		[
			'curly quotes',
			'“We met.” He smiled. ‘Good.’ All left.',
			['“We met.”', 'He smiled.', '‘Good.’', 'All left.'],
		],
		[
			'quote inside',
			'He said “no way.” and left. She stayed.',
			['He said “no way.” and left.', 'She stayed.'],
		],
		['question', 'Is it so? It is! Yes.', ['Is it so?', 'It is!', 'Yes.']],
		[
			'decimals',
			'Trade grew 2.5 percent. It fell 3.1 percent.',
			['Trade grew 2.5 percent.', 'It fell 3.1 percent.'],
		],
		['missing blank', 'He met Marco Rubio.Wang said so.', ['He met Marco Rubio.', 'Wang said so.']],
		['addresses stay', 'See cngy.gov.cn for more. It is long.', ['See cngy.gov.cn for more.', 'It is long.']],
		[
			'hours',
			'They met at 5 p.m. on Friday. They left at 6 p.m. The talks were short.',
			['They met at 5 p.m. on Friday.', 'They left at 6 p.m.', 'The talks were short.'],
		],
		[
			'points of omission',
			'It grew… This changed. He waited... Then he left.',
			['It grew…', 'This changed.', 'He waited...', 'Then he left.'],
		],
		[
			'year at the end',
			'It was founded in 1949. Later it grew.',
			['It was founded in 1949.', 'Later it grew.'],
		],
		['firm', 'He leads Acme Inc. of Ohio. It is old.', ['He leads Acme Inc. of Ohio.', 'It is old.']],
	])('%s', (_, text, expected) => {
		expect(textsOf(text)).toEqual(expected);
	});

	it.each([
		['agency', 'BEIJING, Feb. 8 (Xinhua) — They met.', 'BEIJING, Feb. 8 (Xinhua) —'],
		['two hyphens', 'BEIJING, July 10 (Xinhua) -- They met.', 'BEIJING, July 10 (Xinhua) --'],
		[
			'no day',
			'KITCHANGA, Democratic Republic of Congo (Reuters) - They met.',
			'KITCHANGA, Democratic Republic of Congo (Reuters) -',
		],
		['underscore', 'TBILISI, Georgia (AP) _ They met.', 'TBILISI, Georgia (AP) _'],
		['bars', 'Beijing, China | Xinhua | They met.', 'Beijing, China | Xinhua |'],
		['no dash', 'Havana, Sept 20 (RHC) They met.', 'Havana, Sept 20 (RHC)'],
		['place alone', 'BEIJING -- They met.', 'BEIJING --'],
		['colon', 'New Delhi: Minister Rao met him.', 'New Delhi:'],
	])('takes off a dateline: %s', (_, text, head) => {
		const [first, ...rest] = textsOf(text);
		expect([first, kindsOf(text)[0], rest.length]).toEqual([head, 'dateline', 1]);
	});

	it.each([
		['a span of days', 'The leaders met on January 18-19.'],
		['a clause with a dash', 'He left — it was late.'],
		['a quotation', 'Wang Yi: “We met.”'],
		['an abbreviation in brackets', 'The Communist Party of China (CPC) met them.'],
	])('sees no dateline in %s', (_, text) => {
		expect(kindsOf(text)).not.toContain('dateline');
	});

	it('tells headlines, lines of dates and body apart', () => {
		const text =
			'Ministers meet in Oslo\n\nMarch 11, 2023\n\nThe two met.\n\nTRADE TALKS\n\nThey spoke of trade.';
		expect(kindsOf(text)).toEqual(['headline', 'dateline', 'body', 'headline', 'body']);
		expect(segment(text).map((sentence) => sentence.paragraph)).toEqual([0, 1, 2, 3, 4]);
	});

	it('takes a last line without its point for a text cut short', () => {
		expect(kindsOf('Ministers meet\n\nThe two met.\n\nHe also said that the')).toEqual([
			'headline',
			'body',
			'body',
		]);
	});

	it.each([
		['Continue reading Ministers meet in Oslo'],
		['By Anna Smith'],
		['Office of the Spokesperson'],
		['Source: NTB   Editor: Anna Smith'],
		['The following article was originally published by the News Agency.'],
		['This article first appeared in the Review.'],
		['###'],
	])('leaves out boilerplate: %s', (line) => {
		expect(textsOf(`The two met.\n\n${line}\n\nThey left.`)).toEqual(['The two met.', 'They left.']);
	});

	it('keeps a sentence that introduces a reprint and tells something', () => {
		const text = 'The following article in the Daily reports on a visit to Chile by a delegation.';
		expect(textsOf(text)).toEqual([text]);
	});

	it('joins lines that were broken at a column', () => {
		const text = [
			'The two ministers met on Monday in the capital and spoke at length',
			'about trade between their countries and about the plan to open a new',
			'line for ships. They agreed to meet again in the spring of the coming',
			'year.',
		].join('\n');
		expect(textsOf(text)).toHaveLength(2);
	});

	it('covers text in order, without overlap, whatever the text', () => {
		const words = [
			'U.S.',
			'He',
			'met',
			'.',
			'\n',
			'\n\n',
			'“',
			'”',
			'Feb. 8',
			'(X)',
			'—',
			'\u0301',
			'!',
			'5',
			'...',
			'No.',
		];
		const texts = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((list) => list.join(' ')),
		);
		fc.assert(
			fc.property(texts, (text) => {
				let last = 0;
				for (const { start, end } of segment(text)) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(text.slice(start, end).trim()).toHaveLength(end - start);
					last = end;
				}
				expect(last).toBeLessThanOrEqual(text.length);
			}),
		);
	});
});
