// Which days do the axes of the Explore page show?
import type { View } from '$lib/model/view';
import { countOutside, findDenseDays } from '$lib/state/dense-days';
import type { ExploreAnswer } from '$lib/state/load-explore';
import { clampDays, shownDays, type Days } from '$lib/state/shown-days';

/** The axes of an answer. Hover and gestures are no part of it. */
export class ExploreAxes {
	/** Has the reader asked for all of the data, far dates too? */
	isWide = $state(false);
	readonly #answer: () => ExploreAnswer;
	readonly #view: () => View;
	readonly #span: () => Days;

	/** Anniversaries lie between contacts, so that their layer shows all days unless a period is chosen. */
	readonly #hasLayer = $derived.by(() => this.#view().layer !== 'none');

	/** All but one entry in twelve lie on the axes at first; a press shows the far ones too, and so does a period out there. */
	readonly #dense = $derived.by(() => findDenseDays(this.#answer().months, this.#span()));

	readonly #isOutside = $derived.by(() => {
		const asked = shownDays(this.#answer().view, null, this.#dense);
		return asked.dayStart < this.#dense.dayStart || asked.dayEnd > this.#dense.dayEnd;
	});

	/** The ends of the axes. */
	readonly whole: Days = $derived.by(() =>
		this.isWide || this.#isOutside || this.#hasLayer ? this.#span() : this.#dense,
	);

	/** Entries that lie beyond either end. */
	readonly outside = $derived.by(() => countOutside(this.#answer().months, this.whole));

	/** The days of the view, as far as they lie on the axes. */
	readonly days: Days = $derived.by(() => {
		const { view, tally } = this.#answer();
		return clampDays(shownDays(view, this.#hasLayer ? null : tally.extent, this.whole), this.whole);
	});

	constructor(answer: () => ExploreAnswer, view: () => View, span: () => Days) {
		this.#answer = answer;
		this.#view = view;
		this.#span = span;
	}
}
