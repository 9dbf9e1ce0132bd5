// What is the name of a gathering, and which organisations and countries does the name hold?
import type { CountryCode, OrganisationId } from '../../model/vocabulary';
import type { SentenceView } from '../scene';
import { norm } from './cursor';

/** A gathering's name round its noun: tokens `from` up to the noun, organisations and countries in it. */
export interface GatheringName {
	from: number;
	organisations: OrganisationId[];
	countries: CountryCode[];
	text: string;
	/** Does the name have a capitalised word of its own ("Munich Security Conference")? */
	isProper: boolean;
}

const LOWER_PARTS = new Set(
	'annual foreign informal extraordinary ministers regular special virtual high-level leaders trilateral quadrilateral ministerial multilateral international regional inaugural upcoming recent emergency'.split(
		' ',
	),
);
const INSIDE = /^(?:\d+(?:st|nd|rd|th)?|of|-|–|'s|’s|’|'|\(|\)|,|plus|and|\+)$/;
const LONGEST = 26;

/** Reads the name that ends with the noun at `at`, and an "of the ORGANISATION" behind it. */
export function gatheringName(view: SentenceView, at: number): GatheringName {
	const { text, tokens, terms } = view.scene;
	const organisations: OrganisationId[] = [];
	const countries: CountryCode[] = [];
	let from = at;
	let isProper = false;
	let depth = 0;
	for (let next = at - 1; next >= view.from && at - next < LONGEST; next--) {
		const token = tokens[next]!;
		const word = token.norm;
		if (word === ')') depth++;
		if (word === '(') depth--;
		if ((word === ',' || word === 'and' || word === 'of') && depth <= 0) break;
		const term = terms[next]?.value;
		const isPart = token.isCapital || term !== undefined || INSIDE.test(word) || token.kind === 'number';
		if (!isPart && !LOWER_PARTS.has(word)) break;
		if (term?.kind === 'organisation') organisations.unshift(term.id);
		if (term?.kind === 'country') countries.unshift(term.code);
		if (token.isCapital && !term && next > view.from) isProper = true;
		from = next;
	}
	for (let next = at + 1; next < Math.min(view.to, at + 10); next++) {
		const term = terms[next]?.value;
		if (term?.kind === 'organisation') organisations.push(term.id);
		const word = norm(view, next);
		if (!['of', 'the', 'for', '-', "'s", '’s'].includes(word) && !tokens[next]!.isCapital) break;
		if (tokens[next]!.isCapital && norm(view, at + 1) === 'of' && tokens[at]!.isCapital) isProper = true;
	}
	return {
		from,
		organisations: [...new Set(organisations)],
		countries: [...new Set(countries)],
		text: text.slice(tokens[from]!.start, tokens[at]!.end).replace(/\s+/g, ' '),
		isProper,
	};
}
