// Which days do the axes of the Explore page show?
import type { View } from '$lib/model/view';
import { countOutside, findDenseDays } from '$lib/state/dense-days';
import type { ExploreAnswer } from '$lib/state/load-explore';
import { clampDays, shownDays, type Days } from '$lib/state/shown-days';

/** What the axes need of an answer. */
type Counted = Pick<ExploreAnswer, 'view' | 'tally' | 'months'>;

/** What the axes depend on beside the answer. */
interface Frame {
	/** Are anniversaries shown that no article tells? */
	hasLayer: boolean;
	/** First and last day of the data. */
	span: Days;
	isWide: boolean;
}

/** All but one entry in twelve lie on the axes at first, the dense days; a press shows the far ones too, and so does a period out there. */
function wholeOf({ view }: Counted, { hasLayer, span, isWide }: Frame, dense: Days): Days {
	// Anniversaries lie between contacts, so that their layer shows all days unless a period is chosen.
	if (isWide || hasLayer) return span;
	const { dayStart, dayEnd } = shownDays(view, null, dense);
	return dayStart < dense.dayStart || dayEnd > dense.dayEnd ? span : dense;
}

function daysOn(whole: Days, { view, tally }: Counted, { hasLayer }: Frame): Days {
	return clampDays(shownDays(view, hasLayer ? null : tally.extent, whole), whole);
}

/** The axes of an answer. Hover and gestures are no part of it. */
export class ExploreAxes {
	/** Has the reader asked for all of the data, far dates too? */
	isWide = $state(false);
	readonly #answer: () => ExploreAnswer;
	readonly #view: () => View;
	readonly #span: () => Days;

	readonly #hasLayer = $derived.by(() => this.#view().layer !== 'none');

	readonly #frame: Frame = $derived.by(() => ({
		hasLayer: this.#hasLayer,
		span: this.#span(),
		isWide: this.isWide,
	}));

	/** While a brush moves the months stay the same, and with them what is drawn of them. */
	readonly #months = $derived.by(() => this.#answer().months);
	readonly #dense: Days = $derived.by(() => findDenseDays(this.#months, this.#span()));

	/** The ends of the axes. */
	readonly whole: Days = $derived.by(() => wholeOf(this.#answer(), this.#frame, this.#dense));

	/** Entries that lie beyond either end. */
	readonly outside = $derived.by(() => countOutside(this.#months, this.whole));

	/** The days of the view, as far as they lie on the axes. */
	readonly days: Days = $derived.by(() => daysOn(this.whole, this.#answer(), this.#frame));

	constructor(answer: () => ExploreAnswer, view: () => View, span: () => Days) {
		this.#answer = answer;
		this.#view = view;
		this.#span = span;
	}

	#wholeOf(answer: Counted): Days {
		return wholeOf(answer, this.#frame, findDenseDays(answer.months, this.#frame.span));
	}

	/** The days that the axes will show of an answer that is not shown yet. */
	readonly daysOf = (answer: Counted): Days => daysOn(this.#wholeOf(answer), answer, this.#frame);
}
