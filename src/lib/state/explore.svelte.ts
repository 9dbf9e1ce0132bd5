// What do the plates show now, and is something newer on its way?
import { DEFAULT_VIEW, formatView, type View } from '../model/view';
import type { Database } from '../query/database';
import { readEvent } from '../query/views/read-event';
import { countTotals } from '../query/views/count-totals';
import type { EventDetail } from '../model/view-rows';
import { loadExplore, type ExploreAnswer } from './load-explore';

/** Marks and rows past this are counted, not listed. */
export const MOST_EVENTS = 5000;

/** The filter alone, as text: two views with the same one show the same events. */
export function filterKey(view: View): string {
	return formatView({
		...view,
		plate: DEFAULT_VIEW.plate,
		lanes: DEFAULT_VIEW.lanes,
		layer: DEFAULT_VIEW.layer,
		event: null,
	});
}

/** One answer for all plates; an answer that a newer question has overtaken is dropped. */
export class Explore {
	answer: ExploreAnswer = $state.raw()!;
	/** Is a newer answer awaited? */
	isPending = $state(false);
	/** Why the last question has no answer; null when it has. */
	fault: string | null = $state(null);
	readonly #printed: ExploreAnswer;
	readonly #database: Database;
	#asked = 0;

	constructor(printed: ExploreAnswer, database: Database) {
		this.#printed = printed;
		this.#database = database;
		this.answer = printed;
	}

	/** Shows a view as soon as it is answered; the printed one at once, if all of it was printed. */
	async show(view: View): Promise<void> {
		const asked = ++this.#asked;
		this.fault = null;
		const isPrinted =
			filterKey(view) === filterKey(this.#printed.view) &&
			this.#printed.events.length === this.#printed.totals.events;
		if (isPrinted) {
			this.answer = this.#printed;
			this.isPending = false;
			return;
		}
		this.isPending = true;
		try {
			const answer = await loadExplore(this.#database, view, MOST_EVENTS);
			if (asked === this.#asked) this.answer = answer;
		} catch (error) {
			if (asked === this.#asked) this.fault = error instanceof Error ? error.message : String(error);
		} finally {
			if (asked === this.#asked) this.isPending = false;
		}
	}

	/** Number of entries under each of these views. */
	countEach(views: readonly View[]): Promise<number[]> {
		return Promise.all(views.map(async (view) => (await countTotals(this.#database, view)).events));
	}

	/** Everything known of one entry; null if there is none of that id. */
	readEntry(id: string): Promise<EventDetail | null> {
		return readEvent(this.#database, id);
	}
}
