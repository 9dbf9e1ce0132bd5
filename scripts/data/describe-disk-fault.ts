// What can the owner do about an error of the disk?
import { findDiskFault } from '../disk-fault';

/** One line for the owner, naming what was written or read where the error does; null for an error of another kind. */
export function describeDiskFault(error: unknown): string | null {
	const fault = findDiskFault(error);
	if (!fault) return null;
	const { path } = error as NodeJS.ErrnoException;
	return `${path === undefined ? '' : `${path}: `}${fault.what}: ${fault.remedy}, and build again; the published data are as they were`;
}
