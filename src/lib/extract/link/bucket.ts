// Which mentions are compared with each other at all?
import type { Mention } from '../../model/event';
import type { LinkNode } from './link-node';
import { isVague } from './same-event';

/** Mentions that can tell of one event have one bucket; only summits may differ in countries. */
export function bucketOf({ type, countries, organisations }: Mention): string {
	return type === 'summit'
		? `${type} ${organisations.join()}`
		: `${type} ${countries.join()} ${organisations.join()}`;
}

/** Can it be joined with another? A vague telling that names nobody need not be compared with the many of its kind. */
export function canBeJoined(node: Pick<LinkNode, 'told' | 'span' | 'actors'>): boolean {
	const { type, mechanism } = node.told;
	const isOpen = type === 'agreement' || type === 'exchange';
	return !isVague(node) || isOpen || mechanism !== null || node.actors.size > 0;
}
