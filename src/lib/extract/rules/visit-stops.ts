// Which visits are told as destinations and stops of a tour?
import type { Entity } from '../annotate/entity';
import { objectAfter, objectAt, possessorOf, subjectBefore } from './arguments';
import { entityAt, norm } from './cursor';
import { modalityOf } from './modality';
import { nounModality } from './noun-modality';
import type { Rule } from './rule';
import { destinationsOf, tellVisit, visitors } from './tell-visit';

const TO = new Set(['to', 'in']);

const destinations: Rule = {
	id: 'visit/destinations',
	sample: 'The premier made Cyprus and Malta his first foreign destinations.',
	triggers: ['destination', 'destinations', 'stop', 'stops', 'leg'],
	read(view, at, discourse, sink) {
		const verb = [...Array(20).keys()]
			.map((step) => at - 1 - step)
			.find((index) =>
				['made', 'making', 'chose', 'choosing', 'included', 'includes', 'including'].includes(
					norm(view, index),
				),
			);
		if (verb === undefined) {
			const list = objectAfter(view, at + 1, TO, 3);
			void list;
			return;
		}
		const direct = destinationsOf(objectAt(view, verb + 1));
		const hosts = direct.length > 0 ? direct : destinationsOf(objectAfter(view, at + 1, new Set(['in']), 4));
		if (hosts.length === 0) return;
		const direct2 = entityAt(view, verb - 1);
		const who =
			direct2 && direct2.kind !== 'country'
				? discourse.resolveEntity(view, direct2)
				: discourse.resolve(view, subjectBefore(view, verb));
		const fallback = who.length > 0 ? who : visitors(view, verb, discourse, hosts);
		tellVisit(
			view,
			'visit/destinations',
			verb,
			at + 1,
			modalityOf(view, verb),
			fallback,
			hosts,
			discourse,
			sink,
		);
	},
};

const stops: Rule = {
	id: 'visit/stops',
	sample: 'Her tour, which included stops in Togo and Benin, took her to Ghana and ended in Mali.',
	triggers: ['stops', 'taken', 'took', 'takes', 'take', 'concluding', 'stop'],
	read(view, at, discourse, sink) {
		const word = norm(view, at);
		let hosts: Entity[] = [];
		if (word === 'stops' && ['in', 'at'].includes(norm(view, at + 1)))
			hosts = destinationsOf(objectAt(view, at + 2));
		else if (word === 'concluding' && norm(view, at + 1) === 'in')
			hosts = destinationsOf(objectAt(view, at + 2));
		else if (word === 'stop') {
			// "Mali is the final stop on her tour".
			if (!['on', 'of'].includes(norm(view, at + 1))) return;
			const is = [at - 1, at - 2, at - 3, at - 4].find(
				(index) => norm(view, index) === 'is' || norm(view, index) === 'was',
			);
			if (is !== undefined) hosts = destinationsOf(objectAt(view, entityAt(view, is - 1)?.from ?? is));
		} else if (
			/^t[ao]/.test(word) &&
			['him', 'her', 'them'].includes(norm(view, at + 1)) &&
			norm(view, at + 2) === 'to'
		)
			hosts = destinationsOf(objectAt(view, at + 3));
		if (hosts.length === 0) return;
		let trip = -1;
		for (let next = view.from; next < view.to; next++)
			if (
				['visit', 'trip', 'tour', 'travel', 'swing', 'journey'].includes(norm(view, next)) &&
				Math.abs(next - at) < 30
			)
				trip = next;
		if (trip < 0) return;
		const possessor = discourse.resolve(view, possessorOf(view, trip));
		const who = possessor.length > 0 ? possessor : discourse.resolve(view, subjectBefore(view, trip));
		tellVisit(view, 'visit/stops', at, at + 1, nounModality(view, trip), who, hosts, discourse, sink);
	},
};

const thatOf: Rule = {
	id: 'visit/that-of',
	sample: 'The Omani minister’s Cairo visit was followed by that of Sudanese Foreign Minister Ali Nour.',
	triggers: ['that'],
	read(view, at, discourse, sink) {
		if (norm(view, at + 1) !== 'of') return;
		let noun = -1;
		for (let next = at - 1; next >= view.from && at - next < 14; next--)
			if (norm(view, next) === 'visit' || norm(view, next) === 'trip') noun = next;
		if (noun < 0) return;
		const before = entityAt(view, noun - 1);
		const toHost = destinationsOf(objectAfter(view, noun + 1, new Set(['to']), 4));
		const hosts = toHost.length > 0 ? toHost : destinationsOf(before ? objectAt(view, before.from) : null);
		const who = discourse.resolve(view, objectAt(view, at + 2, false));
		tellVisit(view, 'visit/that-of', at, at + 2, nounModality(view, noun), who, hosts, discourse, sink);
	},
};

/** Visits told as parts of a tour. */
export const STOP_RULES: readonly Rule[] = [destinations, stops, thatOf];
