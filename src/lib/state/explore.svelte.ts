// What do the plates show now, and is something newer on its way?
import { DEFAULT_VIEW, formatView, type DataChoice, type View } from '../model/view';
import type { Database } from '../query/database';
import type { EventRow } from '../model/event-row';
import { answerDuring } from './answer-during';
import { DataSources, type ChoosableDatabase } from './data-sources';
import type { CountedAnswer, ExploreAnswer } from './load-explore';

/** Rows past this are counted, not listed. */
export const MOST_EVENTS = 5000;
/** Above some hundreds the timeline draws bars, which count: few rows come with the answer, for nobody waits for those far below. */
export const LISTED = { atOnce: 400, first: 100 };

/** The filter alone, as text: two views with the same one show the same. The matrix of a pair shows all its partners. */
export function filterKey(view: View): string {
	const isPairMatrix = view.with !== null && view.plate === 'matrix';
	return formatView({
		...view,
		plate: isPairMatrix ? 'matrix' : DEFAULT_VIEW.plate,
		lanes: DEFAULT_VIEW.lanes,
		layer: DEFAULT_VIEW.layer,
		event: null,
	});
}

/** So long an answer that is there waits at most for what else is drawn of it, ms. */
const BESIDE_LIMIT_MS = 60;

/** So many answers are kept, this one among them: to let go of what was chosen leads back to one. */
const MOST_KEPT = 3;

type Tell = <Event extends EventRow>(event: Event) => Event;

/** One answer for all plates; an answer that a newer question has overtaken is dropped. */
export class Explore {
	answer: ExploreAnswer = $state.raw()!;
	/** Is a newer answer awaited? */
	isPending = $state(false);
	/** Why the last question has no answer; null when it has. */
	fault: string | null = $state(null);
	/** Asks what else is drawn of an answer, while the rest of it comes; a failure is no matter of the answer's. */
	beside: ((coming: CountedAnswer) => Promise<void>) | null = null;
	/** Puts an entry's title into the language of the page. */
	readonly tell: Tell;
	readonly #printed: ExploreAnswer;
	readonly #sources: DataSources;
	/** The last answer that was asked for, not counted from the cube: it stays while a brush moves. */
	#exact: ExploreAnswer = $state.raw()!;
	/** The newest first: the data never change. */
	#kept: readonly ExploreAnswer[] = [];
	#code: Promise<typeof import('./load-explore')> | null = null;
	#asked = 0;
	/** The filter whose answer is shown or awaited; null where something else is, or it failed. */
	#askedKey: string | null = null;
	#isListing = false;

	constructor(printed: ExploreAnswer, engine: ChoosableDatabase, tell: Tell) {
		this.tell = tell;
		this.#printed = this.#told(printed);
		this.#sources = new DataSources(engine);
		this.#exact = this.#printed;
		this.answer = this.#printed;
	}

