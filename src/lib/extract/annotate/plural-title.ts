// Who is meant by a title for several: "Presidents A of X and B of Y", "the ministers of X and Y, A and B"?
import type { Entity } from './entity';
import { normAt, type Reader } from './reader';

function isNamed(entity: Entity): boolean {
	return entity.kind === 'person' || entity.kind === 'name';
}

/** Named entities in a row joined by "and" and commas, from `index`. */
function namesFrom(reader: Reader, entities: readonly Entity[], index: number): Entity[] {
	const names: Entity[] = [];
	let at = index;
	while (at < entities.length && isNamed(entities[at]!)) {
		names.push(entities[at]!);
		const next = entities[at + 1];
		let gap = entities[at]!.to;
		while (gap < (next?.from ?? 0) && [',', 'and'].includes(normAt(reader, gap))) gap++;
		if (!next || gap !== next.from || gap === entities[at]!.to) break;
		at++;
	}
	return names;
}

function dress(name: Entity, title: Entity, country: string | undefined): void {
	name.kind = 'person';
	if (name.countries.length === 0 && name.organisation === null && country !== undefined)
		name.countries = [country];
	name.heads.push(...title.heads.map(singular));
	name.capacity ??= title.capacity;
}

function singular(head: string): string {
	return head.endsWith('ies') ? `${head.slice(0, -3)}y` : head.replace(/s$/, '');
}

/** Gives each of the names the title's office and its own country; the title's own entity is then gone. */
export function spreadPluralTitle(reader: Reader, entities: readonly Entity[]): Entity[] {
	const result: Entity[] = [];
	for (let index = 0; index < entities.length; index++) {
		const title = entities[index]!;
		if (title.kind !== 'office' || !title.isCollective || title.isPossessive) {
			result.push(title);
			continue;
		}
		const hasComma = normAt(reader, title.to) === ',';
		const names = namesFrom(reader, entities, index + 1);
		const first = names[0];
		const starts = first !== undefined && first.from === title.to + (hasComma ? 1 : 0);
		const isPlain = title.countries.length === 0 && !hasComma && names.length > 1;
		const isRespective = hasComma && title.countries.length === names.length && names.length > 1;
		if (!starts || !(isPlain || isRespective)) {
			result.push(title);
			continue;
		}
		names.forEach((name, at) => dress(name, title, title.countries[at]));
		first.from = title.from;
	}
	return result;
}
