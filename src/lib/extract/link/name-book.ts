// How does the reference name places and organisations?
import type { Reference } from '../../reference/reference';
import type { NameBook } from './event-title';

/** Names from the reference tables; a code that they lack stands for itself. */
export function makeNameBook(reference: Pick<Reference, 'countries' | 'organisations'>): NameBook {
	const countries = new Map(reference.countries.map(({ code, name }) => [code, name]));
	const organisations = new Map(reference.organisations.map(({ id, name }) => [id, name]));
	return {
		country: (code) => countries.get(code) ?? code,
		organisation: (id) => organisations.get(id) ?? id,
	};
}
