// What is handed from a coordinator to workers, and what comes back?
import type { Article } from '../../src/lib/model/article';
import type { Reference } from '../../src/lib/reference/reference';
import { hashCode } from '../kept/hash-code';
import type { Batch } from '../extract/extract-batch';

export const QUEUE_NAME = 'bilateral-extract';

/** Articles to extract by an extractor of this version. */
export interface ExtractData {
	version: string;
	articles: Article[];
}

export type ExtractResult = Batch;

/** The same on every machine that has the same extractor and tables. */
export function extractorVersion({ countries, organisations, officials }: Reference): string {
	return hashCode(['scripts/extract/extract-batch.ts'], { countries, organisations, officials });
}
