// How do articles become the database and its manifest on the disk?
import { basename, join } from 'node:path';
import type { BuildChange } from '../../src/lib/model/changes';
import { DATABASE_FILE, type Manifest } from '../../src/lib/model/manifest';
import { formatProblem, type Problem } from '../../src/lib/model/problem';
import type { GivenPath } from '../read-paths';
import { correctEvents } from './correct-events';
import { RowKeeper, type EarlierRows } from './earlier-rows';
import { databaseRows } from './database-rows';
import { findFiles } from './find-files';
import { finishBuild } from './finish-build';
import { hashInputs } from './hash-inputs';
import { findImported } from './imported/find-imported';
import { KnownFiles } from '../kept/known-files';
import { withLock } from '../lock.mjs';
import { measure, readLast } from './last-build';
import { loadMakers } from './load-makers';
import { makeManifest } from './make-manifest';
import { measureAccuracy } from './measure-accuracy';
import type { Stage } from './progress';
import { PieceReader } from './piece-reader';
import { IDS_FILE, readPublishedIds } from './published-ids';
import { readEvents } from './read-events';
import { recoverFolder, replaceFolder } from '../replace-folder.mjs';
import type { Rows } from './schema';
import { siteNames } from './site-names';
import { isPlain } from './target-file';
import { writeChanges, type Compared } from './write-changes';
import { countAllRows, writeDatabase } from './write-database';

const ARTICLES = 'data/articles';
/** Folder that a build fills, below the project's. */
export const TARGET = 'static/data';
export const LOCK = 'static/.data.lock';
/** Below the project's folder: which files were read, and when they had changed last; safe to delete. */
const KNOWN_FILES = '.bilateral/files.ndjson';

/** What the build tells of itself while it runs. */
export interface Reporter {
	stage(name: string, total: number): Stage;
	/** One line, `file:line: what is wrong`. */
	problem(line: string): void;
	/** How much of the reading was at hand from earlier builds; `isOutdated` where they were made by other rules or tables. */
	kept?(counts: { kept: number; read: number; isOutdated: boolean }): void;
}

/** How a build ended; without a manifest nothing on the disk was touched. */
export interface BuildResult {
	manifest: Manifest | null;
	/** The last build's inputs were the same, and its files are still there. */
	isUnchanged: boolean;
	problems: number;
	/** What differs from the last build; null where nothing does or there was none. */
	change: BuildChange | null;
	/** There was an earlier build to compare with. */
	hasEarlier: boolean;
}

/**
 * Builds `static/data` below `root` from `articles` (null: the bundled ones), and beside it from `others`, files of imported
 * records (null: those of the project, where there are any). Faults are reported one by one; those in
 * settings or reference tables stop the build, those in articles leave out the article.
 * Throws `LockedError` where another build is at work.
 */
export function buildData(
	root: string,
	articles: GivenPath[] | null,
	report: Reporter,
	others: GivenPath[] | null = null,
): Promise<BuildResult> {
	return withLock(join(root, LOCK), async () => {
		await recoverFolder(join(root, TARGET));
		const made = await loadMakers(root);
		if ('problems' in made) return stop(made.problems, report);
		const found = findFiles(articles ?? [{ shown: ARTICLES, absolute: join(root, ARTICLES) }]);
		if (found.files.length === 0) return stop(found.problems, report);

		const imported = findImported(root, others);
		const known = new KnownFiles(join(root, KNOWN_FILES));
		const inputs = hashInputs(
			root,
			[...found.files, ...imported.files].map((file) => ({ name: file.name, path: file.absolute })),
			[...found.problems, ...imported.problems].map(formatProblem),
			known,
		);
		const last = await readLast(join(root, TARGET));
		if (last?.inputs === inputs) {
			tellAgain(last, report);
			return {
				manifest: last,
				isUnchanged: true,
				problems: last.counts.leftOut,
				change: null,
				hasEarlier: true,
			};
		}
		const reading = report.stage('Reading articles', found.files.length);
		const { reference, site } = made;
		const reader = new PieceReader(root, reference, known);
		const read = await readEvents(found.files, reader, siteNames(reference, site), reading.done);
		reader.close();
		reading.end();
		report.kept?.({ ...reader.counts, isOutdated: reader.isOutdated });
		const corrected = correctEvents(root, read.events, reference, site);
		const { events, corrections } = corrected;
		const problems = [...found.problems, ...read.problems, ...corrected.problems];
		if (read.articles.length === 0) return stop(problems, report);
		tell(problems, report);

		const missing = found.problems.map((problem) => ({
			reason: 'unreadable',
			line: formatProblem({ ...problem, file: basename(problem.file) }),
		}));
		const published = readPublishedIds(join(root, IDS_FILE));
		const rows = databaseRows({ ...read, events, corrections, published, reference, site });
		const keeper = new RowKeeper(root, { ...read, events, corrections, reference, site });
		const same = last && keeper.find({ path: join(root, TARGET, DATABASE_FILE), ...last.database });
		// A small database is the same, byte for byte, only where it is written in one way.
		const earlier = same && !isPlain(countAllRows(rows, same)) ? same : null;
		let manifest: Manifest | null = null;
		let compared: Compared = { change: null, hasEarlier: false };
		await replaceFolder(join(root, TARGET), async (folder) => {
			const database = await writeRows(join(folder, DATABASE_FILE), rows, earlier, report);
			keeper.keep(database.sha256, rows, earlier);
			const omissions = [...missing, ...read.omissions, ...corrected.omissions];
			manifest = makeManifest({ inputs, database, ...read, events, corrections, omissions, site });
			const accuracy = measureAccuracy(root, read.events, articles === null);
			manifest = await finishBuild(folder, {
				root,
				reference,
				site,
				manifest,
				accuracy,
				records: events,
				imported,
				tell: (list) => tell(list, report),
			});
			compared = await writeChanges(join(root, TARGET), folder, manifest);
		});
		return { manifest, isUnchanged: false, problems: problems.length, ...compared };
	});
}

async function writeRows(
	path: string,
	rows: Rows,
	earlier: EarlierRows | null,
	report: Reporter,
): ReturnType<typeof measure> {
	const writing = report.stage('Writing rows', countAllRows(rows, earlier));
	await writeDatabase(path, rows, writing.done, earlier);
	writing.end();
	return measure(path);
}

/** A build that cannot begin: tells why. */
export function stop(problems: readonly Problem[], report: Reporter): BuildResult {
	tell(problems, report);
	return { manifest: null, isUnchanged: false, problems: problems.length, change: null, hasEarlier: false };
}

/** Tells each on a line of its own. */
export function tell(problems: readonly Problem[], { problem }: Reporter): void {
	for (const one of problems) problem(formatProblem(one));
}

/** Problems of an earlier build whose inputs were the same; single events without a date were only counted then too. */
function tellAgain({ leftOut, imported }: Manifest, { problem }: Reporter): void {
	for (const { reason, lines } of leftOut) if (reason !== 'undated event') lines.forEach(problem);
	imported?.refused.lines.forEach(problem);
}
