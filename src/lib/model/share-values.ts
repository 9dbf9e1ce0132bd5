// How do a million rows stay small in memory? Equal texts and lists of texts become one.

/** Gives for each text, and for each list of texts, the first one that was equal. */
export class SharedValues {
	readonly #texts = new Map<string, string>();
	readonly #lists = new Map<string, readonly string[]>();

	/** Lets every text and list of texts of a row, whichever of its columns holds it, be one that others hold too. */
	share<Row extends object>(row: Row, isOwn: (column: string) => boolean): Row {
		const values = row as Record<string, unknown>;
		for (const column in values) {
			const value = values[column];
			if (isOwn(column)) continue;
			if (typeof value === 'string') values[column] = this.text(value);
			else if (Array.isArray(value)) values[column] = this.#list(value as string[]);
		}
		return row;
	}

	text(text: string): string {
		const known = this.#texts.get(text);
		if (known === undefined) this.#texts.set(text, text);
		return known ?? text;
	}

	#list(list: readonly string[]): readonly string[] {
		const key = JSON.stringify(list);
		const known = this.#lists.get(key);
		if (known !== undefined) return known;
		const own = list.map((text) => this.text(text));
		this.#lists.set(key, own);
		return own;
	}
}
