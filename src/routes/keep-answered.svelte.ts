// When does the Explore page ask for what it shows?
import { untrack } from 'svelte';
import { DEFAULT_VIEW, formatView, parseView, type View } from '$lib/model/view';
import type { Engine } from '$lib/state/engine.svelte';
import { filterKey, type Explore } from '$lib/state/explore.svelte';
import type { Play } from '$lib/state/play.svelte';
import type { Relations } from '$lib/state/relations.svelte';
import { whenAtRest } from '$lib/ui/deferred/when-at-rest';

/** What is asked, by whom; `query` gives the address's filter, and is read anew each time. */
interface Asked {
	engine: Engine;
	explore: Explore;
	relations: Relations;
	play: Play;
	query: () => URLSearchParams;
	/** Has the site records of others? Without, ours are all that can be asked. */
	hasImported: boolean;
	/** Something may be brushed soon. */
	onrest: () => void;
}

/** Follows the address once the page is alive. Made while the page's component is set up. */
export class KeepAnswered {
	isHydrated = $state(false);
	#attempt = $state(0);
	/** What is shown already and the address does not say yet. */
	#ahead: View | null = $state.raw(null);
	#told: View = DEFAULT_VIEW;
	readonly #asked: Asked;

	/** What the address asks; before the page is alive, what was printed. */
	readonly view: View = $derived.by(() => {
		if (!this.isHydrated) return DEFAULT_VIEW;
		if (this.#ahead) return this.#ahead;
		const parsed = parseView(this.#asked.query());
		const view = this.#asked.hasImported ? parsed : { ...parsed, data: DEFAULT_VIEW.data };
		// Where it says the same, nothing follows.
		return formatView(view) === formatView(this.#told) ? this.#told : (this.#told = view);
	});

	/** Does what is shown answer the address? */
	readonly isSettled = $derived.by(
		() => this.isHydrated && filterKey(this.#asked.explore.answer.view) === filterKey(this.view),
	);

	constructor(asked: Asked) {
		this.#asked = asked;
		const { engine, explore, relations, play, onrest } = asked;

		$effect(() => {
			this.isHydrated = true;
			untrack(() => {
				engine.start();
				explore.warm();
			});
			return () => void engine.close();
		});

		$effect(() => {
			void this.#attempt;
			untrack(() => play.stop());
			if (this.isHydrated) void explore.show(this.view);
		});

		// Which anniversaries an article marks is told by the entries, all of them.
		$effect(() => {
			if (this.view.layer === 'anniversaries' && this.isSettled) void explore.listMore();
		});

		$effect(() => {
			const { layer, country, event } = this.view;
			const isNeeded = layer === 'anniversaries' || country !== null || event !== null;
			if (this.isHydrated && isNeeded) void relations.load();
		});

		// The first brush then finds ready what it needs; the answer has just read the same columns.
		const restingOn = $derived(
			engine.status.name === 'ready' && this.isSettled && !explore.isPending
				? filterKey(explore.answer.view)
				: null,
		);
		$effect(() => (restingOn === null ? undefined : whenAtRest(onrest)));
	}

	/** Counts the attempts: what failed is asked for again with each. */
	get attempt(): number {
		return this.#attempt;
	}

	/**
	 * The address is about to ask this, and `follow` makes it do so: the engine need not wait for it, and where the answer is
	 * there already, nor does the page.
	 */
	readonly ask = async (view: View, follow: () => Promise<void>): Promise<void> => {
		const { engine, explore, play } = this.#asked;
		if (!this.isHydrated || engine.status.name !== 'ready') return follow();
		play.stop();
		void explore.show(view);
		const isShown = filterKey(explore.answer.view) === filterKey(view);
		// One that is ahead gives way to the next, never to the address, which is older than both.
		if (isShown || this.#ahead) this.#ahead = this.#told = view;
		try {
			await follow();
		} finally {
			if (this.#ahead === view) this.#ahead = null;
		}
	};

	/** Starts an engine that failed, then asks again. */
	readonly retry = async (): Promise<void> => {
		const { engine } = this.#asked;
		if (engine.status.name === 'failed') await engine.retry();
		this.#attempt += 1;
	};
}
