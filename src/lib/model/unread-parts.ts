// What in the address of a view means nothing, so that a reader can be told?
import { FITS, LANES, LAYERS, PLATES, type View } from './view';
import { CHANNELS, EVENT_TYPES, STATUSES } from './vocabulary';

type Vocabulary = readonly string[];

const isIn = (words: Vocabulary) => (value: string) => words.includes(value);
const areIn = (words: Vocabulary) => (value: string) => value.split(',').every(isIn(words));
const isCode = (value: string) => /^[A-Z]{3}$/i.test(value);

/** Is a parameter's value read into the view? Words and publishers are taken as they are. */
const READS: Readonly<Record<string, (value: string, view: View) => boolean>> = {
	country: isCode,
	with: isCode,
	type: areIn(EVENT_TYPES),
	channel: areIn(CHANNELS),
	status: areIn(STATUSES),
	from: (value, view) => view.from === value,
	to: (value, view) => view.to === value,
	fit: isIn(FITS),
	/** A site without records of others has nothing to choose. */
	data: (value, view) => view.data === value,
	plate: isIn(PLATES),
	lanes: isIn(LANES),
	layer: isIn(LAYERS),
	event: (value, view) => view.event === value,
};

/**
 * Names of the parameters of which a part or all was left out of the view, in the address's order, each once. Parameters
 * of others, as those that mail programs add, are nobody's mistake.
 */
export function listUnreadParts(query: URLSearchParams, view: View): string[] {
	const unread = [...query].filter(
		([name, value]) => value !== '' && Object.hasOwn(READS, name) && !READS[name]?.(value, view),
	);
	return [...new Set(unread.map(([name]) => name))];
}
