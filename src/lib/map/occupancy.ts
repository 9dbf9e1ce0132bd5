// Which parts of the frame are taken?
/** A rectangle of the frame in px. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

const CELL_PX = 4;

/** Do two rectangles share more than an edge? */
export function overlaps(a: Rect, b: Rect): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Does the outer rectangle hold all of the inner one? */
export function holds(outer: Rect, inner: Rect): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

/** Remembers rectangles that nothing may cover and lines that nothing should stand on. */
export class Occupancy {
	readonly #rects: Rect[] = [];
	readonly #cells = new Set<number>();

	#cell(x: number, y: number): number {
		return Math.floor(x / CELL_PX) * 100_003 + Math.floor(y / CELL_PX);
	}

	/** Takes a rectangle. */
	take(rect: Rect): void {
		this.#rects.push(rect);
	}

	/** Marks the way of a line, whose points lie at most some px apart. */
	mark(points: Iterable<readonly [number, number]>): void {
		for (const [x, y] of points) this.#cells.add(this.#cell(x, y));
	}

	/** Is all of a rectangle still free of taken ones? */
	isFree(rect: Rect): boolean {
		return !this.#rects.some((taken) => overlaps(taken, rect));
	}

	/** How many marked cells lie under a rectangle. */
	countMarks(rect: Rect): number {
		let marks = 0;
		for (let x = rect.x; x <= rect.x + rect.width + CELL_PX; x += CELL_PX) {
			for (let y = rect.y; y <= rect.y + rect.height + CELL_PX; y += CELL_PX) {
				const [atX, atY] = [Math.min(x, rect.x + rect.width), Math.min(y, rect.y + rect.height)];
				if (this.#cells.has(this.#cell(atX, atY))) marks++;
			}
		}
		return marks;
	}
}
