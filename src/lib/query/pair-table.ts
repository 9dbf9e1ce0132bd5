// How are a pair's events asked about without looking through all others each time?
import { DEFAULT_VIEW, type View } from '../model/view';
import type { CountryCode } from '../model/vocabulary';
import type { Database } from './database';
import { runSql, sql, type Sql } from './sql';
import { whereView } from './where';

/** More events of a pair or country are asked about in place: a copy would cost more than it saves. */
const MOST = { pair: 400_000, country: 500_000 };
const CODE = /^[A-Z]{3}$/;

/** What counting needs beside an event's place in `events`; the text that words are looked for in only where there are words. */
const COUNTED = sql`e.status, e.type, e.channel, e.approximate, e.precision, e.date, e.date_start, e.date_end, e.core,
	e.countries, e.pairs, e.publishers, e.venue_place, e.venue_country`;

/** A table of events that were set apart, on its way or there; null where they are too many. */
interface Apart {
	name: string;
	database: Promise<TableOfSome | null>;
}

/** A database of some of the events, and how many they are. */
type TableOfSome = Database & { readonly rows: number };

/** The events of the pair asked about last, set apart for the time that it is asked about. */
export class PairTable {
	readonly #database: Database;
	#pair: Apart | null = null;
	#country: Apart | null = null;

	constructor(database: Database) {
		this.#database = database;
	}

	/** A database of the view's pair alone; null where the view has none or its events are many. */
	of({ country, with: partner, words }: View): Promise<Database | null> {
		if (!isCode(country) || !isCode(partner)) return Promise.resolve(null);
		const hasWords = words !== '';
		const name = `pair_${country}_${partner}${hasWords ? '_words' : ''}`;
		if (name !== this.#pair?.name) {
			this.#drop(this.#pair?.name);
			this.#pair = { name, database: this.#setPairApart(name, country, partner, hasWords) };
		}
		return this.#pair.database;
	}

	/** A partner of the view's country may be chosen soon: its events are set apart, if they are not too many. */
	prepare({ country, with: partner }: View): void {
		if (!isCode(country) || partner !== null) return;
		const name = `country_${country}`;
		if (name === this.#country?.name) return;
		this.#drop(this.#country?.name);
		const database = this.#setApart(name, this.#database, { ...DEFAULT_VIEW, country }, MOST.country);
		this.#country = { name, database };
		database.catch(() => this.#forgetCountry(name));
	}

	/** Something failed, perhaps the engine with all that it held: the next view's pair is set apart anew. */
	forget(): void {
		this.#pair = null;
		this.#country = null;
	}

	#forgetCountry(name: string): void {
		if (this.#country?.name === name) this.#country = null;
	}

	async #setPairApart(
		name: string,
		country: CountryCode,
		partner: CountryCode,
		hasWords: boolean,
	): Promise<TableOfSome | null> {
		const pair = { ...DEFAULT_VIEW, country, with: partner };
		const known = hasWords
			? undefined
			: [country, partner].find((code) => this.#country?.name === `country_${code}`);
		const near = known && (await this.#country?.database.catch(() => null));
		if (!near) return this.#setApart(name, this.#database, pair, MOST.pair, hasWords);
		const other = known === country ? partner : country;
		const made = this.#setApart(name, near, { ...DEFAULT_VIEW, country: other }, MOST.pair);
		if (near.rows > MOST.pair || !this.#database.isInTurn) return made;
		// Not too many for certain: what is asked about it waits in the engine, and fails there where this fails.
		made.catch(() => {});
		return this.#tableOf(name, near.rows);
	}

	async #setApart(
		name: string,
		from: Database,
		view: View,
		most: number,
		hasWords = false,
	): Promise<TableOfSome | null> {
		const columns = hasWords ? sql`${COUNTED}, e.search` : COUNTED;
		const place: Sql = from.events === undefined ? sql`e.rowid AS place` : sql`e.place`;
		const table: Sql = { text: from.events ?? 'events', params: [] };
		const [made] = await runSql<{ Count: number }>(
			this.#database,
			sql`${tableSql('CREATE OR REPLACE TEMP TABLE', name)} AS
				SELECT ${columns}, ${place} FROM ${table} AS e
				WHERE ${whereView(view, ['types'])} LIMIT ${most + 1}::INTEGER`,
		);
		const rows = made?.Count ?? 0;
		if (rows <= most) return this.#tableOf(name, rows);
		this.#drop(name);
		return null;
	}

	#tableOf(name: string, rows: number): TableOfSome {
		const database = this.#database;
		return {
			events: name,
			rows,
			...(database.hasOrigins && { hasOrigins: true }),
			query: (text, params) => database.query(text, params),
			close: () => database.close(),
		};
	}

	/** Nobody waits for this. */
	#drop(name: string | undefined): void {
		if (name) void runSql(this.#database, tableSql('DROP TABLE IF EXISTS', name)).catch(() => {});
	}
}

function isCode(code: CountryCode | null): code is CountryCode {
	return code !== null && CODE.test(code);
}

/** `name` is made of codes that were looked at. */
function tableSql(words: string, name: string): Sql {
	return { text: `${words} ${name}`, params: [] };
}
