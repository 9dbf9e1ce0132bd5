// Does a statement speak of what others coded? It is not fetched for any other.
import { THEIRS } from './lock-statements';

const NAMED = new RegExp(`\\b${THEIRS}\\b`, 'i');

/** A schema's name anywhere in the text: rather fetched once too often than missing. */
export function namesTheirs(statement: string): boolean {
	return NAMED.test(statement);
}
