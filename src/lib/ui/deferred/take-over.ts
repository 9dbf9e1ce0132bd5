// Where was a reader in the printed part when its code came, and how does the living one go on from there?
const CONTROLS = 'a[href], button, input, select, textarea';

/** What a reader did with a printed part. */
export interface Use {
	/** Place of the focused control among the part's controls; null where none is focused. */
	focused: number | null;
	/** Place of the control that was pressed before anything could answer. */
	pressed: number | null;
	/** What was typed into the focused field. */
	typed: string;
}

/** The control that an event happened on, or null. */
export function findControl(target: EventTarget | null): Element | null {
	return target instanceof Element ? target.closest(CONTROLS) : null;
}

/** Reads what a reader did; places are counted in document order. */
export function findUse(root: HTMLElement, pressed: Element | null): Use {
	const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
	const place = (control: Element | null) => {
		const index = controls.findIndex((one) => one === control);
		return index < 0 ? null : index;
	};
	const focused = place(document.activeElement);
	const field = focused === null ? null : controls[focused];
	return {
		focused,
		pressed: place(pressed),
		typed: field instanceof HTMLInputElement ? field.value : '',
	};
}

/** Focuses, fills and presses the living controls as the printed ones were. */
export function giveBack(root: HTMLElement, { focused, pressed, typed }: Use): void {
	const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
	const field = focused === null ? undefined : controls[focused];
	field?.focus({ preventScroll: true });
	if (field instanceof HTMLInputElement && field.value !== typed) {
		field.value = typed;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}
	const control = pressed === null ? undefined : controls[pressed];
	if (!control) return;
	const pointer = { bubbles: true, cancelable: true, button: 0, pointerType: 'mouse' };
	for (const kind of ['pointerdown', 'pointerup']) control.dispatchEvent(new PointerEvent(kind, pointer));
	control.click();
}
