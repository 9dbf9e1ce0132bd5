// How accurate are the records that this build makes?
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateRecords } from '../../src/lib/extract/evaluate/evaluate';
import type { Accuracy } from '../../src/lib/model/accuracy';
import type { EventRecord } from '../../src/lib/model/event';
import { accuracySet } from '../evaluate/accuracy-set';
import { readGold } from '../evaluate/read-gold';
import { readRecorded } from '../evaluate/record-accuracy';

const GOLD = 'data/gold';
const ABOUT = { name: 'bundled', measured: null, how: 'npm run evaluate' };

/** Scores the bundled articles where they were read, and passes on what was measured on other texts. */
export function measureAccuracy(root: string, events: readonly EventRecord[], isBundled: boolean): Accuracy {
	const folder = join(root, GOLD);
	if (!existsSync(folder)) return { bundled: null, development: [] };
	const { gold } = readGold({ shown: GOLD, absolute: folder });
	return {
		bundled: isBundled && gold.length > 0 ? accuracySet(evaluateRecords(gold, events), ABOUT, true) : null,
		development: readRecorded(join(folder, 'accuracy-development.json')),
	};
}
