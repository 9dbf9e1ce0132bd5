import { error } from '@sveltejs/kit';
import { describeEdtf } from '$lib/model/edtf';
import type { EventRow } from '$lib/model/event-row';
import { CARD_KINDS } from '$lib/model/paths';
import { ALL_PRINTED, isPrinted, type LiveKind } from '$lib/model/printed-pages';
import { listTold, listToldPairs } from '../../../embed/v1/list-told';
import { readAtlas } from '../../../anniversaries/read-atlas.server';
import { readRecords, type Records } from '../../../pair/read-records.server';
import { respondCard, type Card } from '../../draw-card.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const tellCount = (count: number) => `${count} ${count === 1 ? 'contact' : 'contacts'} told`;
const lastOf = (events: readonly EventRow[]) => {
	const last = events.at(-1);
	return last ? `, the last ${describeEdtf(last.date)}` : '';
};

/** Printed pages whose card has something to draw; others are made when a page names them. */
export const entries: EntryGenerator = async () => {
	const { events, manifest } = await readAtlas();
	const pages = manifest.pages ?? ALL_PRINTED;
	const list = (kind: LiveKind, names: readonly string[]) =>
		names.filter((name) => isPrinted(pages, kind, name)).map((name) => ({ kind, name }));
	return [
		...list('country', listTold(events)),
		...list('pair', listToldPairs(events)),
		...(pages.eventParts === null ? events.map(({ id }) => ({ kind: 'event', name: id })) : []),
	];
};

function cardOf({ atlas, byPair, byCountry }: Records, kind: string, name: string): Card | null {
	const { events, countries } = atlas;
	const nameOf = (code: string) => countries.find((country) => country.code === code)?.name ?? null;
	if (kind === 'event') {
		const event = events.find(({ id }) => id === name);
		if (!event) return null;
		const line = [describeEdtf(event.date, 'long'), event.venuePlace]
			.filter((part) => part !== null)
			.join(', ');
		return { title: event.title, line, events: [] };
	}
	const names = name.split('-').map(nameOf);
	if (names.includes(null) || names.length !== (kind === 'pair' ? 2 : 1)) return null;
	// As the page counts: a marked anniversary is no contact.
	const told = (kind === 'pair' ? byPair : byCountry).get(name) ?? [];
	const shown = told.filter(({ type }) => type !== 'anniversary');
	return { title: names.join(' and '), line: tellCount(shown.length) + lastOf(shown), events: shown };
}

export const GET: RequestHandler = async ({ params }) => {
	const card = CARD_KINDS.some((kind) => kind === params.kind)
		? cardOf(await readRecords(), params.kind, params.name)
		: null;
	if (!card) error(404, `no card of ${params.kind} ${params.name}`);
	return respondCard(card);
};
