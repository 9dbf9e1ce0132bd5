// Which pages does a build print, by the settings and by what the events tell?
import { MOST_PART_ENTRIES } from '../../src/lib/model/page-parts';
import { ALL_PRINTED, type PrintedPages } from '../../src/lib/model/printed-pages';
import type { Site } from '../../src/lib/model/site';

/** Core entries with the same countries. */
export interface CountedCountries {
	countries: readonly string[];
	count: number;
}

/** Events in one file, on average. */
const EVENTS_PER_PART = 100;

/** The choice; undefined where the settings leave nothing out. */
export function choosePages(
	{ pages }: Pick<Site, 'pages'>,
	counted: Iterable<CountedCountries>,
	events: number,
): PrintedPages | undefined {
	if (pages === undefined) return undefined;
	const [byCountry, byPair] = [new Map<string, number>(), new Map<string, number>()];
	const add = (counts: Map<string, number>, key: string, count: number) =>
		counts.set(key, (counts.get(key) ?? 0) + count);
	for (const { countries, count } of counted)
		countries.forEach((a, index) => {
			add(byCountry, a, count);
			for (const b of countries.slice(index + 1)) add(byPair, `${a}-${b}`, count);
		});
	const choose = (counts: Map<string, number>, least: number | undefined) =>
		least === undefined
			? null
			: [...counts]
					.flatMap(([name, count]) => (count >= least || count > MOST_PART_ENTRIES ? [name] : []))
					.sort();
	return {
		pairs: choose(byPair, pages.pairs),
		countries: choose(byCountry, pages.countries),
		people: pages.people ?? ALL_PRINTED.people,
		eventParts: pages.events === 'none' ? Math.max(1, Math.ceil(events / EVENTS_PER_PART)) : null,
	};
}
