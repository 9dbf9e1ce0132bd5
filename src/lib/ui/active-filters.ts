// Which filters are set, and what is the view without each of them?
import { uiWords } from '../messages/ui-words';
import { describePeriod } from '../model/headline';
import { DEFAULT_VIEW, type View } from '../model/view';
import type { CountryCode } from '../model/vocabulary';
import { DATA_WORDS, STATUS_WORDS, TYPE_WORDS } from './words';

/** The filters of a view that a reader can drop one by one. */
export const FILTERS = [
	'country',
	'with',
	'period',
	'fit',
	'channels',
	'types',
	'statuses',
	'publisher',
	'data',
	'words',
] as const;
export type Filter = (typeof FILTERS)[number];

/** A filter that is set: what it says, and what to change to drop it. */
export interface ActiveFilter {
	filter: Filter;
	/** For a chip: `Norway`, `Jan–Feb 2024`, `party`. */
	label: string;
	without: Partial<View>;
}

/** The parts of a view that are at their defaults when no filter is set; plate, lanes and open entry are no filters. */
export const NO_FILTERS = {
	country: null,
	with: null,
	types: [],
	channels: [],
	statuses: [],
	from: null,
	to: null,
	fit: DEFAULT_VIEW.fit,
	publisher: null,
	data: DEFAULT_VIEW.data,
	words: '',
} as const satisfies Partial<View>;

/** Filters that are set, in the order of the bar. */
export function listActiveFilters(view: View, nameOf: (code: CountryCode) => string): ActiveFilter[] {
	const active: ActiveFilter[] = [];
	const period = describePeriod(view.from, view.to);
	if (view.country !== null)
		active.push({
			filter: 'country',
			label: nameOf(view.country),
			// The other side of the pair stays as the one country.
			without: { country: view.with, with: null },
		});
	if (view.with !== null) active.push({ filter: 'with', label: nameOf(view.with), without: { with: null } });
	if (period !== null) active.push({ filter: 'period', label: period, without: { from: null, to: null } });
	if (view.fit !== DEFAULT_VIEW.fit)
		active.push({
			filter: 'fit',
			label: uiWords().certainlyInThePeriod(),
			without: { fit: DEFAULT_VIEW.fit },
		});
	if (view.channels.length > 0)
		active.push({ filter: 'channels', label: view.channels.join(', '), without: { channels: [] } });
	if (view.types.length > 0)
		active.push({
			filter: 'types',
			label: view.types.map((type) => TYPE_WORDS[type]).join(', '),
			without: { types: [] },
		});
	if (view.statuses.length > 0)
		active.push({
			filter: 'statuses',
			label: view.statuses.map((status) => STATUS_WORDS[status]).join(', '),
			without: { statuses: [] },
		});
	if (view.publisher !== null)
		active.push({ filter: 'publisher', label: view.publisher, without: { publisher: null } });
	if (view.data !== DEFAULT_VIEW.data)
		active.push({
			filter: 'data',
			label: DATA_WORDS[view.data],
			without: { data: DEFAULT_VIEW.data },
		});
	if (view.words !== '') active.push({ filter: 'words', label: `“${view.words}”`, without: { words: '' } });
	return active;
}
