// Which states are too small for the atlas's shapes and are drawn as a ring even without a contact?
import type { CountryCode } from '../model/vocabulary';

/**
 * UN members and observers, and two states in free association, without a shape in Natural Earth at 1:110 million.
 * Other places without a shape get a ring only when a contact is told.
 */
export const SMALL_STATES: ReadonlySet<CountryCode> = new Set(
	(
		'AND ATG BHR BRB COK COM CPV DMA FSM GRD KIR KNA LCA LIE MCO MDV ' +
		'MHL MLT MUS NIU NRU PLW SGP SMR STP SYC TON TUV VAT VCT WSM'
	).split(' '),
);
