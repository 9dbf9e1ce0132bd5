// What does a reader see when something fails, and which test proves it?
import * as v from 'valibot';
import { parse } from 'yaml';

/** Where a fault is met; `readable` are all pages that need no filter. */
const FAULT_PAGES = [
	'every',
	'readable',
	'explore',
	'console',
	'search',
	'read',
	'embed',
	'missing',
] as const;

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
/** The same in each language of the interface. */
const inLanguages = v.strictObject({ en: words, fr: words });
const FaultsSchema = v.array(
	v.strictObject({
		fault: inLanguages,
		pages: v.picklist(FAULT_PAGES),
		sees: inLanguages,
		/** Under `tests/e2e`. */
		file: v.pipe(v.string(), v.regex(/^[a-z-]+\.spec\.ts$/, 'file must be a name of tests/e2e')),
		/** The test's title. */
		test: words,
	}),
);

/** One row of `data/faults.yaml`. */
export type Fault = v.InferOutput<typeof FaultsSchema>[number];

/** Reads `data/faults.yaml`. Throws `ValiError` with the row and what is wrong with it. */
export function readFaults(text: string): Fault[] {
	return v.parse(FaultsSchema, parse(text));
}
