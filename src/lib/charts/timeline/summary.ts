// What does the timeline say in words: its title, its summary for those who do not see it, each mark's line?
import { figure, words } from '../../messages/words';
import type { BinUnit } from '../../model/bin-unit';
import { describeEdtf, formatDay } from '../../model/edtf';
import type { EventRow } from '../../model/event-row';
import { daysOf } from './domain';
import { writeLabel, type LabelContext } from './label';
import { OTHERS } from './lanes';
import type { LaneBand, TimelineLayout } from './layout';
import type { DensityBar } from './layout-density';

/** A bin in words: `16 May 2022`, `the week of 16 May 2022`, `May 2022`, `2022`. */
export function describeBin(unit: BinUnit, dayStart: number): string {
	const day = formatDay(dayStart);
	if (unit === 'week') return words().weekOf({ date: describeEdtf(day) });
	const edtf = unit === 'day' ? day : unit === 'month' ? day.slice(0, 7) : day.slice(0, 4);
	return describeEdtf(edtf);
}

/** Head of a lane. */
export function nameLane(id: string, nameOf: (code: string) => string): string {
	if (id === OTHERS) return words().laneOthers();
	return words().channelName({ channel: id }) || words().laneType({ type: id }) || nameOf(id);
}

/** The highest bin over all lanes. */
function findPeak(bars: readonly DensityBar[]): { dayStart: number; count: number } | null {
	const sums = new Map<number, number>();
	for (const bar of bars) sums.set(bar.dayStart, (sums.get(bar.dayStart) ?? 0) + bar.count);
	let peak: { dayStart: number; count: number } | null = null;
	for (const [dayStart, count] of sums) if (count > (peak?.count ?? 0)) peak = { dayStart, count };
	return peak;
}

/** Title of the timeline as it stands: `When: 10 contacts known to the day, 11 only to the month`. */
export function titleTimeline(layout: TimelineLayout): string {
	if (layout.mode === 'density') {
		const total = layout.bands.reduce((sum, band) => sum + band.count, 0);
		const peak = findPeak(layout.bars);
		const most = peak
			? words().mostOnIn({
					count: figure(peak.count),
					hasUnit: layout.unit === 'day' ? 'yes' : 'no',
					bin: describeBin(layout.unit, peak.dayStart),
				})
			: '';
		return words().whenEntryEntriesBy({ total, value: words().unitName({ unit: layout.unit }), most });
	}
	const events = new Map(layout.marks.map((mark) => [mark.event.id, mark.event]));
	const contacts = [...events.values()].filter((event) => event.type !== 'anniversary');
	if (contacts.length === 0) return words().whenNoContactTold();
	const exact = contacts.filter((event) => event.precision === 'day').length;
	const inexact = contacts.filter((event) => event.precision !== 'day');
	if (inexact.length === 0) return words().whenAllExact({ exact });
	const isMonths = inexact.every((event) => event.precision === 'month');
	const less = isMonths ? words().onlyToTheMonth() : words().lessExactly();
	if (exact === 0) return words().whenContactContactsKnown({ count: inexact.length, less });
	return words().whenSomeInexact({ exact, count: inexact.length, less });
}

/** One or two sentences for those who do not see the drawing. */
export function summariseTimeline(layout: TimelineLayout, nameOf: (code: string) => string): string {
	const { dayStart, dayEnd } = daysOf(layout.scale.domain);
	const period = describeEdtf(`${formatDay(dayStart)}/${formatDay(dayEnd)}`, 'long');
	const lanes = layout.bands.map((band: LaneBand) => `${nameLane(band.id, nameOf)} ${band.count}`).join(', ');
	return words().timelineSummary({ period, lanes: lanes || words().none() });
}

/** One event in words: date, who and what, channel, articles or the data set that coded it. */
export function describeMark(event: EventRow, context: LabelContext): string {
	const [form] = writeLabel(event, context);
	const text = form ? `${form.strong} ${form.rest}${form.note}` : event.title;
	const channel = event.type === 'anniversary' ? '' : words().markChannel({ channel: event.channel });
	const articles = event.sources > 1 ? words().markArticles({ count: event.sources }) : '';
	const origin = event.origin ? `, ${event.origin}` : '';
	return words().markLine({
		date: describeEdtf(event.date),
		what: `${text.trim()}${channel}${articles}${origin}`,
	});
}

/** A bar in words: `the week of 16 May 2022: 19 in lane Meetings`. */
export function describeBar(bar: DensityBar, unit: BinUnit, nameOf: (code: string) => string): string {
	return words().barLine({
		lane: nameLane(bar.lane, nameOf),
		bin: describeBin(unit, bar.dayStart),
		count: bar.count,
		spread: bar.spread >= 0.5 ? Math.round(bar.spread) : 0,
	});
}
