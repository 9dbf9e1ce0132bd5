// What does the README beside the downloads say?
import { DOWNLOAD_FILES, DOWNLOAD_PAPERS, READING_LINES } from '../../src/lib/model/downloads';
import type { Site } from '../../src/lib/model/site';

/** The text of `README.txt`. */
export function describeDownloads(site: Site, version: string, events: number): string {
	const width = Math.max(...DOWNLOAD_FILES.map(({ file }) => file.length));
	const lines = [...DOWNLOAD_FILES, ...DOWNLOAD_PAPERS].map(
		({ file, what }) => `  ${file.padEnd(width)}  ${what}`,
	);
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
		'  Text is UTF-8. CSV follows RFC 4180; members of a list stand with ";" between them, and what an article does',
		'  not tell is blank. Text that a spreadsheet would run as a formula begins with an apostrophe.',
		'  Dates are EDTF, as exact as an article tells them: "2024-02" is some day of that month, not the first.',
		'  date_first and date_last are the first and last day that a date can mean. Count by date only with both.',
		'  No row is no proof that nothing happened: only that no article in the data tells of it.',
		'',
		...READING_LINES.flatMap(({ tool, code }) => [`  ${tool}`, `    ${code}`]),
		'',
		'Check the files: sha256sum --check SHA256SUMS',
		'',
	].join('\n');
}
