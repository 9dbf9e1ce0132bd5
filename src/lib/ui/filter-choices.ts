// What do the filters offer under the present view?
import type { Channel } from '../model/vocabulary';
import type { Choice } from './choice';

/** What each field offers; each count is of entries under all the other filters. */
export interface FilterChoices {
	countries: readonly Choice[];
	/** Partners of the chosen country. */
	partners: readonly Choice[];
	channels: Partial<Record<Channel, number>>;
	types: readonly Choice[];
	statuses: readonly Choice[];
	publishers: readonly Choice[];
	/** Whose records; none where the site has ours alone. */
	data: readonly Choice[];
	/** Periods to pick: EDTF years or months. */
	periods: readonly { label: string; from: string; to: string; count: number | null }[];
}
