// Round which meridian is the world drawn?
/** 11° E leaves every state whole: the map ends in the Bering Strait. */
const ATLANTIC_CENTRE = 11;
/** 150° E puts the Pacific in the middle: the map ends in the Atlantic and cuts only Greenland. */
const PACIFIC_CENTRE = 150;

/** The central meridian in degrees. */
export function centreOf(isPacific: boolean): number {
	return isPacific ? PACIFIC_CENTRE : ATLANTIC_CENTRE;
}
