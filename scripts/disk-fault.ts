// Is an error one of the disk?

const FAULTS: readonly (readonly [sign: RegExp, what: string, remedy: string])[] = [
	[/\b(ENOSPC|EDQUOT)\b|No space left on device|Disk quota exceeded/i, 'the disk is full', 'free some space'],
	[/\bEROFS\b|Read-only file system/i, 'the disk is read-only', 'let it be written to, or build elsewhere'],
	[
		/\b(EACCES|EPERM)\b|Permission denied/i,
		'the folder must not be written to',
		'give this user the right to write',
	],
	[/\b(EMFILE|ENFILE)\b|Too many open files/i, 'too many files are open', 'raise the limit (ulimit -n)'],
	[/\bEIO\b|Input\/output error/i, 'the disk cannot be read or written', 'look after the disk'],
];

/** What is wrong with the disk and how it is mended; null for an error of another kind. */
export function findDiskFault(error: unknown): { what: string; remedy: string } | null {
	if (!(error instanceof Error)) return null;
	const { code = '' } = error as NodeJS.ErrnoException;
	const fault = FAULTS.find(([sign]) => sign.test(code) || sign.test(error.message));
	return fault ? { what: fault[1], remedy: fault[2] } : null;
}
