// Which country or pair does a pointer touch on the drawing?
import { on } from 'svelte/events';
import type { CountryCode } from '../model/vocabulary';

/** What the drawing's owner does. Coordinates are px from the surface's top left corner. */
export interface MapListener {
	point: (codes: readonly CountryCode[], x: number, y: number) => void;
	leave: () => void;
	press: (codes: readonly CountryCode[]) => void;
	reset: () => void;
}

/** Codes of the country or pair that was drawn where an event happened; empty for water; null for a button, which speaks for itself. */
function readCodes(event: Event): CountryCode[] | null {
	const target = event.target;
	if (!(target instanceof Element)) return [];
	if (target.closest('button') !== null) return null;
	const pair = target.closest('[data-pair]')?.getAttribute('data-pair');
	if (pair) return pair.split('-');
	const country = target.closest('[data-code]')?.getAttribute('data-code');
	return country ? [country] : [];
}

/** An attachment that listens on the map's surface. */
export function listenToMap({
	point,
	leave,
	press,
	reset,
}: MapListener): (surface: HTMLElement) => () => void {
	return (surface) => {
		const offs = [
			on(surface, 'pointermove', (event) => {
				if (event.pointerType === 'touch' || event.buttons !== 0) return;
				const codes = readCodes(event);
				if (codes === null) return;
				const frame = surface.getBoundingClientRect();
				if (codes.length === 0) leave();
				else point(codes, event.clientX - frame.left, event.clientY - frame.top);
			}),
			on(surface, 'pointerleave', leave),
			on(surface, 'click', (event) => {
				const codes = readCodes(event);
				if (codes !== null && codes.length > 0) press(codes);
			}),
			on(surface, 'keydown', (event) => {
				if (event.key === 'Escape') leave();
				if (event.key === '0' && !event.ctrlKey && !event.metaKey && !event.altKey) reset();
			}),
		];
		return () => offs.forEach((off) => off());
	};
}
