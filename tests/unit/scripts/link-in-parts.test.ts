import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkInParts } from '../../../scripts/extract/link-in-parts';
import { ThreadPool } from '../../../scripts/extract/thread-pool';
import { loadReference } from '../../../scripts/read-reference';
import { linkMentions } from '../../../src/lib/extract/link/link';
import { makeNameBook } from '../../../src/lib/extract/link/name-book';
import { makeMention } from '../extract/link/make-mention';

const DAYS = Array.from({ length: 28 }, (_, day) => `2024-02-${String(day + 1).padStart(2, '0')}`);
const mentions = ['CHL', 'ISL', 'DNK'].flatMap((other) =>
	[...DAYS, '2024-02', '2024'].map((date, at) =>
		makeMention(`a${at % 7}`, { date, countries: [other, 'NOR'] }),
	),
);

describe('linkInParts', () => {
	it('links in threads, and where nobody elsewhere could, to the records of one process', async () => {
		const { reference } = await loadReference(join(import.meta.dirname, '../../../data/reference'));
		const names = makeNameBook(reference);
		const whole = JSON.stringify(linkMentions(mentions, { names }));
		const pool = new ThreadPool(2, reference);
		let asked = 0;
		const link = (part: Parameters<ThreadPool['link']>[0]) => {
			asked++;
			return asked === 2 ? Promise.resolve(null) : pool.link(part);
		};
		try {
			const records = await linkInParts(mentions, names, { link, room: pool.room.parts }, 5);
			expect(JSON.stringify(records)).toBe(whole);
			expect(asked).toBeGreaterThan(2);
			asked = 0;
			await linkInParts(mentions, names, { link, room: pool.room.parts });
			expect(asked).toBe(0);
		} finally {
			await pool.close();
		}
	});
});
