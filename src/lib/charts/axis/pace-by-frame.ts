// How does a gesture that fires hundreds of times a second ask for at most one update a frame?

/** Hands on the latest value once a frame. */
export interface Pacer<T> {
	push: (value: T) => void;
	/** Forgets a value that waits. */
	cancel: () => void;
}

/** Values pushed within a frame: only the last one is run. */
export function paceByFrame<T>(run: (value: T) => void): Pacer<T> {
	let frame = 0;
	let latest: T;
	return {
		push: (value) => {
			latest = value;
			frame ||= requestAnimationFrame(() => {
				frame = 0;
				run(latest);
			});
		},
		cancel: () => {
			cancelAnimationFrame(frame);
			frame = 0;
		},
	};
}
