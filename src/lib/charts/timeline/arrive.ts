// How do marks and bars take each other's place? A fade as long as the token `--slow` says; none where motion is reduced.
import type { TransitionConfig } from 'svelte/transition';

/** A transition for Svelte's `in:`. */
export function arrive(node: Element): TransitionConfig {
	const slow = parseFloat(getComputedStyle(node).getPropertyValue('--slow'));
	return { duration: Number.isFinite(slow) ? slow : 0, css: (t) => `opacity: ${t}` };
}
