// What was tried of the promises, and what came of it?

/** The last run of a nightly script. */
export interface Trial {
	/** Day of the run, ISO 8601. */
	date: string;
	what: string;
	tried: number;
	failed: number;
	note: string;
}

/** Reads `data/trust.json`; a row of another form is left out. */
export function readTrials(text: string): Trial[] {
	return Object.values(JSON.parse(text) as Record<string, Partial<Trial>>).filter(
		(row): row is Trial =>
			[row.date, row.what, row.note].every((words) => typeof words === 'string') &&
			[row.tried, row.failed].every((count) => typeof count === 'number'),
	);
}
