// When does the Explore page ask for what it shows?
import { untrack } from 'svelte';
import { DEFAULT_VIEW, parseView, type View } from '$lib/model/view';
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
	readonly #asked: Asked;

	/** What the address asks; before the page is alive, what was printed. */
	readonly view: View = $derived.by(() => {
		if (!this.isHydrated) return DEFAULT_VIEW;
		const view = parseView(this.#asked.query());
		return this.#asked.hasImported ? view : { ...view, data: DEFAULT_VIEW.data };
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
		const isResting = $derived(engine.status.name === 'ready' && this.isSettled && !explore.isPending);
		$effect(() => (isResting ? whenAtRest(onrest) : undefined));
	}

	/** Counts the attempts: what failed is asked for again with each. */
	get attempt(): number {
		return this.#attempt;
	}

	/** The address is about to ask this: the engine need not wait for it. */
	readonly ask = (view: View): void => {
		const { engine, explore, play } = this.#asked;
		if (!this.isHydrated || engine.status.name !== 'ready') return;
		play.stop();
		void explore.show(view);
	};

	/** Starts an engine that failed, then asks again. */
	readonly retry = async (): Promise<void> => {
		const { engine } = this.#asked;
		if (engine.status.name === 'failed') await engine.retry();
		this.#attempt += 1;
	};
}
