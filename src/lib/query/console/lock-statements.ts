// What keeps a reader's own SQL inside the loaded data?

/** Run before the data file is attached: nothing is ever fetched by itself. */
export const BEFORE_ATTACH = [
	'SET autoload_known_extensions = false',
	'SET autoinstall_known_extensions = false',
] as const;

/** The schema in which a statement finds what others coded: `imported.events`. */
export const THEIRS = 'imported';
export const THEIR_FILE = 'imported.duckdb';

/** Run next, where a statement asks for what others coded and the site has it. */
export const ATTACH_THEIRS = `ATTACH '${THEIR_FILE}' AS ${THEIRS} (READ_ONLY)`;

/** Run after these: no file, no address, no extension, and no way back. The order counts, the last one ends all setting. */
export const AFTER_ATTACH = [
	'USE atlas',
	'SET enable_external_access = false',
	// More would end the whole tab on a small machine; this ends the statement.
	"SET memory_limit = '1GB'",
	'SET lock_configuration = true',
] as const;

/** Answered by a console that is of use: its engine answers, and the data are still attached. */
export const SOUND = 'SELECT 1 FROM atlas.main.meta LIMIT 0';
/** The same of a console that has what others coded. */
export const SOUND_WITH_THEIRS = `SELECT 1 FROM atlas.main.meta, ${THEIRS}.main.origins LIMIT 0`;
