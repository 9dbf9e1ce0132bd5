// What does a file of annotated events say?
import { readFileSync } from 'node:fs';
import type {
	Channel,
	CountryCode,
	EventType,
	OrganisationId,
	Status,
	Tone,
} from '../../../src/lib/model/vocabulary';
import type { AnniversaryClaim } from '../../../src/lib/model/event';

/** One line of a gold file; `none` marks a document without core events and carries nothing else. */
export interface GoldLine {
	document: string;
	type: EventType | 'none';
	date?: string;
	countries?: CountryCode[];
	organisations?: OrganisationId[];
	actors?: string[];
	status?: Status;
	channel?: Channel;
	tone?: Tone;
	anniversary?: AnniversaryClaim;
	optional?: boolean;
}

/** Lines of a gold file in their order. Throws where a line is not JSON. */
export function readGold(file: URL): GoldLine[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as GoldLine);
}
