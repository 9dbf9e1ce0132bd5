// How is a citation written as RIS? A tag, two blanks, a hyphen, a blank, and the value to the end of the line.
import type { CslItem } from './citation';

/** One record of type data set. */
export function writeRis(item: CslItem): string {
	const [[year, month, day]] = item.issued['date-parts'];
	const two = (part: number) => String(part).padStart(2, '0');
	const fields = [
		['TY', 'DATA'],
		['ID', item.id],
		['TI', item.title],
		['PB', item.publisher],
		['PY', String(year)],
		['DA', `${year}/${two(month)}/${two(day)}/`],
		['ET', item.version],
		['N1', item.note],
		['UR', item.URL],
		['ER', ''],
	];
	return fields.map(([tag, value]) => `${tag}  - ${value}`).join('\n');
}
