// Which countries have a page of their own?
import { isPrinted } from '$lib/model/printed-pages';
import { readRecords } from '../pair/read-records.server';

/** Codes of the places whose page is printed, as parameters of its address. */
export async function listPrintedCountries(): Promise<{ code: string }[]> {
	const { atlas, pages } = await readRecords();
	return atlas.countries.flatMap(({ code }) => (isPrinted(pages, 'country', code) ? [{ code }] : []));
}
