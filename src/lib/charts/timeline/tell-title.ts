// What is an event called in the language of this moment?
import { languageNow } from '../../messages/book';
import { words } from '../../messages/words';
import type { EventRow } from '../../model/event-row';
import { describeAct, nameParties } from './label';

/** As the data have it in English, else what happened and between whom. */
export function tellTitle(event: EventRow, nameOf: (code: string) => string): string {
	if (languageNow() === 'en') return event.title;
	const act = describeAct(event);
	const who = nameParties([...event.countries, ...event.organisations], nameOf);
	return `${words().whoIsToldOf({ who: act.charAt(0).toUpperCase() + act.slice(1) })}${who}`;
}

/** The event with its title in the language of this moment. */
export function retitle<Event extends EventRow>(event: Event, nameOf: (code: string) => string): Event {
	const title = tellTitle(event, nameOf);
	return title === event.title ? event : { ...event, title };
}
