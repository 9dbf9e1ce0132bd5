// Which part of fflate 0.7 do we use? Its own types cannot be found through its package file.
declare module 'fflate' {
	/** Unpacks the entries that `filter` takes, by name. Throws where the archive is damaged. */
	export function unzipSync(
		bytes: Uint8Array,
		options?: { filter?: (entry: { name: string; originalSize: number }) => boolean },
	): Record<string, Uint8Array>;
	/** Packs the entries. */
	export function zipSync(entries: Record<string, Uint8Array>): Uint8Array;
}
