// Where does a reader find everything on a pair?
import type { CountryCode } from '$lib/model/vocabulary';

/** Address of a pair below the site's base, `?` and query included. */
export function pairPath(a: CountryCode, b: CountryCode): string {
	return `/?country=${a}&with=${b}`;
}

/** Address of an event below the site's base. */
export function eventPath(id: string): string {
	return `/?event=${id}`;
}
