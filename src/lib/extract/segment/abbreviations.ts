// After which words does a point end no sentence?

/** Never the end of a sentence: a name or a number follows. Lower case. */
export const ALWAYS_OPEN: ReadonlySet<string> = new Set(
	(
		'mr mrs ms mx dr prof rev fr sr hon gen lt col maj capt cmdr adm sgt brig sen rep gov amb pres supt messrs mme mlle ' +
		'st ste mt ft vs v cf e.g i.e viz al approx est fig figs nos vol vols art arts sec secs para paras pp op cit ed eds'
	).split(' '),
);

/** The end of a sentence only where the next word begins one: months, places, firms, hours. Lower case. */
export const SOMETIMES_OPEN: ReadonlySet<string> = new Set(
	(
		'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun no ' +
		'u.s u.k u.n u.s.a u.a.e u.s.s.r e.u d.c p.r.c d.p.r.k r.o.k s.a r.o.c ' +
		'inc ltd co corp bros dept univ assn gov jr sr ph.d m.d b.a m.a esq etc a.m p.m b.c a.d a.i ret'
	).split(' '),
);

/** Words that begin a sentence far more often than they follow "U.S." or "Inc." inside one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
	(
		'The This That These Those There Then Thus It Its He She They We I You His Her Their Our My In On At As After Before ' +
		'During Since While When Where Although Though But And Or Yet So If Both Each All Some Many Most Other Also ' +
		'However Meanwhile Moreover Furthermore Earlier Later Last Next For From With Under According Asked Speaking ' +
		'Noting Addressing Following Among Despite Not No A An What Who How Why To By Once Until Now Today Yesterday'
	).split(' '),
);
