// What must a citation of a page, a view or the whole data set say?
import { speak } from '../messages/book';
import { uiWords } from '../messages/ui-words';
import { describeEdtf } from '../model/edtf';
import type { Manifest } from '../model/manifest';

/** What is cited. */
export interface CitationSubject {
	/** A title without the site's name. */
	title: string;
	/** Address below the site's base with its query: `/pair/CHN-NOR`. */
	path: string;
	/** The filter in words, or null where none is set. */
	filter: string | null;
}

/** The state of the data that was looked at. */
export interface CitationData {
	site: Manifest['site'];
	/** SHA-256 of the database. */
	checksum: string;
	/** Day of the newest article, `yyyy-mm-dd`. */
	date: string;
	events: number;
}

/** A CSL-JSON item (citation style language, data schema 1.0) of type `dataset`. */
export interface CslItem {
	id: string;
	type: 'dataset';
	title: string;
	'container-title': string;
	publisher: string;
	issued: { 'date-parts': [[number, number, number]] };
	version: string;
	URL: string;
	note: string;
}

/** So many digits of the checksum name a version. */
const VERSION_DIGITS = 12;

/** The name of a version of the data: the first digits of the database's checksum. */
export function versionOf(checksum: string): string {
	return checksum.slice(0, VERSION_DIGITS);
}

/** Words of a title or a filter on one line, as every form of a citation needs them. */
function onOneLine(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Absolute where the site's owner has set an address, else below the site's base. */
function addressOf(subject: CitationSubject, { site }: CitationData): string {
	return site.address === null ? subject.path : `${site.address}${subject.path}`;
}

/** The citation as a CSL-JSON item. */
export function makeCslItem(subject: CitationSubject, data: CitationData): CslItem {
	const [year = 0, month = 1, day = 1] = data.date.split('-').map(Number);
	const filter = subject.filter === null ? '' : `Filter: ${onOneLine(subject.filter)}. `;
	// Reference managers know one wording.
	const when = speak(null, () => describeEdtf(data.date, 'long'));
	const key = `${subject.path}`.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
	return {
		id: ['bilateral', key, versionOf(data.checksum)].filter(Boolean).join('-'),
		type: 'dataset',
		title: onOneLine(subject.title),
		'container-title': data.site.title,
		publisher: data.site.title,
		issued: { 'date-parts': [[year, month, day]] },
		version: versionOf(data.checksum),
		URL: addressOf(subject, data),
		note: `${filter}Data of ${when}, ${data.events} events, version ${versionOf(data.checksum)}, SHA-256 ${data.checksum}`,
	};
}

/** The citation as a line of text, in the language of this moment. */
export function writePlainCitation(subject: CitationSubject, data: CitationData): string {
	return uiWords().citationLine({
		title: onOneLine(subject.title),
		site: data.site.title,
		date: describeEdtf(data.date, 'long'),
		events: data.events,
		filter: subject.filter === null ? '' : uiWords().citationFilter({ filter: onOneLine(subject.filter) }),
		version: versionOf(data.checksum),
		url: addressOf(subject, data),
	});
}
