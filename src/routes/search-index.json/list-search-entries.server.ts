// What can be found in this build? Countries, pairs, people, organisations, places, events.
import { words } from '$lib/messages/words';
import { exploreWords } from '$lib/messages/explore-words';
import { describeEdtf } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';
import type { CountryCode } from '$lib/model/vocabulary';
import { pairFactsOf } from '$lib/reference/pair-facts-of';
import type { SearchEntry } from '$lib/ui/search/search-entry';
import { readAtlas } from '../anniversaries/read-atlas.server';
import {
	countryAddress,
	eventAddress,
	pairAddress,
	personAddress,
	wordsAddress,
} from '../page-addresses.server';

/** Of more events none is listed: the index would be larger than a reader waits for, and Explore finds them. */
const MOST_EVENTS = 10_000;

/** Pairs with most contacts: pages of countries lead to the others. */
const MOST_PAIRS = 4000;

/** Counts how many events have each of the values that `list` gives. */
function countBy(
	events: readonly EventRow[],
	list: (event: EventRow) => readonly string[],
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const event of events)
		for (const value of new Set(list(event))) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

const pairsOf = ({ countries }: EventRow) =>
	countries.flatMap((a, i) => countries.slice(i + 1).map((b) => `${a} ${b}`));

const contacts = (count: number) => exploreWords().contactsToldOf({ count });

/** All entries, each address once. */
export async function listSearchEntries(): Promise<SearchEntry[]> {
	const { reference, countries, events } = await readAtlas();
	const names = new Map(countries.map(({ code, name }) => [code, name]));
	const nameOf = (code: CountryCode) => names.get(code) ?? code;
	const table = new Map(reference.countries.map((country) => [country.code, country]));
	const wordsOf = (code: CountryCode) => {
		const country = table.get(code);
		if (!country) return code;
		return [code, country.iso2, country.name, ...country.aliases, ...country.demonyms].join(' ');
	};
	// As the pages of countries and pairs count: a marked anniversary is no contact.
	const meant = events.filter(({ type }) => type !== 'anniversary');
	const byCountry = countBy(meant, (event) => event.countries);
	const byPair = countBy(meant, pairsOf);
	for (const pair of [...events.flatMap(pairsOf), ...pairFactsOf(reference).map(({ a, b }) => `${a} ${b}`)])
		if (!byPair.has(pair)) byPair.set(pair, 0);
	const entries: SearchEntry[] = countries.map(({ code, name, capital }) => ({
		kind: 'country',
		path: countryAddress(code),
		label: name,
		note: contacts(byCountry.get(code) ?? 0),
		words: `${wordsOf(code)} ${capital}`,
		weight: byCountry.get(code) ?? 0,
	}));
	const pairs = [...byPair];
	if (pairs.length > MOST_PAIRS) pairs.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
	for (const [pair, count] of pairs.slice(0, MOST_PAIRS)) {
		const [a = '', b = ''] = pair.split(' ');
		entries.push({
			kind: 'pair',
			path: pairAddress(a, b),
			label: words().listOfTwo({ first: nameOf(a), second: nameOf(b) }),
			note: contacts(count),
			words: `${wordsOf(a)} ${wordsOf(b)}`,
			weight: count,
		});
	}
	for (const [name, count] of countBy(events, ({ actors }) => actors))
		entries.push({
			kind: 'person',
			path: personAddress(name, count),
			label: name,
			note: contacts(count),
			words: '',
			weight: count,
		});
	for (const [id, count] of countBy(events, ({ organisations }) => organisations)) {
		const organisation = reference.organisations.find((one) => one.id === id);
		const label = organisation?.name ?? id;
		const words = [id, ...(organisation?.aliases ?? [])].join(' ');
		entries.push({
			kind: 'organisation',
			path: wordsAddress(label),
			label,
			note: contacts(count),
			words,
			weight: count,
		});
	}
	for (const [place, count] of countBy(events, ({ venuePlace }) => (venuePlace === null ? [] : [venuePlace])))
		entries.push({
			kind: 'place',
			path: wordsAddress(place),
			label: place,
			note: contacts(count),
			words: '',
			weight: count,
		});
	for (const event of events.length > MOST_EVENTS ? [] : events) {
		const { id, title, date, actors, venuePlace, mechanism } = event;
		entries.push({
			kind: 'event',
			path: eventAddress(id),
			label: title,
			note: [describeEdtf(date), venuePlace].filter((part) => part !== null).join(', '),
			words: [date, ...event.countries.map(nameOf), ...actors, venuePlace, mechanism]
				.filter((word) => word !== null)
				.join(' '),
			weight: 0,
		});
	}
	const byPath = new Map<string, SearchEntry>();
	for (const entry of entries) if (!byPath.has(entry.path)) byPath.set(entry.path, entry);
	return [...byPath.values()];
}
