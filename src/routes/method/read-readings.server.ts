// How many records of texts that nobody annotated did a person find right?

/** One hundred records, drawn at random and read against their texts. */
export interface ReadingOfHundred {
	/** Seed of the draw; the rules were mended between one draw and the next. */
	seed: number;
	read: number;
	/** Right in type, parties and date. */
	right: number;
	/** Of the right ones, how many have a wrong status. */
	statusWrong: number;
	/** Of the right ones, how many name a person wrongly or leave one out. */
	actorWrong: number;
}

const FIELDS = ['seed', 'read', 'right', 'statusWrong', 'actorWrong'] as const;

/** Reads the list of readings; a row of another form is left out. */
export function readReadings(text: string): ReadingOfHundred[] {
	const rows: unknown = JSON.parse(text);
	if (!Array.isArray(rows)) return [];
	return (rows as Partial<ReadingOfHundred>[]).filter((row): row is ReadingOfHundred =>
		FIELDS.every((field) => typeof row[field] === 'number'),
	);
}
