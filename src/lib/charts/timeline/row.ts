// Which stretches of a row are taken?

/** A row of a lane, as sorted stretches that do not overlap unless they belong to one mark. */
export class Row {
	private readonly taken: [x0: number, x1: number][] = [];

	/** Is nothing taken between two pixels? Stretches that only touch do not count. */
	isFree(x0: number, x1: number): boolean {
		return this.taken.every((stretch) => stretch[1] <= x0 || stretch[0] >= x1);
	}

	/** The same, leaving aside the one stretch that is exactly `own`. */
	isFreeBut(own: readonly [number, number], x0: number, x1: number): boolean {
		return this.taken.every(
			(stretch) => stretch[1] <= x0 || stretch[0] >= x1 || (stretch[0] === own[0] && stretch[1] === own[1]),
		);
	}

	take(x0: number, x1: number): void {
		this.taken.push([x0, x1]);
	}
}
