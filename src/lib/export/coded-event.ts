// How is an event written in the codes of CAMEO and PLOVER, and what is lost?
import type { EventRecord } from '../model/event';
import type { EventType } from '../model/vocabulary';

/** Codes by type; null where there is none that says as much. */
const CODES: Readonly<
	Record<EventType, { cameo: string | null; plover: string | null; mode: string | null }>
> = {
	call: { cameo: '041', plover: 'CONSULT', mode: 'phone' },
	meeting: { cameo: '040', plover: 'CONSULT', mode: null },
	visit: { cameo: '042', plover: 'CONSULT', mode: 'visit' },
	message: { cameo: '040', plover: 'CONSULT', mode: null },
	summit: { cameo: '040', plover: 'CONSULT', mode: 'multilateral' },
	agreement: { cameo: '057', plover: 'SUPPORT', mode: null },
	relations: { cameo: '050', plover: 'SUPPORT', mode: null },
	anniversary: { cameo: null, plover: null, mode: null },
	exchange: { cameo: '050', plover: 'SUPPORT', mode: null },
	statement: { cameo: '010', plover: null, mode: null },
	transition: { cameo: null, plover: null, mode: null },
	military: { cameo: '150', plover: 'MOBILIZE', mode: null },
	resolution: { cameo: null, plover: null, mode: null },
	office: { cameo: null, plover: null, mode: null },
};
/** Types that share their code with another. */
const BLURRED: ReadonlySet<EventType> = new Set([
	'meeting',
	'message',
	'summit',
	'agreement',
	'relations',
	'exchange',
]);

/** An event in either code, with the names of what the code cannot say. */
export interface CodedEvent {
	id: string;
	/** First day. */
	date: string;
	source: { agent: string; actorText: string }[];
	target: { agent: string; actorText: string }[];
	code: string;
	mode: string | null;
	losses: string[];
}

function sideOf(event: EventRecord, side: 'a' | 'b'): CodedEvent['source'] {
	return event.participants
		.filter((participant) => participant.side === side)
		.flatMap(({ country, organisation, actor }) => {
			const agent = country ?? organisation;
			return agent === null ? [] : [{ agent, actorText: actor ?? '' }];
		});
}

/** Codes the event; null where no code has a place for it. */
export function codeEvent(event: EventRecord, scheme: 'cameo' | 'plover'): CodedEvent | null {
	const { cameo, plover, mode } = CODES[event.type];
	const code = scheme === 'cameo' ? cameo : plover;
	const [date] = /\d{4}-\d\d-\d\d/.exec(event.date) ?? [];
	if (code === null || date === undefined) return null;
	const losses = [
		...(BLURRED.has(event.type) ? ['type'] : []),
		...(event.date === date ? [] : ['date']),
		...(event.status === 'occurred' ? [] : ['status']),
		...(event.channel === 'state' ? [] : ['channel']),
		...(['mechanism', 'round', 'tone', 'venue'] as const).filter((field) => event[field] !== null),
		...(event.participants.some(({ role }) => role !== null) ? ['role'] : []),
		'sources',
	];
	return {
		id: event.id,
		date,
		source: sideOf(event, 'a'),
		target: sideOf(event, 'b'),
		code,
		mode: scheme === 'plover' ? mode : null,
		losses,
	};
}

/** A line of PLOVER JSON, as `npm run import -- plover` reads it. */
export function writePlover({ id, date, source, target, code, mode }: CodedEvent): string {
	return `${JSON.stringify({ id, date, event: code, ...(mode === null ? {} : { mode }), source, target })}\n`;
}

/** A line of the CAMEO table: day, source, target, code, id, separated by tabs; sides of several are joined by `;`. */
export function writeCameo({ id, date, source, target, code }: CodedEvent): string {
	const agents = (side: CodedEvent['source']) => [...new Set(side.map(({ agent }) => agent))].join(';');
	return `${[date, agents(source), agents(target), code, id].join('\t')}\n`;
}
