// What does a country's page say in words: its lead, its figures, the words of its picture?
import { pageWords } from '$lib/messages/page-words';
import { figure } from '$lib/messages/words';
import { dayOnClock } from '$lib/model/data-year';
import { describeOrigin, describePicture, listCounts } from '$lib/model/describe-picture';
import { describeEdtf, formatDay } from '$lib/model/edtf';
import type { PictureWords } from '$lib/ui/picture/picture-form';
import type { Figure } from '$lib/ui/page/Figures.svelte';
import type { CountryPageData } from './put-country-page';

/** One sentence under the name. */
export function describeLead({ name, contacts, counterparts }: CountryPageData): string {
	return pageWords().theArticlesInTheData({ contacts, name, count: counterparts.length });
}

/** Headline figures, each with its unit or doubt. */
export function figuresOf(data: CountryPageData): Figure[] {
	const { contacts, articles, counterparts, incoming, outgoing, relations, entries, dataEnd } = data;
	const last = entries.find(({ type, status }) => type !== 'anniversary' && status === 'occurred');
	return [
		{
			name: pageWords().contactsInTheData(),
			value: contacts > 0 ? figure(contacts) : pageWords().noneTold(),
			note: pageWords().articleArticlesTellOfThem({ articles }),
		},
		{
			name: pageWords().counterparts(),
			value: `${counterparts.length || pageWords().noneTold()}`,
			note: counterparts[0] ? pageWords().mostWith({ name: counterparts[0].name }) : '',
		},
		{
			name: pageWords().visits(),
			value: `${incoming.count + outgoing.count || pageWords().noneTold()}`,
			note: pageWords().incomingOutgoing({ count: incoming.count, count2: outgoing.count }),
		},
		{
			name: pageWords().lastContact(),
			value: last ? describeEdtf(last.date) : pageWords().noneTold(),
			note: pageWords().theDataEnd({ date: describeEdtf(formatDay(dataEnd)) }),
			isInexact: last?.isInexact ?? false,
		},
		{
			name: pageWords().relationsInTheTables(),
			value: `${relations.length || pageWords().noneAtAll()}`,
			note: pageWords().withStatesWithAFounding({ count: relations.length, name: relations[0]?.name ?? '' }),
		},
	];
}

/** Words in and beside a picture of the map; `path` is the page's address. */
export function tellPicture(data: CountryPageData, path: string): PictureWords {
	const title = pageWords().andItsCounterparts({ name: data.name });
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
		alt: describePicture(pageWords().map(), title, [
			lead,
			most === '' ? '' : pageWords().mostContacts({ most }),
		]),
		name: `bilateral-${data.code}`.toLowerCase(),
	};
}
