// How does the map run through the years by itself?

/** What the player runs over and tells. */
export interface PlayerHost {
	/** Where it begins, and where it ends. */
	first: () => number;
	last: () => number;
	show: (year: number) => void;
	/** It stopped, by itself or by the reader. */
	end: () => void;
}

const STEP_MS = 240;

/** Shows year after year. */
export class Player {
	isPlaying = $state(false);
	#host: PlayerHost;
	#timer: ReturnType<typeof setInterval> | undefined;

	constructor(host: PlayerHost) {
		this.#host = host;
	}

	start(): void {
		if (this.isPlaying) return;
		this.isPlaying = true;
		let year = this.#host.first();
		this.#host.show(year);
		this.#timer = setInterval(() => {
			year += 1;
			this.#host.show(year);
			if (year >= this.#host.last()) this.stop();
		}, STEP_MS);
	}

	/** Stops where it is; does nothing while it rests. */
	stop(): void {
		if (!this.isPlaying) return;
		clearInterval(this.#timer);
		this.isPlaying = false;
		this.#host.end();
	}
}
