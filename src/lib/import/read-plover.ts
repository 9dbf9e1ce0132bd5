// What does a line of PLOVER JSON say?
import * as v from 'valibot';
import type { EventType, Status } from '../model/vocabulary';
import type { KnownCodes } from '../reference/known-codes';
import { partyOfCode } from './actor-codes';
import { partyOf, readDay, type Outcome } from './draft';

const ACTOR = v.object({ agent: v.string(), actorText: v.optional(v.string()) });
const LINE = v.object({
	id: v.pipe(v.string(), v.minLength(1)),
	date: v.string(),
	event: v.string(),
	mode: v.optional(v.string(), ''),
	status: v.optional(v.picklist(['occurred', 'planned', 'cancelled'])),
	source: v.array(ACTOR),
	target: v.array(ACTOR),
	url: v.optional(v.string()),
});

/** By event and mode; a row without a mode holds for the event's other modes. Material acts have no place. */
const TYPES: Readonly<Record<string, EventType>> = {
	'CONSULT visit': 'visit',
	'CONSULT phone': 'call',
	'CONSULT multilateral': 'summit',
	AGREE: 'statement',
	SUPPORT: 'statement',
	REQUEST: 'statement',
	ACCUSE: 'statement',
	REJECT: 'statement',
	THREATEN: 'statement',
	MOBILIZE: 'military',
};

/** Reads one line. */
export function readPlover(line: string, known: KnownCodes): Outcome {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), LINE), line);
	if (!parsed.success) return { leftOut: 'malformed row' };
	const { id, event, mode, source, target, url } = parsed.output;
	const type = TYPES[`${event} ${mode}`] ?? TYPES[event];
	if (type === undefined) return { leftOut: 'code without a place in the codebook' };
	const date = readDay(parsed.output.date);
	if (date === null) return { leftOut: 'no date' };
	const sides = [source, target].map((actors) => actors.map(({ agent }) => partyOfCode(agent, known)));
	const parties = sides.flat();
	if (parties.includes(null)) return { leftOut: 'unknown place' };
	if (new Set(parties.map((party) => party?.country ?? party?.organisation)).size < 2)
		return { leftOut: 'only one country' };
	const status: Status = parsed.output.status ?? 'occurred';
	const participants = (['a', 'b'] as const).flatMap((side, index) =>
		(sides[index] ?? []).flatMap((party) => (party ? [partyOf(side, party)] : [])),
	);
	return {
		row: id,
		type,
		date,
		status,
		participants,
		place: null,
		placeCountry: null,
		code: mode === '' ? event : `${event}/${mode}`,
		url: url !== undefined && /^https?:\/\//.test(url) ? url : null,
	};
}
