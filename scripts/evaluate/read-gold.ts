// Which annotations lie at a path?
import { readFileSync } from 'node:fs';
import type { Problem } from '../../src/lib/model/problem';
import { parseGold, type GoldEvent } from '../../src/lib/extract/evaluate/gold-event';
import { listFiles, type GivenPath } from '../read-paths';

/** Reads a file, or all `.ndjson` files at and under a folder. */
export function readGold(path: GivenPath): { gold: GoldEvent[]; problems: Problem[] } {
	const { files, problems } = listFiles([path]);
	const gold: GoldEvent[] = [];
	for (const { shown, absolute } of files.filter((file) => file.shown.endsWith('.ndjson'))) {
		const read = parseGold(shown, readFileSync(absolute, 'utf8'));
		gold.push(...read.gold);
		problems.push(...read.problems);
	}
	if (gold.length === 0 && problems.length === 0)
		problems.push({
			file: path.shown,
			line: 1,
			message: 'holds no annotations: give a .ndjson file or a folder of them',
		});
	return { gold, problems };
}
