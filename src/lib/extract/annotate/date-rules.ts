// In which order are the wordings of a date tried? The first that fits at a place wins.
import type { DateRule } from './date-mention';
import { ANNIVERSARY_RULES } from './date-rules-anniversary';
import { DAY_RULES } from './date-rules-day';
import { MONTH_RULES } from './date-rules-month';
import { RELATIVE_RULES } from './date-rules-relative';
import { WEEKDAY_RULES } from './date-rules-weekday';
import { YEAR_RULES } from './date-rules-year';

/** All rules: exact wordings before the looser ones that they contain. */
export const DATE_RULES: readonly DateRule[] = [
	...ANNIVERSARY_RULES,
	...DAY_RULES,
	...MONTH_RULES,
	...WEEKDAY_RULES,
	...RELATIVE_RULES,
	...YEAR_RULES,
];
