// Which words name an office? (a pure table, longer than a module should be)

/** What the holder of an office acts for when nothing else is said. */
export type Capacity = 'state' | 'party' | 'people';

/** An office's head noun. */
export interface RoleHead {
	capacity: Capacity | null;
	/** A body or several holders (`delegation`, `ministers`): no person's name follows it. */
	isCollective: boolean;
	/** May stand before a name (`President Xi`) rather than only after it (`Xi, leader of`). */
	isTitle: boolean;
	/** Needs a capital letter, a country or a name beside it to be an office (`head`, `member`). */
	isWeak: boolean;
}

const row = (words: string, head: Partial<RoleHead> = {}): [string, RoleHead][] =>
	words
		.trim()
		.split(/\s+/)
		.map((word) => [word, { capacity: 'state', isCollective: false, isTitle: true, isWeak: false, ...head }]);

/** Head nouns of offices, in normal form. */
export const ROLE_HEADS: ReadonlyMap<string, RoleHead> = new Map([
	...row(`president premier chancellor minister secretary ambassador envoy speaker king queen emperor
		empress prince princess sultan emir sheikh sheikha crown-prince undersecretary vice-president
		vice-premier vice-minister vice-chancellor vice-chairman vice-chairperson vice-chair attorney-general
		councilor councillor commissioner taoiseach tanaiste grand-duke duke duchess prime-minister
		chairman chairwoman chairperson governor-general plenipotentiary counsellor monarch minister-counselor
		pm fm eam dpm premiers-designate president-elect negotiator shogun ayatollah pontiff pope nuncio consul-general
		consul amir ameer high-representative foreign-secretary minister-president kaiser tsar secretary-of-state charge`),
	...row(
		`secretary-general director-general general-secretary director governor mayor senator congressman congresswoman
		congressperson representative lawmaker parliamentarian mp mep general admiral marshal colonel commander
		spokesperson spokesman spokeswoman adviser advisor coordinator counselor rapporteur judge justice
		commander-in-chief chief-of-staff administrator comptroller commandant cardinal archbishop bishop patriarch
		deputy-secretary under-secretary strategist undersecretary-general inspector-general ombudsman dean`,
	),
	...row(
		`chair head leader chief official delegate diplomat member ceo lady laureate statesman observer deputy
		founder chairmen co-chair host guest`,
		{ isWeak: true },
	),
	...row(`counterpart dictator ruler opposite-number mediator facilitator`),
	...row(
		`professor academic scholar economist activist journalist author artist poet pianist footballer businessman
		businesswoman entrepreneur executive banker chef student rector cofounder co-founder`,
		{
			capacity: 'people',
			isWeak: true,
		},
	),
	...row(
		`presidents premiers chancellors ministers secretaries ambassadors envoys speakers kings queens princes
		chairmen leaders chiefs officials delegates diplomats heads representatives lawmakers parliamentarians
		mps senators congressmen generals counterparts spokespersons spokesmen commissioners advisers advisors
		governors mayors pms fms negotiators chairpersons commanders authorities premierships dignitaries directors
		legislators colleagues monarchs deputies vice-ministers undersecretaries directors-general chairs`,
		{ isCollective: true },
	),
	...row(
		`delegation delegations side government governments ministry ministries parliaments administration parliament military army navy
		leadership embassy mission cabinet chiefs-of-staff troika team teams congress senate defense-ministry presidency legislature
		foreign-ministry people nation governmental state-department regime junta`,
		{ isCollective: true, isWeak: true },
	),
	...row(
		`activists scholars journalists students businesses businessmen entrepreneurs executives companies
		representatives-of-business youths artists athletes experts teachers schoolteachers pupils professors doctors workers farmers pilgrims mayors-of
		volunteers veterans musicians dancers writers academics trade-unionists unionists`,
		{
			capacity: 'people',
			isCollective: true,
			isWeak: true,
		},
	),
]);

