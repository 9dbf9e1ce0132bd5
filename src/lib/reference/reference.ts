// What do the reference tables hold?
import type { Country } from '../model/country';
import type { CountryCode, OrganisationId, Precision } from '../model/vocabulary';

/** Kinds of a row of `relations.csv`; `suspended` and `broken` both interrupt, in the words of the source. */
export const RELATION_KINDS = ['established', 'suspended', 'broken', 'resumed', 'partnership'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Precisions that a reference date may have. */
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const satisfies readonly Precision[];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Where a row of a table stands. */
export interface RowPlace {
	file: string;
	/** From 1; the header is line 1. */
	line: number;
}

/** A row of `countries.csv`: a place with a code, and the words that articles use for it. Lists keep the table's order. */
export interface ReferenceCountry extends Country {
	iso2: string;
	/** Three digits. */
	numeric: string;
	/** Official and former names, spellings, abbreviations. */
	aliases: string[];
	/** `Norwegian`, `Norwegians`. */
	demonyms: string[];
	/** Cities and buildings whose name is used for the government: `Kremlin`. */
	governments: string[];
	/** Cities and diplomatic venues, the capital not among them. */
	cities: string[];
	/** Those of the words above that also mean something else (marked `?` in the table). */
	ambiguous: string[];
	/** UN M49 subregion, e.g. `Northern Europe`. */
	subregion: string;
	/** Who vouches for the row. */
	source: string;
}

/** A row of `organisations.csv`. */
export interface Organisation {
	id: OrganisationId;
	name: string;
	aliases: string[];
	/** Offices whose holder stands for the organisation: `UN Secretary-General`. */
	heads: string[];
	/** Those of the words above that also mean something else (marked `?` in the table). */
	ambiguous: string[];
	kind: string;
	source: string;
}

/** A row of `officials.csv`: one person in one office; one person may have several rows. */
export interface Official {
	name: string;
	aliases: string[];
	country: CountryCode | null;
	organisation: OrganisationId | null;
	office: string;
	/** First and last day, month or year in office (EDTF), null where unknown or not ended. */
	start: string | null;
	end: string | null;
	source: string;
}

/** A row of `relations.csv`: one thing that happened to the relations of two states; `a` sorts before `b`. */
export interface Relation extends RowPlace {
	a: CountryCode;
	b: CountryCode;
	kind: RelationKind;
	/** EDTF. */
	start: string;
	/** EDTF; only for a partnership that ended. */
	end: string | null;
	precision: DatePrecision;
	/** Name of a partnership, else null. */
	name: string | null;
	source: string;
	note: string;
}

/** A row of `no-relations.csv`: two states without relations on the day the table was made; `a` sorts before `b`. */
export interface NoRelations extends RowPlace {
	a: CountryCode;
	b: CountryCode;
	/** In the words of the source: `relations with Taipei`. */
	status: string;
	/** EDTF. */
	asOf: string;
	source: string;
	note: string;
}

/** A row of `memberships.csv`: a country in an organisation. */
export interface Membership extends RowPlace {
	country: CountryCode;
	organisation: OrganisationId;
	/** EDTF. */
	start: string;
	/** EDTF, or null where it has not ended. */
	end: string | null;
	precision: DatePrecision;
	source: string;
	note: string;
}

/** All tables, each sorted by its key, as plain data that survives JSON. */
export interface Reference {
	countries: ReferenceCountry[];
	organisations: Organisation[];
	officials: Official[];
	relations: Relation[];
	noRelations: NoRelations[];
	memberships: Membership[];
}
