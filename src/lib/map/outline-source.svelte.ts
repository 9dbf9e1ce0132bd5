// Which outlines can a component draw now, and are better ones on their way?
import { findOutlines, loadOutlines } from './load-outlines';
import type { Outlines } from './outlines';

/** Outlines for a central meridian that may change; fetches them when they are not at hand. Made while a component starts. */
export class OutlineSource {
	#centreOf: () => number;
	#loaded = $state.raw<{ centre: number; outlines: Outlines } | null>(null);
	/** Outlines of the present centre, or null while they are fetched. */
	readonly current = $derived.by(() => {
		const centre = this.#centreOf();
		return this.#loaded?.centre === centre ? this.#loaded.outlines : findOutlines(centre);
	});
	/** Could the shapes not be fetched? */
	hasFailed = $state(false);

	constructor(centreOf: () => number) {
		this.#centreOf = centreOf;
		$effect(() => {
			if (this.current === null) this.load();
		});
	}

	/** Fetches the shapes, again if it failed before. */
	load(): void {
		const centre = this.#centreOf();
		this.hasFailed = false;
		loadOutlines(centre).then(
			(outlines) => (this.#loaded = { centre, outlines }),
			() => (this.hasFailed = true),
		);
	}
}
