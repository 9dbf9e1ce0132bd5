// What does a picture show, in words for those who do not see it, and on what does it rest?
import { words } from '../messages/words';
import { describeEdtf, formatDay, type DayUtc } from './edtf';
import type { CountryCount } from './event-row';
import type { Site } from './site';

/** Countries that an alternative text names. */
const MOST_NAMED = 5;

/** `Norway 5, Switzerland 4 and 9 more`, most first, without the chosen one; empty for none. */
export function listCounts(
	counts: readonly CountryCount[],
	chosen: string | null,
	nameOf: (code: string) => string,
): string {
	const others = counts.filter(({ country, count }) => country !== chosen && count > 0);
	const named = others.slice(0, MOST_NAMED).map(({ country, count }) => `${nameOf(country)} ${count}`);
	const rest = others.length - named.length;
	return words().listWithRest({ list: named.join(', '), rest });
}

/** One or more sentences: kind of drawing, headline, then what else is known, each ended by a full stop. */
export function describePicture(kind: string, headline: string, rest: readonly string[]): string {
	return [`${kind}. ${headline}`, ...rest]
		.map((part) => part.trim().replace(/\.$/, ''))
		.filter(Boolean)
		.map((part) => `${part}.`)
		.join(' ');
}

/** On what a picture rests. */
export interface Origin {
	site: Pick<Site, 'title' | 'address'>;
	/** The page's address below the site's, query included. */
	path: string;
	/** `Source: …`, where the page does not name its sources itself. */
	sources?: string;
	/** EDTF of the last article's date, or null. */
	dataTo: string | null;
	today: DayUtc;
}

/** The line at a picture's foot: site, sources, last article, day of reading, licence. */
export function describeOrigin({ site, path, sources = '', dataTo, today }: Origin): string {
	return [
		`${site.title}${site.address === null ? '' : `, ${site.address}${path}`}.`,
		sources,
		words().phrase({
			more: dataTo === null ? words().read() : words().dataToRead({ date: describeEdtf(dataTo) }),
			date: describeEdtf(formatDay(today)),
		}),
		words().licenceMit(),
	]
		.filter(Boolean)
		.join(' ');
}
