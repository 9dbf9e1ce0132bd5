// How are a pair's events asked about without looking through all others each time?
import { DEFAULT_VIEW, type View } from '../model/view';
import type { Database } from './database';
import { runSql, sql, type Sql } from './sql';
import { whereView } from './where';

/** A pair with more events than this is asked about in place: a copy would cost more than it saves. */
const MOST_EVENTS = 100_000;
const CODE = /^[A-Z]{3}$/;

/** The events of the pair asked about last, set apart for the time that it is asked about. */
export class PairTable {
	readonly #database: Database;
	#name: string | null = null;
	#narrowed: Promise<Database | null> | null = null;

	constructor(database: Database) {
		this.#database = database;
	}

	/** A database of the view's pair alone; null where the view has none or its events are many. */
	of({ country, with: partner }: View): Promise<Database | null> {
		if (country === null || partner === null || !CODE.test(country) || !CODE.test(partner))
			return Promise.resolve(null);
		const name = `pair_${country}_${partner}`;
		if (name !== this.#name || this.#narrowed === null) {
			const last = this.#name;
			this.#name = name;
			this.#narrowed = this.#setApart(name, last, { ...DEFAULT_VIEW, country, with: partner });
		}
		return this.#narrowed;
	}

	/** Something failed, perhaps the engine with all that it held: the next view's pair is set apart anew. */
	forget(): void {
		this.#narrowed = null;
	}

	async #setApart(name: string, last: string | null, pair: View): Promise<Database | null> {
		const database = this.#database;
		const condition = whereView(pair, ['types']);
		const [made] = await runSql<{ Count: number }>(
			database,
			sql`${tableSql('CREATE OR REPLACE TEMP TABLE', name)} AS
				SELECT * FROM events AS e WHERE ${condition} LIMIT ${MOST_EVENTS + 1}::INTEGER`,
		);
		// Nobody waits for these: what the pair is asked next comes first for the reader.
		const drop = (table: string) =>
			void runSql(database, tableSql('DROP TABLE IF EXISTS', table)).catch(() => {});
		if (last !== null && last !== name) drop(last);
		if ((made?.Count ?? 0) > MOST_EVENTS) {
			drop(name);
			return null;
		}
		return {
			events: name,
			query: (text, params) => database.query(text, params),
			close: () => database.close(),
		};
	}
}

/** `name` is made of two codes that were looked at. */
function tableSql(words: string, name: string): Sql {
	return { text: `${words} ${name}`, params: [] };
}
