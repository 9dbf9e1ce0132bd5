// How are numbers, texts and attributes written into SVG?
import { escapeMarkup } from '../../model/escape-markup';

/** A number of px with two decimals at most. */
export function px(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** ` name="value"` for each value that is there. */
export function writeAttributes(values: Record<string, string | null | undefined>): string {
	return Object.entries(values)
		.flatMap(([name, value]) => (value == null || value === '' ? [] : [` ${name}="${escapeMarkup(value)}"`]))
		.join('');
}
