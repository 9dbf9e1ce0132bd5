// Which small numbers stand for countries and pairs of countries in a cube?
import type { CountryCode } from '../../model/vocabulary';

/** ISO 3166-1 has 249 codes. */
const MOST_COUNTRIES = 512;
const LETTERS = 26;
const LETTER_A = 65;

/** Numbers countries and pairs in the order in which they are first met. */
export class CountryKeys {
	readonly countries: CountryCode[] = [];
	/** Numbers of the countries of each pair, in alphabetical order. */
	readonly pairs: { a: number; b: number }[] = [];
	/** Number of the country by the place of its code among all codes of three letters. */
	readonly #countryAt = new Int32Array(LETTERS ** 3).fill(-1);
	readonly #placeOf = new Int32Array(MOST_COUNTRIES);
	readonly #pairAt = new Int32Array(MOST_COUNTRIES ** 2).fill(-1);

	/** Number of the country whose three letters begin at `at`. Throws where there are no three capital letters. */
	countryAt(bytes: Uint8Array, at: number): number {
		const first = bytes[at]! - LETTER_A;
		const second = bytes[at + 1]! - LETTER_A;
		const third = bytes[at + 2]! - LETTER_A;
		const place = (first * LETTERS + second) * LETTERS + third;
		const known = this.#countryAt[place] ?? -1;
		return known >= 0 ? known : this.#addCountry(String.fromCharCode(...bytes.subarray(at, at + 3)), place);
	}

	/** Number of a pair of two countries, in whichever order they are given. */
	pairOf(x: number, y: number): number {
		const isSorted = this.#placeOf[x]! < this.#placeOf[y]!;
		const [a, b] = isSorted ? [x, y] : [y, x];
		const place = a * MOST_COUNTRIES + b;
		const known = this.#pairAt[place]!;
		if (known >= 0) return known;
		this.#pairAt[place] = this.pairs.length;
		return this.pairs.push({ a, b }) - 1;
	}

	#addCountry(code: string, place: number): number {
		if (!/^[A-Z]{3}$/.test(code)) throw new Error(`invalid country code: ${code}`);
		const number = this.countries.length;
		if (number === MOST_COUNTRIES) throw new Error(`too many countries: ${number + 1}`);
		this.#countryAt[place] = number;
		this.#placeOf[number] = place;
		this.countries.push(code);
		return number;
	}
}
