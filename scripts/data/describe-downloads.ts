// What does the README beside the downloads say?
import { DOWNLOAD_FILES, DOWNLOAD_PAPERS, READING_LINES, READING_NOTES } from '../../src/lib/model/downloads';
import type { Site } from '../../src/lib/model/site';

const PAPERS = new Set(DOWNLOAD_PAPERS.map(({ file }) => file));

/** The text of `README.txt`; `there` are the names of the files that the build wrote. */
export function describeDownloads(
	site: Site,
	version: string,
	events: number,
	there: ReadonlySet<string>,
): string {
	const width = Math.max(...DOWNLOAD_FILES.map(({ file }) => file.length));
	const lines = [...DOWNLOAD_FILES, ...DOWNLOAD_PAPERS]
		.filter(({ file }) => PAPERS.has(file) || there.has(file))
		.map(({ file, what }) => `  ${file.padEnd(width)}  ${what}`);
	return [
		site.title,
		site.description,
		'',
		`Version ${version} (SHA-256 of the database), ${events} events.`,
		site.address ?? '',
		'',
		'Files',
		...lines,
		'',
		'How to read them',
		...READING_NOTES.map((line) => `  ${line}`),
		'',
		...READING_LINES.flatMap(({ tool, code }) => [`  ${tool}`, `    ${code}`]),
		'',
		'Check the files: sha256sum --check SHA256SUMS',
		'',
	].join('\n');
}
