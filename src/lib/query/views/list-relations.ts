// What happened to the relations of a country, or of a pair?
import type { RelationRow } from '../../model/view-rows';
import type { CountryCode } from '../../model/vocabulary';
import { RELATION_DAY_END, RELATION_DAY_START } from '../columns';
import type { Database } from '../database';
import { runSql, sql, type Sql } from '../sql';

/** Relations by date: all, those of one country, or those of a pair in either order. */
export function listRelations(
	database: Database,
	country: CountryCode | null = null,
	other: CountryCode | null = null,
): Promise<RelationRow[]> {
	return runSql<RelationRow>(
		database,
		sql`SELECT r.a, r.b, r.kind, r.date, ${RELATION_DAY_START} AS "dayStart", ${RELATION_DAY_END} AS "dayEnd",
				r.until, r.name, r.source, r.note
			FROM relations AS r WHERE ${isOf(country)} AND ${isOf(other)}
			ORDER BY r.date_start, r.a, r.b, r.kind`,
	);
}

function isOf(country: CountryCode | null): Sql {
	return country === null ? sql`TRUE` : sql`(r.a = ${country} OR r.b = ${country})`;
}
