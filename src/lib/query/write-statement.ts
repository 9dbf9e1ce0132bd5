// How does a statement reach the engine in one message, and planned once? With its values written into it.
import type { Param } from './database';

function writeLiteral(value: Param): string | null {
	if (value === null) return 'NULL';
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	// In brackets, so that no sign before it makes it the beginning of a comment.
	if (typeof value === 'number') return Number.isFinite(value) ? `(${writeNumber(value)})` : null;
	return value.includes('\0') ? null : `'${value.replaceAll("'", "''")}'`;
}

/** With an exponent where it is no whole number: without one it would be read as a decimal, which not every double comes out of. */
function writeNumber(value: number): string {
	const digits = String(value);
	return Number.isSafeInteger(value) || digits.includes('e') ? digits : `${digits}e0`;
}

/**
 * The statement with each `?` replaced by its value as a literal, text quoted. Null where one cannot be written so, or where
 * the `?` are not as many as the values: then they have to be bound.
 */
export function writeStatement(sql: string, params: readonly Param[]): string | null {
	const pieces = sql.split('?');
	const literals = params.map(writeLiteral);
	if (pieces.length !== literals.length + 1 || literals.includes(null)) return null;
	return pieces.map((piece, i) => piece + (literals[i] ?? '')).join('');
}
