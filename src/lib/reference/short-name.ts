// What is an organisation called where there is little room?
import type { Organisation } from './reference';

/** Ids up to this length are abbreviations that its readers know (`OHCHR`); longer ones are words run together. */
const LONGEST_ABBREVIATION = 6;

/** `OHCHR`, but `Union State` for `UNIONSTATE`. */
export function shortName({ id, name }: Pick<Organisation, 'id' | 'name'>): string {
	return id.length > LONGEST_ABBREVIATION ? name : id;
}
