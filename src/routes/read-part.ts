// How does a page that was not printed get its entries?
import { resolve } from '$app/paths';
import { retitle } from '$lib/charts/timeline/tell-title';
import { eventPartOf, partPath, type LiveKind } from '$lib/model/printed-pages';
import type { CountryPart, EventPart, PairPart } from '$lib/model/page-parts';
import type { EventDetail } from '$lib/model/view-rows';
import { putCountryPage } from './country/put-country-page';
import { putEventPage } from './event/put-event-page';
import { nameIn, type PageContext } from './page-context';
import { putPairPage } from './pair/put-pair-page';
import { printedPages } from './printed-pages';

/** The file of that name; null where the build wrote none. Rejects where it does not arrive. */
async function fetchPart<Part>(kind: LiveKind, name: string): Promise<Part | null> {
	const response = await fetch(resolve('/') + partPath(kind, name).slice(1));
	if (response.status === 404) return null;
	if (!response.ok) throw new Error(`${kind} ${name} did not arrive (${response.status})`);
	return unpackPart<Part>(response);
}

/** The files are stored packed, by `packPart` of the data build. */
async function unpackPart<Part>({ body }: Response): Promise<Part> {
	return (await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).json()) as Part;
}

const tell = <Detail extends Pick<EventDetail, 'event'>>(detail: Detail, context: PageContext): Detail => ({
	...detail,
	event: retitle(detail.event, nameIn(context)),
});

/** What stands on a pair's page; null where there is no such pair. */
export async function readPairPage(name: string, context: PageContext) {
	const part = await fetchPart<PairPart>('pair', name);
	return part && putPairPage({ ...part, details: part.details.map((one) => tell(one, context)) }, context);
}

/** What stands on a country's page; null where there is no such country. */
export async function readCountryPage(name: string, context: PageContext) {
	const part = await fetchPart<CountryPart>('country', name);
	return part && putCountryPage({ ...part, details: part.details.map((one) => tell(one, context)) }, context);
}

/** What stands on an event's page; null where no event has or had this id. */
export async function readEventPage(name: string, context: PageContext) {
	const fileOf = (id: string) => String(eventPartOf(id, printedPages.eventParts ?? 1));
	const first = await fetchPart<EventPart>('event', fileOf(name));
	const id = (first && new Map(Object.entries(first.aliases)).get(name)) ?? name;
	const part = fileOf(id) === fileOf(name) ? first : await fetchPart<EventPart>('event', fileOf(id));
	const detail = part && new Map(Object.entries(part.details)).get(id);
	if (!part || !detail) return null;
	const surroundings = { related: null, anniversaries: [], people: part.people, alsoTold: [], jsonLd: null };
	return putEventPage(tell(detail, context), surroundings, context);
}
