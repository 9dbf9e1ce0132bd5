import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Matrix from '../../../src/lib/charts/matrix/Matrix.svelte';
import Overview from '../../../src/lib/charts/overview/Overview.svelte';
import Timeline from '../../../src/lib/charts/timeline/Timeline.svelte';
import TimelineTable from '../../../src/lib/charts/timeline/TimelineTable.svelte';
import { parseEdtf } from '../../../src/lib/model/edtf';
import { makeRow } from './timeline/rows';

const { dayStart, dayEnd } = parseEdtf('2024-01/2024-02')!;
const nameOf = (code: string) => (code === 'NOR' ? 'Norway' : code);
const events = [
	makeRow({ id: 'a', date: '2024-02-05', title: 'Meeting with Norway' }),
	makeRow({ id: 'b', date: '2024-02', type: 'visit', status: 'planned', sources: 2 }),
	makeRow({ id: 'c', date: '2024', type: 'anniversary', anniversaryN: 70 }),
];

/** Body without the markers that the client hydrates by. */
function bodyOf(rendered: { body: string }): string {
	return rendered.body.replace(/<!--.*?-->/g, '');
}

describe('charts on the server', () => {
	it('print the timeline with its marks, labels, title and summary', () => {
		const body = bodyOf(render(Timeline, { props: { events, dayStart, dayEnd, country: 'CHN', nameOf } }));
		expect(body.match(/data-key=/g)).toHaveLength(3);
		expect(body).toContain('When: 1 contact known to the day, 1 only to the month');
		expect(body).toContain(
			'aria-label="Timeline, 1 January–29 February 2024. Lanes: Anniversaries 1, State 2."',
		);
		expect(body).toContain('aria-label="5 Feb 2024: Norway meeting; state channel"');
		expect(body).not.toMatch(/NaN|undefined|\[object/);
	});

	it('give one mark alone the tab stop', () => {
		const body = bodyOf(render(Timeline, { props: { events, dayStart, dayEnd, nameOf, chosen: 'b' } }));
		expect(body.match(/<g[^>]*role="button"[^>]*tabindex="0"/g)).toHaveLength(1);
		expect(body).toMatch(/aria-pressed="true" data-key="state:b"/);
	});

	it('print bars where marks are too many', () => {
		const many = Array.from({ length: 500 }, (_, index) => makeRow({ id: `e${index}`, date: '2024-02-05' }));
		const body = bodyOf(render(Timeline, { props: { events: many, dayStart, dayEnd, nameOf } }));
		expect(body).toContain('When: 500 entries by day, most (500) on 5 Feb 2024');
		expect(body).not.toMatch(/NaN|undefined/);
	});

	it('print the overview with two sliders that say their day', () => {
		const months = [{ month: 649, channel: 'state' as const, count: 3 }];
		const extent = { dayStart: dayStart - 400, dayEnd: dayEnd + 90 };
		const body = bodyOf(
			render(Overview, { props: { months, extent, dayStart, dayEnd, label: 'All of China' } }),
		);
		expect(body.match(/aria-valuetext="[^"]*"/g)).toEqual([
			'aria-valuetext="1 January 2024"',
			'aria-valuetext="29 February 2024"',
		]);
		expect(body).not.toMatch(/NaN|undefined/);
	});

	it('print the matrix as a table, ruling months without articles', () => {
		const props = {
			counts: [{ country: 'NOR', month: 649, count: 4 }],
			articles: [{ publisher: null, month: 649, count: 2 }],
			last: new Map([['NOR', '2024-02']]),
			monthStart: 647,
			monthEnd: 649,
			nameOf,
		};
		const body = bodyOf(render(Matrix, { props }));
		expect(body).toContain('aria-label="Norway, Feb 2024: 4 contacts"');
		expect(body.match(/class="cell[^"]*ruled/g)).toHaveLength(2);
		expect(body).toContain('publisher not named');
		expect(body).not.toMatch(/NaN|undefined/);
	});

	it('print the table in place of the drawing', () => {
		const body = bodyOf(render(TimelineTable, { props: { events, caption: 'Entries' } }));
		expect(body.match(/<tr/g)).toHaveLength(4);
		expect(body).toContain('Meeting with Norway');
	});
});
