// Is the cube of this filter there, or on its way?
import { DEFAULT_VIEW, formatView, type View } from '../model/view';
import type { Cube } from '../query/cubes/cube';
import type { ColumnSource } from '../query/cubes/column-batch';

/** Keeps the cube of the last filter; another filter, the period apart, lets go of it. */
export class CubeOfFilter {
	readonly #source: ColumnSource;
	#key: string | null = null;
	#cube: Cube | null = null;
	#building: Promise<Cube | null> = Promise.resolve(null);
	#abort: AbortController | null = null;

	constructor(source: ColumnSource) {
		this.#source = source;
	}

	/** The cube if it is ready; else begins to build it, and gives null. */
	prepare(view: View): Cube | null {
		const { key, filter } = filterOf(view);
		if (key !== this.#key) this.#begin(key, filter);
		return this.#cube;
	}

	/** Another filter's cube is no longer built, for the engine shall answer this one. */
	makeRoomFor(view: View): void {
		if (this.#cube !== null || filterOf(view).key === this.#key) return;
		this.#abort?.abort();
		this.#abort = null;
		this.#key = null;
	}

	/** The cube that is on its way, as soon as it is there; null where it failed or another filter came. */
	wait(): Promise<Cube | null> {
		return this.#building;
	}

	#begin(key: string, view: View): void {
		this.#abort?.abort();
		const abort = new AbortController();
		this.#abort = abort;
		this.#key = key;
		this.#cube = null;
		this.#building = this.#build(view, abort.signal).then(
			(cube) => {
				if (this.#abort !== abort) return null;
				this.#cube = cube;
				return cube;
			},
			() => {
				// The next brush tries again; its end asks the engine itself and shows what is wrong.
				if (this.#abort === abort) this.#key = null;
				return null;
			},
		);
	}

	/** The code for it comes only when a brush may need it. */
	async #build(view: View, signal: AbortSignal): Promise<Cube> {
		const { buildCube } = await import('../query/cubes/build-cube');
		return buildCube(this.#source, view, { signal });
	}
}

/** What a cube depends on: the period, and what only the page shows, do not. */
function filterOf(view: View): { key: string; filter: View } {
	const { from, to, fit, plate, lanes, layer, event } = DEFAULT_VIEW;
	const filter = { ...view, from, to, fit, plate, lanes, layer, event };
	return { key: formatView(filter), filter };
}
