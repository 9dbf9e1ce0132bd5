// What is handed from a coordinator to workers, and what comes back?
import type { Told } from '../../src/lib/extract/link/cluster-mentions';
import type { Article } from '../../src/lib/model/article';
import type { Mention } from '../../src/lib/model/event';
import type { Reference } from '../../src/lib/reference/reference';
import { hashCode } from '../kept/hash-code';
import type { Batch } from '../extract/extract-batch';

export const QUEUE_NAME = 'bilateral-extract';

/** Articles to extract, or mentions to link, by an extractor of this version. */
export type ExtractData = { version: string } & ({ articles: Article[] } | { mentions: readonly Mention[] });

/** What the articles tell, or which events the mentions do. */
export type ExtractResult = Batch | Told[];

/** The same on every machine that has the same extractor and tables. */
export function extractorVersion({ countries, organisations, officials }: Reference): string {
	const entries = ['scripts/extract/extract-batch.ts', 'src/lib/extract/link/cluster-mentions.ts'];
	return hashCode(entries, { countries, organisations, officials });
}
