// What is an event code of CAMEO in the codebook's words?
import type { EventType, Status } from '../model/vocabulary';

/** `isReversed`: the first actor is the host. */
export interface CodeMeaning {
	type: EventType;
	status: Status;
	isReversed: boolean;
}

const as = (type: EventType, status: Status = 'occurred', isReversed = false): CodeMeaning => ({
	type,
	status,
	isReversed,
});

/**
 * By code; a code stands for those that begin with it unless they have a row of their own. Consulting in a form
 * that the code does not tell (040), mediating (045) and all material acts have no place.
 */
const MEANINGS: Readonly<Record<string, CodeMeaning>> = {
	'01': as('statement'),
	'02': as('statement'),
	'03': as('statement'),
	'036': as('meeting', 'planned'),
	'041': as('call'),
	'042': as('visit'),
	'043': as('visit', 'occurred', true),
	'044': as('meeting'),
	'046': as('meeting'),
	'05': as('statement'),
	'054': as('relations'),
	'057': as('agreement'),
	'10': as('statement'),
	'11': as('statement'),
	'12': as('statement'),
	'13': as('statement'),
	'15': as('military'),
	'161': as('relations'),
};

/** The meaning of a code, or null. */
export function meaningOf(code: string): CodeMeaning | null {
	for (let length = code.length; length >= 2; length--) {
		const meaning = MEANINGS[code.slice(0, length)];
		if (meaning !== undefined) return meaning;
	}
	return null;
}
