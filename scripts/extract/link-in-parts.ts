// How is linking shared out, and the records are still those of one process?
import { clusterMentions, type Told } from '../../src/lib/extract/link/cluster-mentions';
import type { NameBook } from '../../src/lib/extract/link/event-title';
import { joinParts, linkMentions } from '../../src/lib/extract/link/link';
import { gatherParts, partitionMentions } from '../../src/lib/extract/link/partition';
import type { EventRecord, Mention } from '../../src/lib/model/event';

/** A job has its price: with fewer mentions linking is done here, and so many make a job. */
const MENTIONS_PER_JOB = 4000;

/** Clusters a part elsewhere; null where nobody could. */
export type LinkElsewhere = (part: readonly Mention[]) => Promise<Told[] | null>;

/** Links the mentions; at most `room` parts are elsewhere at once. Ids and order are made here, from all parts. */
export async function linkInParts(
	mentions: readonly Mention[],
	names: NameBook,
	elsewhere: { link: LinkElsewhere; room: number } | null,
	least = MENTIONS_PER_JOB,
): Promise<EventRecord[]> {
	if (elsewhere === null || mentions.length < 2 * least) return linkMentions(mentions, { names });
	const parts = gatherParts(partitionMentions(mentions), least);
	const told: Told[][] = [];
	let next = 0;
	const takeParts = async () => {
		while (next < parts.length) {
			const at = next++;
			const part = parts[at]!;
			told[at] = (await elsewhere.link(part)) ?? clusterMentions(part);
		}
	};
	await Promise.all(Array.from({ length: elsewhere.room }, takeParts));
	return joinParts(
		parts.map((part, at) => ({ mentions: part, told: told[at]! })),
		{ names },
	);
}
