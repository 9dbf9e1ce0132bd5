// Why did a candidate give no record, in a sentence?
import type { DropReason } from '../rules/modality';

const SENTENCES: Record<DropReason, string> = {
	wish: 'A wish, an offer or an invitation, not an act.',
	duty: 'Something that should or must be done, not an act.',
	denial: 'The text says that it did not happen.',
	conditional: 'It hangs on a condition.',
	rumour: 'It may happen, or is only being considered.',
	standing: 'Standing policy or a lasting state, not an act.',
	undated: 'Nothing in the text dates it, and the article has no date of its own.',
	'one-sided': 'Only one side is named in a way that can be known.',
	setting: 'Part of another event, or only its setting.',
	'same-side': 'Both sides belong to one country.',
	unclear: 'The words fit no certain reading.',
};

/** The reason as a sentence; an unknown id stands for itself. */
export function describeDrop(reason: string): string {
	return SENTENCES[reason as DropReason] ?? reason;
}
