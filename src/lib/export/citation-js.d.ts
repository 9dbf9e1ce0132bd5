// Which part of the citation library is used here? It brings no types of its own.
declare module '@citation-js/core' {
	export class Cite {
		constructor(data: unknown, options?: { generateGraph?: boolean });
		format(format: 'bibtex' | 'ris'): string;
	}
	export const plugins: {
		config: { get(name: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean } } };
	};
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
