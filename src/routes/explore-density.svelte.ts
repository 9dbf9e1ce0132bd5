// What do the timeline's bars count, where the entries are too many to hand over?
import { chooseUnit } from '$lib/charts/timeline/bin-events';
import { MAX_COUNTRY_LANES } from '$lib/charts/timeline/lanes';
import type { BinUnit } from '$lib/model/bin-unit';
import type { SpanCounts } from '$lib/model/span-counts';
import { DEFAULT_VIEW, type View } from '$lib/model/view';
import type { Database } from '$lib/query/database';
import { filterKey } from '$lib/state/explore.svelte';
import type { ExploreAnswer } from '$lib/state/load-explore';
import { monthSpans } from '$lib/state/month-spans';
import type { Days } from '$lib/state/shown-days';

/** What is asked of the engine: a filter, lanes, a unit, and days that reach past those shown. */
interface Wanted {
	key: string;
	unit: BinUnit;
	days: Days;
	view: View;
}

/** What was asked, and the answer. */
type Answered = Wanted & { counts: SpanCounts };

const MOST_ANSWERS = 8;

/** What the counts depend on, asked for anew each time. */
interface Sources {
	answer: () => ExploreAnswer;
	lanes: () => View['lanes'];
	days: () => Days;
	/** Width of the plot, px. */
	widthPx: () => number;
}

/** Counts for the bars: by months at once, by the unit that fits as soon as the engine has answered. */
export class ExploreDensity {
	readonly #sources: Sources;
	/** Newest first: the way back from a pair needs no waiting. */
	#answers: readonly Answered[] = $state.raw([]);
	#isAsking = false;

	readonly #wanted: Wanted | null = $derived.by(() => {
		const { answer, lanes, days, widthPx } = this.#sources;
		const { view, events, tally } = answer();
		if (events.length >= tally.entries) return null;
		const { dayStart, dayEnd } = days();
		const unit = chooseUnit({ from: dayStart, to: dayEnd + 1 }, widthPx());
		// Where every date must lie in the period, another period has other counts.
		const { from, to } = view.fit === 'certainly' ? view : DEFAULT_VIEW;
		const room = dayEnd - dayStart + 1;
		return {
			key: `${filterKey({ ...view, from, to })}|${lanes()}`,
			unit,
			days: { dayStart: dayStart - room, dayEnd: dayEnd + room },
			view: { ...view, lanes: lanes() },
		};
	});

	/** Null where every entry is at hand and can be drawn. */
	readonly counted: SpanCounts | null = $derived.by(() => {
		const wanted = this.#wanted;
		if (wanted === null) return null;
		return (
			this.#find(wanted)?.counts ??
			monthSpans(this.#sources.answer().months, wanted.unit === 'year' ? 'year' : 'month')
		);
	});

	constructor(sources: Sources) {
		this.#sources = sources;
	}

	/** Asks for what is wanted now, one question at a time, where `databaseOf` a view leads; a failure leaves the months. */
	async ask(databaseOf: (view: View) => Promise<Database>): Promise<void> {
		if (this.#isAsking || this.#open() === null) return;
		this.#isAsking = true;
		try {
			// Only where the entries are too many to draw each.
			const { countSpans } = await import('$lib/query/views/count-spans');
			for (let wanted = this.#open(); wanted !== null; wanted = this.#open()) {
				const { view, unit, days } = wanted;
				const countries = this.#sources
					.answer()
					.counts.map(({ country }) => country)
					.filter((country) => country !== view.country)
					.slice(0, MAX_COUNTRY_LANES);
				const spans = await countSpans(await databaseOf(view), view, { unit, ...days, countries });
				this.#answers = [{ ...wanted, counts: { unit, spans } }, ...this.#answers].slice(0, MOST_ANSWERS);
			}
		} finally {
			this.#isAsking = false;
		}
	}

	/** What is wanted and not there. */
	#open(): Wanted | null {
		const wanted = this.#wanted;
		if (wanted === null) return null;
		return this.#find(wanted)?.unit === wanted.unit ? null : wanted;
	}

	/** Counts of what is wanted, of its unit before those of another. */
	#find({ key, unit }: Wanted): Answered | undefined {
		const fitting = this.#answers.filter(
			(answer) => answer.key === key && covers(answer.days, this.#sources.days()),
		);
		return fitting.find((answer) => answer.unit === unit) ?? fitting[0];
	}
}

function covers(outer: Days, inner: Days): boolean {
	return outer.dayStart <= inner.dayStart && outer.dayEnd >= inner.dayEnd;
}
