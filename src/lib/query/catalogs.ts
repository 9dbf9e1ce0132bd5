// Under which names do our database and that of others lie side by side, and where are both one?
import type { ChosenData } from './attach-imported';

/** Name of our database in the engine. */
export const OURS = 'atlas';

/** Where each choice is asked: a name is looked up there first. */
export const CATALOGS: Readonly<Record<ChosenData, string>> = { imported: 'coded', both: 'together' };

/** Tables of others that have no counterpart of ours, and of ours that have none there. */
const [THEIRS_ALONE, OURS_ALONE] = [
	['imported', 'origins', 'same_as'],
	['articles', 'countries', 'organisations'],
];

/**
 * Statements that put both databases together, once each is attached under its name. Nothing is copied, and nothing
 * merged: events of both stand one after the other. A view has no `rowid` of its own: it is told, so that each has one.
 */
export function togetherStatements(): string[] {
	const { imported: theirs, both } = CATALOGS;
	const views = {
		events: `SELECT rowid, *, NULL::VARCHAR AS origin FROM ${OURS}.events UNION ALL BY NAME
			SELECT rowid + (SELECT count(*) FROM ${OURS}.events) AS rowid, * FROM ${theirs}.events`,
		participants: `SELECT * FROM ${OURS}.participants UNION ALL BY NAME SELECT * FROM ${theirs}.participants`,
		...Object.fromEntries(THEIRS_ALONE.map((table) => [table, `SELECT * FROM ${theirs}.${table}`])),
		...Object.fromEntries(OURS_ALONE.map((table) => [table, `SELECT * FROM ${OURS}.${table}`])),
	};
	return [
		`ATTACH IF NOT EXISTS ':memory:' AS ${both}`,
		...Object.entries(views).map(([name, select]) => `CREATE OR REPLACE VIEW ${both}.${name} AS ${select}`),
	];
}
