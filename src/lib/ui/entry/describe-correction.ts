// What did a correction do, in a sentence?
import { uiWords } from '../../messages/ui-words';
import type { CorrectionRow } from '../../model/correction';
import { describeEdtf } from '../../model/edtf';

const FIELD_NAMES: Partial<Record<string, string>> = {
	get dateBasis() {
		return uiWords().basisOfTheDate();
	},
	get venue() {
		return uiWords().place();
	},
	get participants() {
		return uiWords().thoseWhoTakePart();
	},
};

/** A value as JSON, for a reader; codes are named. */
function describeValue(json: string | null, nameOf: (code: string) => string): string {
	if (json === null) return uiWords().nothingTold();
	const value: unknown = JSON.parse(json);
	const show = (part: unknown): string => {
		if (part === null || part === undefined || part === '') return '';
		if (Array.isArray(part)) return part.map(show).filter(Boolean).join('; ');
		if (typeof part === 'object') {
			const { side: _side, ...rest } = part as Record<string, unknown>;
			return Object.values(rest).map(show).filter(Boolean).join(', ');
		}
		const text = String(part);
		if (/^[A-Z]{3}$/.test(text)) return nameOf(text);
		return /^\d{4}(?:-\d\d)/.test(text) ? describeEdtf(text) : text;
	};
	return show(value) || uiWords().nothingTold();
}

/** `Date changed from Feb 2024 to 6 Feb 2024.` */
export function describeCorrection(row: CorrectionRow, nameOf: (code: string) => string): string {
	const { action, field, before, after } = row;
	if (action === 'change' && field !== null) {
		const name = FIELD_NAMES[field] ?? field;
		const told = uiWords().changedFromTo({
			value: describeValue(before, nameOf),
			value2: describeValue(after, nameOf),
		});
		return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${told}.`;
	}
	if (action === 'merge') return uiWords().mergedWith({ value: before ?? uiWords().anotherRecord() });
	if (action === 'split') return uiWords().splitAnd({ value: before ?? '', value2: after ?? '' });
	return uiWords().rejected();
}
