// What does a person's annotation of an event say?
import type { EventType } from '../../model/vocabulary';
import type { Problem } from '../../model/problem';

/** A line of `data/gold/*.ndjson`: an event of a document, or `none` for a document without core events. */
export interface GoldEvent {
	/** The file's name without ending. */
	document: string;
	type: EventType | 'none';
	/** EDTF; an empty string for `none`. */
	date: string;
	/** Readings of several annotators: any of them counts. */
	dates?: string[];
	countries: string[];
	organisations: string[];
	actors: string[];
	status?: string;
	channel?: string;
	anniversary?: { n: number; year: number };
	/** Neither missed nor wrong. */
	optional: boolean;
	note?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** Reads a line, or says what is wrong with it. */
function readLine(line: string): GoldEvent | string {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return 'the line is not JSON: write one annotation a line';
	}
	if (typeof value !== 'object' || value === null) return 'the line is not a JSON object';
	const { document, type, date, dates, note, status, channel, anniversary, ...rest } = value as Record<
		string,
		unknown
	>;
	if (!isText(document) || !isText(type)) return 'an annotation needs a document and a type';
	if (type !== 'none' && !isText(date) && texts(dates).length === 0) return 'an annotation needs a date';
	const jubilee = anniversary as { n?: unknown; year?: unknown } | undefined | null;
	return {
		document,
		type: type as GoldEvent['type'],
		date: isText(date) ? date : (texts(dates)[0] ?? ''),
		...(Array.isArray(dates) ? { dates: texts(dates) } : {}),
		countries: texts(rest.countries),
		organisations: texts(rest.organisations),
		actors: texts(rest.actors),
		optional: rest.optional === true,
		...(isText(status) ? { status } : {}),
		...(isText(channel) ? { channel } : {}),
		...(isText(note) ? { note } : {}),
		...(jubilee ? { anniversary: { n: Number(jubilee.n), year: Number(jubilee.year) } } : {}),
	};
}

/** Reads a file of annotations, one JSON object a line. */
export function parseGold(file: string, text: string): { gold: GoldEvent[]; problems: Problem[] } {
	const gold: GoldEvent[] = [];
	const problems: Problem[] = [];
	text.split('\n').forEach((line, index) => {
		if (!line.trim()) return;
		const read = readLine(line);
		if (typeof read === 'string') problems.push({ file, line: index + 1, message: read });
		else gold.push(read);
	});
	return { gold, problems };
}
