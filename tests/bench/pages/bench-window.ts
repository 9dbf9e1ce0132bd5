// What can the benchmark ask of a page?

/** Set by a page on `window.bench`; times are milliseconds. */
export interface BenchHooks {
	/** Our start and the barest one. */
	openOurs?: (url: string, bytes: number) => Promise<number>;
	openBare?: (url: string) => Promise<number>;
}

declare global {
	interface Window {
		bench: BenchHooks;
	}
}
