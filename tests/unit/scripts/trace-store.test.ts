import { afterEach, describe, expect, it } from 'vitest';
import { TraceStore } from '../../../scripts/extract/trace-store';
import { linkMentions } from '../../../src/lib/extract/link/link';
import { makeMention } from '../extract/link/make-mention';

const store = new TraceStore();
afterEach(() => store.close());

describe('TraceStore', () => {
	it('gives the records that linking whole mentions gives', () => {
		const mentions = ['x', 'y', 'ź#2'].map((article, index) =>
			makeMention(article, {
				trace: [
					{ field: 'date', rule: 'date/weekday', start: index, end: 9 },
					{ field: 'type', rule: 'meeting/mét', start: 2, end: 5 },
				],
			}),
		);
		const light = mentions.map((mention) => store.strip(mention));
		expect(JSON.stringify(light)).not.toContain('date/weekday');
		expect(linkMentions(light).map((event) => store.restore(event))).toEqual(linkMentions(mentions));
	});
});
