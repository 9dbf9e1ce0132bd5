// What is a way in for what comes from outside?

/** A way in. */
export interface Door {
	id: string;
	/** Well-formed inputs, from which hostile ones are made. */
	seeds: readonly string[];
	/** Takes an input; throws where it does not hold what the door promises. */
	enter(text: string): void | Promise<void>;
	/** Closes what the door holds open. */
	leave?(): Promise<void>;
}
