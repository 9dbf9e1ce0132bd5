// Where are ours, those of others, and both asked, each with what it keeps?
import type { DataChoice, View } from '../model/view';
import type { Database } from '../query/database';
import { PairTable } from '../query/pair-table';
import { rememberAnswers } from '../query/remembered';
import { CubeOfFilter } from './cube-of-filter';

/** A database beside which others may lie. */
export type ChoosableDatabase = Database & { of(data: DataChoice): Database };

/** What is asked about one choice. */
interface DataSource {
	/** Keeps its last answers. */
	database: Database;
	pair: PairTable;
	cube: CubeOfFilter;
}

/** Of each choice what is asked, made when it is first asked for. */
export class DataSources {
	readonly #engine: ChoosableDatabase;
	readonly #made = new Map<DataChoice, DataSource>();

	constructor(engine: ChoosableDatabase) {
		this.#engine = engine;
	}

	/** Where a view is asked. */
	of({ data }: Pick<View, 'data'>): DataSource {
		const known = this.#made.get(data);
		if (known) return known;
		const database = this.#engine.of(data);
		const made = {
			database: rememberAnswers(database),
			pair: new PairTable(database),
			cube: new CubeOfFilter(database),
		};
		this.#made.set(data, made);
		return made;
	}

	/** Our own records. */
	get ours(): DataSource {
		return this.of({ data: 'ours' });
	}

	/** Cubes of other filters are no longer built, for the engine shall answer this one. */
	makeRoomFor(view: View): void {
		for (const { cube } of this.#made.values()) cube.makeRoomFor(view);
	}
}
