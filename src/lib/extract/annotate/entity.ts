// What can take part in an event, as the text names it?
import type { CountryCode, OrganisationId } from '../../model/vocabulary';
import type { CountryForm } from '../lexicon';
import type { Capacity } from '../lexicon-roles';

/** A person, known by all that the article says of them. */
export interface Person {
	/** The fullest name, as written. */
	name: string;
	/** Normal forms of its words. */
	words: string[];
	country: CountryCode | null;
	organisation: OrganisationId | null;
	role: string | null;
	capacity: Capacity | null;
	/** Heads of all roles told, in normal form. */
	heads: Set<string>;
	/** Does the article (or the table of officials) say whom they stand for, or was it guessed? */
	isGuess: boolean;
}

/** One who can act or be acted with. */
export interface Party {
	country: CountryCode | null;
	organisation: OrganisationId | null;
	actor: string | null;
	role: string | null;
	capacity: Capacity | null;
}

/** `group` is "the two leaders", `pair` is "China-Russia", `pronoun` is "he" or "they", `name` is not yet known to be a person. */
export type EntityKind =
	'person' | 'name' | 'office' | 'body' | 'country' | 'organisation' | 'group' | 'pair' | 'pronoun';

/** A nominal group that names parties: tokens `from` up to `to`. */
export interface Entity {
	from: number;
	to: number;
	kind: EntityKind;
	/** Token range of the person's name, if any. */
	nameFrom: number;
	nameTo: number;
	/** Countries told with it, in order. */
	countries: CountryCode[];
	organisation: OrganisationId | null;
	/** How the country is named where `kind` is `country`. */
	form: CountryForm | null;
	/** Heads of its roles in normal form. */
	heads: string[];
	/** The office as written. */
	role: string | null;
	capacity: Capacity | null;
	isCollective: boolean;
	/** Ends in "'s": what follows is theirs. */
	isPossessive: boolean;
	/** Begins with his, her, their or its. */
	isTheirs: boolean;
	/** Begins with "the" or "a". */
	determiner: string | null;
	/** Those named inside it: leader of a delegation. */
	leader: Entity | null;
	person: Person | null;
	/** Filled when the whole article has been read. */
	parties: Party[];
}

/** An entity with nothing told yet. */
export function blankEntity(from: number, to: number, kind: EntityKind): Entity {
	return {
		from,
		to,
		kind,
		nameFrom: -1,
		nameTo: -1,
		countries: [],
		organisation: null,
		form: null,
		heads: [],
		role: null,
		capacity: null,
		isCollective: false,
		isPossessive: false,
		isTheirs: false,
		determiner: null,
		leader: null,
		person: null,
		parties: [],
	};
}