/** Words that stand before a head and belong to the office. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
	`bureau business visiting ruling opposition cadre vice deputy first second third assistant under acting interim caretaker former ex late then newly newly-elected
	elected re-elected sworn-in appointed designate incoming outgoing visiting senior top special presidential national security
	foreign defense defence finance trade interior prime chief principal permanent extraordinary
	high parliamentary federal state union executive general joint political parliament house senate lower upper
	crown grand chancellor queen king royal supreme paramount party military economic external internal affairs
	home health energy commerce agriculture transport environment climate education culture justice labour labor
	industry technology science tourism sports information communications digital development planning
	infrastructure investment relations office central bank department ministry cabinet council commission
	committee congress government international european minister secretary president press chargé charge d'affaires
	managing personal global diplomatic consular lieutenant major rear brigadier air naval army navy
	house-speaker ranking majority minority lead nuclear peace humanitarian disarmament counterterrorism human
	rights religious freedom cyber space policy migration refugee women youth social public private cultural
	current longtime long-serving veteran new respective both other fellow counterpart right-hand
	ambassador chair board people's republic democratic socialist north south east west eastern western
	northern southern central-committee treasury consul spokesman spokesperson water mining petroleum oil gas
	standing politburo overseas liaison administration civil civilian legal regional maritime railway railways`
		.split(/\s+/)
		.filter(Boolean),
);

/** Words of portfolios and institutions: capitalised in a title, never part of a person's name. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set(
	`affairs cooperation co-operation trade commerce defence defense finance economy economic economics energy interior
	home security state states environment climate health education culture tourism sports sport agriculture
	transport infrastructure investment development justice labour labor industry technology science
	information communications digital mines petroleum water planning youth women social integration european
	regional relations religious external internal foreign international national central political standing
	department committee council commission ministry office bureau board agency bank group association federation
	congress parliament assembly senate house chamber court people people's general supreme liaison administration
	institute university centre center foundation politburo party commonwealth republic kingdom democratic
	socialist communist federal union organisation organization alliance league forum conference summit
	treaty initiative programme program fund company corporation club society academy college school
	peace friendship disarmament consultative legislative executive representatives deputies lords commons
	governors monetary atomic nuclear human rights refugees humanitarian intelligence armed forces army navy air
	force defence-forces strategic military communication public private cabinet government east west north
	south eastern western northern southern middle african asian pacific latin arab gulf islamic american africa asia
	europe eurasian eurasia oceania oceanian community political-security hemisphere near indo-pacific caribbean special envoy joint secretary-general
	commerce forestry fisheries livestock housing urban rural immigration citizenship employment innovation
	research higher electricity oil gas mineral minerals natural resources natural-resources reconstruction
	family gender children veterans treasury budget revenue customs post telecommunications media press
	democracy policy issues stabilization stabilisation operations enforcement narcotics growth arms control population verification
	compliance counterterrorism diplomacy transparency corruption antisemitism nonproliferation proliferation hostage horn sahel
	reconciliation counter-terrorism law threat threats women’s girls threat-reduction sanctions levant balkans peninsula
	times daily post news agency tv radio international-department newspaper square palace hall airport
	street hotel museum bridge road belt nations globe world global olympic olympics games`
		.split(/\s+/)
		.filter(Boolean),
);

/** Forms of address before a name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
	`mr mrs ms miss dr prof professor sir dame lord lady sen rep gov gen lt col adm amb hon rt excellency comrade
	sheikh sheikha prince princess king queen pope cardinal father rev sayyid haji dato datuk tun tan sri h.e he
	majesty highness madam madame mme`
		.split(/\s+/)
		.filter(Boolean),
);

/** Lower-case words that may stand inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
	`de da do dos das del della di du van von der den bin ibn bint al el ul ur abu ben la le ter ten af av zu y e i
	d' ould al-`
		.split(/\s+/)
		.filter(Boolean),
);

/** Titles that only one country gives. */
export const TITLE_COUNTRIES: ReadonlyMap<string, string> = new Map([
	['pope', 'VAT'],
	['pontiff', 'VAT'],
	['nuncio', 'VAT'],
	['taoiseach', 'IRL'],
	['tanaiste', 'IRL'],
]);
