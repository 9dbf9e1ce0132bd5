// How are whole numbers collected when nobody knows how many will come?

/** A list of 32-bit whole numbers that doubles its room when it is full. */
export class GrowingInts {
	#values = new Int32Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	push(value: number): void {
		if (this.#length === this.#values.length) {
			const larger = new Int32Array(this.#length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.#length++] = value;
	}

	/** All numbers so far, in an array of just that length. */
	toArray(): Int32Array {
		return this.#values.slice(0, this.#length);
	}
}
