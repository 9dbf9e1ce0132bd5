// What do the timeline's bars count, where the entries are too many to hand over?
import { chooseUnit } from '$lib/charts/timeline/bin-events';
import { MAX_COUNTRY_LANES } from '$lib/charts/timeline/lanes';
import type { BinUnit } from '$lib/model/bin-unit';
import type { SpanCounts } from '$lib/model/span-counts';
import { DEFAULT_VIEW, type View } from '$lib/model/view';
import type { Database } from '$lib/query/database';
import { filterKey } from '$lib/state/explore.svelte';
import type { CountedAnswer, ExploreAnswer } from '$lib/state/load-explore';
import { monthSpans } from '$lib/state/month-spans';
import type { Days } from '$lib/state/shown-days';

/** What is asked of the engine: a filter, lanes, a unit, the days shown, and days that reach past them. */
interface Wanted {
	key: string;
	unit: BinUnit;
	shown: Days;
	days: Days;
	view: View;
}

/** What was asked, and the answer. */
type Answered = Wanted & { counts: SpanCounts };

/** Where the entries of a view lie. */
type DatabaseOf = (view: View) => Promise<Database>;

const MOST_ANSWERS = 8;
/** All days that there are. */
const EVER: Days = { dayStart: -Infinity, dayEnd: Infinity };

/** What the counts depend on, asked for anew each time. */
interface Sources {
	answer: () => ExploreAnswer;
	lanes: () => View['lanes'];
	/** Days shown of an answer. */
	daysOf: (answer: CountedAnswer) => Days;
	/** Width of the plot, px. */
	widthPx: () => number;
	/** Counts of all entries under the default view, where the page carries them. */
	printed?: SpanCounts | null;
}

/** Counts for the bars: by months at once, by the unit that fits as soon as the engine has answered. */
export class ExploreDensity {
	readonly #sources: Sources;
	/** Newest first: the way back from a pair needs no waiting. */
	#answers: readonly Answered[] = $state.raw([]);
	#isAsking = false;
	#code: Promise<typeof import('$lib/query/views/count-spans')> | null = null;

	readonly #wanted: Wanted | null = $derived.by(() => this.#wantedOf(this.#shown()));

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
		const { printed: counts = null } = sources;
		if (counts === null) return;
		const [view, shown] = [DEFAULT_VIEW, EVER];
		this.#answers = [{ key: keyOf(view), unit: counts.unit, shown, days: EVER, view, counts }];
	}

	/** Asks for what is wanted now, one question at a time, where `databaseOf` a view leads; a failure leaves the months. */
	async ask(databaseOf: DatabaseOf): Promise<void> {
		if (this.#isAsking || this.#missing(this.#wanted) === null) return;
		this.#isAsking = true;
		try {
			for (let wanted = this.#missing(this.#wanted); wanted !== null; wanted = this.#missing(this.#wanted))
				await this.#count(wanted, this.#shown(), databaseOf);
		} finally {
			this.#isAsking = false;
		}
	}

	/** Asks for what an answer will need that is not shown yet, so that its bars are drawn once. */
	async askFor(answer: CountedAnswer, databaseOf: DatabaseOf): Promise<void> {
		const wanted = this.#missing(this.#wantedOf(answer));
		if (wanted !== null) await this.#count(wanted, answer, databaseOf);
	}

	async #count(wanted: Wanted, { counts }: CountedAnswer, databaseOf: DatabaseOf): Promise<void> {
		// Only where the entries are too many to draw each. Kept: to import it again takes a task.
		this.#code ??= import('$lib/query/views/count-spans');
		this.#code.catch(() => (this.#code = null));
		const { countSpans } = await this.#code;
		const { view, unit, days } = wanted;
		const countries = counts
			.map(({ country }) => country)
			.filter((country) => country !== view.country)
			.slice(0, MAX_COUNTRY_LANES);
		const spans = await countSpans(await databaseOf(view), view, { unit, ...days, countries });
		this.#answers = [{ ...wanted, counts: { unit, spans } }, ...this.#answers].slice(0, MOST_ANSWERS);
	}

	#shown(): CountedAnswer {
		const answer = this.#sources.answer();
		return { ...answer, isListed: answer.events.length >= answer.tally.entries };
	}

	#wantedOf(answer: CountedAnswer): Wanted | null {
		const { lanes, daysOf, widthPx } = this.#sources;
		const { view, isListed } = answer;
		if (isListed) return null;
		const shown = daysOf(answer);
		const { dayStart, dayEnd } = shown;
		const unit = chooseUnit({ from: dayStart, to: dayEnd + 1 }, widthPx());
		// Where every date must lie in the period, another period has other counts.
		const { from, to } = view.fit === 'certainly' ? view : DEFAULT_VIEW;
		const room = dayEnd - dayStart + 1;
		return {
			key: keyOf({ ...view, from, to, lanes: lanes() }),
			unit,
			shown,
			days: { dayStart: dayStart - room, dayEnd: dayEnd + room },
			view: { ...view, lanes: lanes() },
		};
	}

	/** The same, where its counts are not there. */
	#missing(wanted: Wanted | null): Wanted | null {
		return wanted === null || this.#find(wanted)?.unit === wanted.unit ? null : wanted;
	}

	/** Counts of what is wanted, of its unit before those of another. */
	#find({ key, unit, shown }: Wanted): Answered | undefined {
		const fitting = this.#answers.filter((answer) => answer.key === key && covers(answer.days, shown));
		return fitting.find((answer) => answer.unit === unit) ?? fitting[0];
	}
}

/** Which counts a view needs, wherever it looks. */
const keyOf = (view: View) => `${filterKey(view)}|${view.lanes}`;

function covers(outer: Days, inner: Days): boolean {
	return outer.dayStart <= inner.dayStart && outer.dayEnd >= inner.dayEnd;
}
