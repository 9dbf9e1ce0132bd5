// What is known of the entry that is open? Its code comes with the first one.
import type { DataChoice } from '../model/view';
import type { AlsoTold, EventDetail, ImportedDetail } from '../model/view-rows';
import { listAlsoTold } from '../query/views/list-also-told';
import { listKnownPeople } from '../query/views/list-known-people';
import { readEvent } from '../query/views/read-event';
import { readImported } from '../query/views/read-imported';
import type { Explore } from './explore.svelte';

/** An entry of ours, or a record of others. */
export type OpenEntry =
	| {
			detail: EventDetail;
			/** Its people who have a page. */
			people: string[];
			/** Records of others that tell it; none where only ours are looked at. */
			also: AlsoTold[];
	  }
	| { coded: ImportedDetail };

/** The entry with this id, or one that it had; null if there is none. Others are asked only where a reader looks at them. */
export async function readEntry(explore: Explore, id: string, data: DataChoice): Promise<OpenEntry | null> {
	const ours = explore.databaseFor('ours');
	const found = await readEvent(ours, id);
	if (found === null) return data === 'ours' ? null : readCoded(explore, id);
	const { id: current } = found.event;
	const [people, also] = await Promise.all([
		listKnownPeople(ours, current),
		data === 'ours' ? [] : listAlsoTold(explore.databaseFor('both'), current),
	]);
	return { detail: { ...found, event: explore.tell(found.event) }, people, also };
}

async function readCoded(explore: Explore, id: string): Promise<OpenEntry | null> {
	const found = await readImported(explore.databaseFor('both'), id);
	if (found === null) return null;
	const { event, same } = found;
	return { coded: { ...found, event: explore.tell(event), same: same.map((one) => explore.tell(one)) } };
}
