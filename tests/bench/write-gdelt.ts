// What does an export of GDELT 2.0 look like? Made-up rows in its 61 columns, the same for the same seed.
import { GDELT_COLUMNS } from '../../src/lib/import/read-gdelt';

const COUNTRIES = ['CHN', 'USA', 'RUS', 'NOR', 'FRA', 'ROM', 'WSB', 'IND', 'BRA', 'AFR', ''];
const CODES = [
	'010',
	'036',
	'040',
	'041',
	'042',
	'043',
	'046',
	'057',
	'0841',
	'111',
	'112',
	'154',
	'173',
	'190',
];

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One row; `cells` by the number of their column, from 0. */
export function gdeltRow(cells: Readonly<Record<number, string>>): string {
	return Array.from({ length: GDELT_COLUMNS }, (_, column) => cells[column] ?? '').join('\t');
}

/** The text of an export of a day with so many rows. */
export function makeGdelt(rows: number, seed = 1): string {
	const random = randomFrom(seed);
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
	const lines = Array.from({ length: rows }, (_, index) => {
		const [first, second, code] = [pick(COUNTRIES), pick(COUNTRIES), pick(CODES)];
		return gdeltRow({
			0: String(1_150_000_000 + index),
			1: `202402${String(1 + Math.floor(random() * 29)).padStart(2, '0')}`,
			5: `${first}GOV`,
			6: 'GOVERNMENT',
			7: first,
			15: `${second}GOV`,
			16: 'MINISTER',
			17: second,
			25: '1',
			26: code,
			27: code.slice(0, 3),
			28: code.slice(0, 2),
			51: '4',
			52: 'Beijing, Beijing, China',
			53: 'CH',
			59: '20240205120000',
			60: `https://example.org/${index}`,
		});
	});
	return `${lines.join('\n')}\n`;
}
