// Is an error one of the disk, and what can the owner do about it?

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

/** One line for the owner, naming what was written or read where the error does; null for an error of another kind. */
export function describeDiskFault(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	const { code = '', path } = error as NodeJS.ErrnoException;
	const fault = FAULTS.find(([sign]) => sign.test(code) || sign.test(error.message));
	if (!fault) return null;
	const [, what, remedy] = fault;
	return `${path === undefined ? '' : `${path}: `}${what}: ${remedy}, and build again; the published data are as they were`;
}
