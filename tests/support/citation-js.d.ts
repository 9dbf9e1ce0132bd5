// Which part of the citation library reads citations back? It brings no types of its own.
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string, options: { generateGraph: boolean; forceType: string });
		/** CSL-JSON items. */
		readonly data: Record<string, unknown>[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
