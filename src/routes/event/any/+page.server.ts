import { contextOf } from '../../page-context.server';
import { readRecords } from '../../pair/read-records.server';
import type { PageServerLoad } from './$types';

/** What the page needs beside the entries that it reads when it is opened. */
export const load: PageServerLoad = async () => contextOf(await readRecords());