	/** Shows a view as soon as it is answered; the printed one at once, if all of it was printed. Asks once for each. */
	async show(view: View): Promise<void> {
		const key = filterKey(view);
		if (key === this.#askedKey) return;
		this.#askedKey = key;
		const asked = ++this.#asked;
		this.fault = null;
		this.#sources.makeRoomFor(view);
		const isPrinted = key === filterKey(this.#printed.view);
		const { events, tally, dyadTotals } = this.#printed;
		const isWhole = isPrinted && events.length === tally.entries && dyadTotals === null;
		const known = isWhole ? this.#printed : this.#kept.find((answer) => filterKey(answer.view) === key);
		if (known) {
			this.#put(known);
			this.isPending = false;
			return;
		}
		this.isPending = true;
		try {
			const answer = await (isPrinted ? this.#listPrinted(view) : this.#load(view));
			if (asked === this.#asked) this.#put(answer);
		} catch (error) {
			if (asked !== this.#asked) return;
			this.#askedKey = null;
			this.#sources.of(view).pair.forget();
			this.fault = error instanceof Error ? error.message : String(error);
		} finally {
			if (asked === this.#asked) this.isPending = false;
		}
	}

	#put(answer: ExploreAnswer): void {
		this.answer = answer;
		this.#keep(answer);
	}

	#keep(answer: ExploreAnswer): void {
		this.#exact = answer;
		const key = filterKey(answer.view);
		const others = this.#kept.filter((other) => filterKey(other.view) !== key);
		this.#kept = [answer, ...others].slice(0, MOST_KEPT);
	}

	/** The code that asks comes beside the engine: nothing that is printed waits for it. Kept: to import it again takes a task. */
	async #askingCode(): Promise<typeof import('./load-explore')> {
		this.#code ??= import('./load-explore');
		try {
			return await this.#code;
		} catch (error) {
			this.#code = null;
			throw error;
		}
	}

	/** Fetches the code that asks. */
	warm(): void {
		this.#askingCode().catch(() => {});
	}

	/** Where the view's events lie: those of a pair apart. */
	async databaseOf(view: View): Promise<Database> {
		const { pair, database } = this.#sources.of(view);
		return (await pair.of(view)) ?? database;
	}

	async #load(view: View): Promise<ExploreAnswer> {
		const { database } = this.#sources.of(view);
		const { loadExplore } = await this.#askingCode();
		const pair = await this.databaseOf(view);
		let beside: Promise<void> | undefined;
		const answer = await loadExplore(database, view, LISTED.atOnce, pair, LISTED.first, (counted) => {
			beside = this.beside?.(counted).catch(() => {});
		});
		if (beside) await Promise.race([beside, new Promise((resolve) => setTimeout(resolve, BESIDE_LIMIT_MS))]);
		return this.#told(answer);
	}

	#told(answer: ExploreAnswer): ExploreAnswer {
		return { ...answer, events: answer.events.map(this.tell) };
	}

	/** What was printed counts all entries but lists the newest: only the list is asked for, and all pairs where some were printed. */
	async #listPrinted(view: View): Promise<ExploreAnswer> {
		const { events: listed, tally } = this.#printed;
		const limit = tally.entries > LISTED.atOnce ? Math.max(listed.length, LISTED.first) : LISTED.atOnce;
		const { listEvents, loadRest } = await this.#askingCode();
		const { database } = this.#sources.of(view);
		const listing = listEvents(database, view, { limit, order: 'latest' });
		const [events, rest] = await Promise.all([
			listing,
			this.#printed.dyadTotals === null ? null : loadRest(database, view),
		]);
		return this.#told({ ...this.#printed, ...rest, view, events });
	}

	/** The last answer that was asked for: while a brush moves, not that of its moves. */
	get exact(): ExploreAnswer {
		return this.#exact;
	}

	/** Are the entries too many to ask for anew with each move of a brush? Then `countsDuring` answers. */
	get isMany(): boolean {
		return this.answer.months.reduce((sum, { count }) => sum + count, 0) > MOST_EVENTS;
	}

	/** So many entries are listed at most; before the engine is there, those that were printed. */
	get mostListed(): number {
		return this.answer === this.#printed ? this.#printed.events.length : MOST_EVENTS;
	}

	/** The reader turns to the list: as many entries are listed as ever are. A failure leaves those that are there. */
	async listMore(): Promise<void> {
		const before = this.answer;
		const { view, events, tally } = before;
		if (this.#isListing || events.length >= Math.min(tally.entries, this.mostListed)) return;
		this.#isListing = true;
		try {
			const page = { limit: MOST_EVENTS, order: 'latest' } as const;
			const { listEvents } = await this.#askingCode();
			const answer = this.#told({
				...before,
				events: await listEvents(await this.databaseOf(view), view, page),
			});
			if (this.#exact === before) this.#keep(answer);
			if (this.answer === before) this.answer = answer;
		} catch {
			// What is wrong shows with the next filter.
		} finally {
			this.#isListing = false;
		}
	}

	/**
	 * A brush or the choice of a partner may come soon: counts all entries of this filter by time and sets those of its
	 * country apart. Once a filter; failures show with the answer that is asked for.
	 */
	prepare(view: View): void {
		if (!this.isMany) return;
		const { pair, cube } = this.#sources.of(view);
		pair.prepare(view);
		cube.prepare(view);
	}

	/** While a brush moves: the counts of the whole bins nearest to its period, at once when the cube is there. */
	async countsDuring(view: View): Promise<void> {
		// What is on its way is older than this.
		const asked = ++this.#asked;
		this.#askedKey = null;
		const { cube: kept } = this.#sources.of(view);
		const ready = kept.prepare(view);
		this.isPending = ready === null;
		const cube = ready ?? (await kept.wait());
		if (asked !== this.#asked) return;
		this.isPending = false;
		if (cube) this.answer = answerDuring(this.#exact, cube, view);
	}

	/** Number of entries under each of these views. */
	async countEach(views: readonly View[]): Promise<number[]> {
		const { countTotals } = await import('../query/views/count-totals');
		return Promise.all(
			views.map(async (view) => (await countTotals(this.#sources.of(view).database, view)).events),
		);
	}

	/** Where single entries of these records are asked for. */
	databaseFor(data: DataChoice): Database {
		return this.#sources.of({ data }).database;
	}
}
