// Which text does the page offer to somebody who has none at hand?

/** Made up: the countries exist, the people and the visit do not. */
export const SAMPLE = `---
title: Ministers of Peru and Portugal talk in Lima
published: 2024-03-08
---

LIMA, March 8 — Peruvian Foreign Minister Rosa Quispe met with her Portuguese counterpart, Duarte Salgado, in Lima on Thursday.

Salgado arrived in Peru on March 6 for a three-day visit. The two ministers signed an agreement on fisheries. Salgado said that Portugal should deepen its cooperation with Chile, and that he hoped to meet President Ana Torres of Ecuador soon.

On March 4, Quispe spoke by telephone with Norwegian Foreign Minister Tor Lindahl. This year marks the 70th anniversary of diplomatic relations between Peru and Norway.
`;
