// How do events become the counts of a cube?
import type { View } from '../../model/view';
import { CHANNELS } from '../../model/vocabulary';
import { intsOf, textsOf, type ColumnBatch, type TextColumn } from './column-batch';
import { CountryKeys } from './country-keys';
import { Cube } from './cube';
import { DIRECTED_TYPES } from './cube-sql';
import { joinBatches } from './join-batches';
import { sortByBin } from './sort-by-bin';
import { SpanCountsBuilder } from './span-counts';
import type { TimeBins } from './time-bins';
import { TRAITS } from './traits';

const CODE_BYTES = 3;
const CHANNEL_OF = Int32Array.from(TRAITS, ({ channel }) => CHANNELS.indexOf(channel));
const IS_DIRECTED = TRAITS.map(({ type }) => DIRECTED_TYPES.includes(type));

/** Takes the rows of `eventsSql`, a stretch of whole bins after the other, and those of `directedSql`. */
export class CubeBuilder {
	readonly #bins: TimeBins;
	/** The view's countries: only pairs with all of them count. */
	readonly #asked: string[];
	/** By the number of an event's traits: does it count for its countries? As `whereCounted`. */
	readonly #isCounted: boolean[];
	readonly #keys = new CountryKeys();
	readonly #traits = new SpanCountsBuilder();
	readonly #countries = new SpanCountsBuilder();
	readonly #pairs = new SpanCountsBuilder();
	readonly #directed = new SpanCountsBuilder();

	constructor(bins: TimeBins, view: View) {
		this.#bins = bins;
		const hasAnniversaries = view.types.includes('anniversary');
		this.#isCounted = TRAITS.map(({ type }) => hasAnniversaries || type !== 'anniversary');
		this.#asked = [view.country, view.with].filter((code) => code !== null);
	}

	/** Counts all events that start in some whole bins, later ones than those before. */
	addEvents(batches: readonly ColumnBatch[]): void {
		this.#eachRow(batches, (start, end, traits, codes, row) => {
			this.#traits.add(start, end, traits);
			if (!this.#isCounted[traits]) return;
			const [from, to] = [codes.offsets[row]!, codes.offsets[row + 1]!];
			for (let at = from; at < to; at += CODE_BYTES) {
				this.#countries.add(start, end, this.#keys.countryAt(codes.bytes, at));
			}
			// These pairs come by `addDirected`.
			if (IS_DIRECTED[traits] && to - from > 2 * CODE_BYTES) return;
			for (let at = from; at < to - CODE_BYTES; at += CODE_BYTES) {
				for (let other = at + CODE_BYTES; other < to; other += CODE_BYTES) {
					const pair = this.#pairAt(codes.bytes, at, other);
					if (pair >= 0) this.#pairs.add(start, end, pair * CHANNELS.length + CHANNEL_OF[traits]!);
				}
			}
		});
	}

	/** Counts pairs of countries, all at once. */
	addDirected(batches: readonly ColumnBatch[]): void {
		this.#eachRow(batches, (start, end, channel, codes, row) => {
			const from = codes.offsets[row]!;
			const pair = this.#pairAt(codes.bytes, from, from + CODE_BYTES);
			if (pair >= 0) this.#directed.add(start, end, pair * CHANNELS.length + channel);
		});
	}

	/** Sums up all that came. @param pause lets the page do what waits, between one part and the next */
	async build(pause: () => Promise<void>): Promise<Cube> {
		const { count } = this.#bins;
		const pairKeys = this.#keys.pairs.length * CHANNELS.length;
		const traits = this.#traits.build(count, TRAITS.length);
		const countries = this.#countries.build(count, this.#keys.countries.length);
		await pause();
		const pairs = this.#pairs.build(count, pairKeys);
		await pause();
		const directed = this.#directed.build(count, pairKeys);
		await pause();
		return new Cube(this.#bins, this.#keys, {
			traits: [traits],
			countries: [countries],
			pairs: [pairs, directed],
		});
	}

	/** Number of the pair whose codes begin there, or -1 where it is not asked for. */
	#pairAt(bytes: Uint8Array, at: number, other: number): number {
		const a = this.#keys.countryAt(bytes, at);
		const b = this.#keys.countryAt(bytes, other);
		for (const code of this.#asked) {
			if (this.#keys.countries[a] !== code && this.#keys.countries[b] !== code) return -1;
		}
		return this.#keys.pairOf(a, b);
	}

	/** Goes through rows of start, end, a number and codes by the bin in which they start. */
	#eachRow(
		batches: readonly ColumnBatch[],
		take: (startBin: number, endBin: number, number: number, codes: TextColumn, row: number) => void,
	): void {
		const batch = joinBatches(batches);
		if (!batch) return;
		const [starts, ends, numbers, codes] = [
			intsOf(batch, 0),
			intsOf(batch, 1),
			intsOf(batch, 2),
			textsOf(batch, 3),
		];
		const startBins = new Int32Array(batch.rows);
		for (let row = 0; row < batch.rows; row++) startBins[row] = this.#bins.binOf(starts[row]!);
		const { order } = sortByBin(startBins, batch.rows, this.#bins.count);
		for (let i = 0; i < batch.rows; i++) {
			const row = order[i]!;
			take(startBins[row]!, this.#bins.binOf(ends[row]!), numbers[row]!, codes, row);
		}
	}
}
