// How is a length of time said?

/** `6 years 2 months`, `3 months`, `less than a month`. */
export function describeMonths(months: number): string {
	if (!Number.isInteger(months) || months < 0) throw new Error(`invalid number of months: ${months}`);
	if (months === 0) return 'less than a month';
	const years = Math.floor(months / 12);
	const rest = months % 12;
	const parts = [
		years > 0 ? `${years} ${years === 1 ? 'year' : 'years'}` : '',
		rest > 0 ? `${rest} ${rest === 1 ? 'month' : 'months'}` : '',
	];
	return parts.filter(Boolean).join(' ');
}
