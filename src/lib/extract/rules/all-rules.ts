// Which rules are there, and which of them are tried at a word?
import { AGREEMENT_RULES } from './agreement';
import { ANNIVERSARY_RULES } from './anniversary';
import { CALL_RULES } from './call';
import { COURTESY_RULE } from './courtesy';
import { EXCHANGE_RULES } from './exchange';
import { MEETING_RULES } from './meeting';
import { MESSAGE_RULES } from './message';
import { RELATIONS_RULES } from './relations';
import { PRESENCE_RULE } from './presence';
import { RECEPTION_RULES } from './reception';
import type { Rule } from './rule';
import { SUMMIT_RULES } from './summit';
import { VISIT_RULES } from './visit';

/** Every rule, in the order in which they are tried at one word. */
export const ALL_RULES: readonly Rule[] = [
	...CALL_RULES,
	...MEETING_RULES,
	COURTESY_RULE,
	...RECEPTION_RULES,
	...VISIT_RULES,
	PRESENCE_RULE,
	...MESSAGE_RULES,
	...SUMMIT_RULES,
	...AGREEMENT_RULES,
	...RELATIONS_RULES,
	...ANNIVERSARY_RULES,
	...EXCHANGE_RULES,
];

const byTrigger = new Map<string, Rule[]>();
for (const rule of ALL_RULES) {
	for (const trigger of rule.triggers) {
		const rules = byTrigger.get(trigger);
		if (rules) rules.push(rule);
		else byTrigger.set(trigger, [rule]);
	}
}

/** Rules to try at a word in normal form; undefined for most words. */
export function rulesAt(word: string): readonly Rule[] | undefined {
	return byTrigger.get(word);
}
