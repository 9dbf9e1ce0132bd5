// What does a gesture on the time axes do, while it runs and when it ends?
import type { View } from '$lib/model/view';
import type { Engine } from '$lib/state/engine.svelte';
import type { Explore } from '$lib/state/explore.svelte';
import type { Play } from '$lib/state/play.svelte';
import { periodOfDays, type Days } from '$lib/state/shown-days';

/** What gestures read and move; views and days are asked for anew each time. */
interface Moved {
	engine: Engine;
	explore: Explore;
	play: Play;
	view: () => View;
	whole: () => Days;
	/** Puts a period into the address. */
	onperiod: (period: Pick<View, 'from' | 'to'>) => void;
}

/** Brushing, zooming and playing. */
export class ExploreGestures {
	readonly #moved: Moved;

	constructor(moved: Moved) {
		this.#moved = moved;
	}

	/** While a gesture runs the plates follow as fast as answers come; the address waits for its end. */
	readonly preview = (dayStart: number, dayEnd: number): void => {
		const { engine, explore, view, whole } = this.#moved;
		if (engine.status.name !== 'ready') return;
		const next = { ...view(), ...periodOfDays({ dayStart, dayEnd }, whole()) };
		if (explore.isMany) void explore.countsDuring(next);
		else if (!explore.isPending) void explore.show(next);
	};

	/** Something may be brushed soon. */
	readonly prepare = (): void => {
		const { engine, explore, view } = this.#moved;
		if (engine.status.name === 'ready') explore.prepare(view());
	};

	/** The gesture ended on these days. */
	readonly commit = (dayStart: number, dayEnd: number): void => {
		const { explore, view, whole, onperiod } = this.#moved;
		const period = periodOfDays({ dayStart, dayEnd }, whole());
		if (period.from === view().from && period.to === view().to) void explore.show(view());
		else onperiod(period);
	};

	/** Runs a window along the axis; a second press keeps the window that is shown as the period. */
	readonly togglePlay = (): void => {
		const { explore, play, view, whole } = this.#moved;
		const last = play.stop();
		if (last !== null) return this.commit(last.dayStart, last.dayEnd);
		const days = whole();
		const show = (window: Days) => explore.show({ ...view(), ...periodOfDays(window, days) });
		void play.start(days, show, () => void explore.show(view()));
	};
}
