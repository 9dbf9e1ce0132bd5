// What does a country's page say in words: its lead, its figures, the words of its picture?
import { figure } from '$lib/messages/words';
import { dayOnClock } from '$lib/model/data-year';
import { describeOrigin, describePicture, listCounts } from '$lib/model/describe-picture';
import { describeEdtf, formatDay } from '$lib/model/edtf';
import type { PictureWords } from '$lib/ui/picture/picture-form';
import type { Figure } from '$lib/ui/page/Figures.svelte';
import type { PageData } from './$types';

/** `1 entry`, `1,234 entries`. */
export const countOf = (count: number, one: string, many = `${one}s`) =>
	`${figure(count)} ${count === 1 ? one : many}`;

/** One sentence under the name. */
export function describeLead({ name, contacts, counterparts }: PageData): string {
	return contacts === 0
		? `The articles in the data tell of no contact of ${name} with another country.`
		: `The articles tell of ${countOf(contacts, 'contact')} with ${countOf(counterparts.length, 'country', 'countries')}.`;
}

/** Headline figures, each with its unit or doubt. */
export function figuresOf(data: PageData): Figure[] {
	const { contacts, articles, counterparts, incoming, outgoing, relations, entries, dataEnd } = data;
	const last = entries.find(({ type, status }) => type !== 'anniversary' && status === 'occurred');
	return [
		{
			name: 'Contacts in the data',
			value: contacts > 0 ? figure(contacts) : 'none told',
			note: `${countOf(articles, 'article')} tell of them`,
		},
		{
			name: 'Counterparts',
			value: `${counterparts.length || 'none told'}`,
			note: counterparts[0] ? `most with ${counterparts[0].name}` : '',
		},
		{
			name: 'Visits',
			value: `${incoming.count + outgoing.count || 'none told'}`,
			note: `${incoming.count} incoming, ${outgoing.count} outgoing`,
		},
		{
			name: 'Last contact',
			value: last ? describeEdtf(last.date) : 'none told',
			note: `the data end ${describeEdtf(formatDay(dataEnd))}`,
			isInexact: last?.isInexact ?? false,
		},
		{
			name: 'Relations in the tables',
			value: `${relations.length || 'none'}`,
			note: relations.length === 1 ? `with ${relations[0]?.name}` : 'states with a founding date',
		},
	];
}

/** Words in and beside a picture of the map; `path` is the page's address. */
export function tellPicture(data: PageData, path: string): PictureWords {
	const title = `${data.name} and its counterparts`;
	const lead = describeLead(data);
	const most = listCounts(
		data.counterparts.map(({ code, count }) => ({ country: code, count })),
		null,
		(code) => data.counterparts.find((one) => one.code === code)?.name ?? code,
	);
	return {
		title,
		filter: lead,
		source: describeOrigin({
			site: data.site,
			path,
			dataTo: formatDay(data.dataEnd),
			today: dayOnClock(new Date()),
		}),
		alt: describePicture('Map', title, [lead, most === '' ? '' : `Most contacts: ${most}`]),
		name: `bilateral-${data.code}`.toLowerCase(),
	};
}
