// What is a period of a large pair called?
import { uiWords } from '$lib/messages/ui-words';
import { describeEdtf } from '$lib/model/edtf';

/** `March 2024`, or `2024, month not told` for `2024-XX`. */
export function describePeriod(name: string, length: 'long' | 'short' = 'long'): string {
	const year = /^(\d+)-XX$/.exec(name)?.[1];
	return year === undefined ? describeEdtf(name, length) : uiWords().monthNotTold({ key: year });
}
