/** What people need to know of the functions that read any indicator, in the order of the help. */
import { completeAcces } from './define-acces';
import type { FicheAccesComplete } from './define-acces';
import communes, { fiche as ficheCommunes } from './communes';
import comparer, { fiche as ficheComparer } from './comparer';
import fiche, { fiche as ficheFiche } from './fiche';
import indicateur, { fiche as ficheIndicateur } from './indicateur';
import serie, { fiche as ficheSerie } from './serie';
import sourceDuChiffre, { fiche as ficheSource } from './source';
import territoire, { fiche as ficheTerritoire } from './territoire';

export const fichesAcces: readonly FicheAccesComplete[] = [
  completeAcces(indicateur, ficheIndicateur),
  completeAcces(serie, ficheSerie),
  completeAcces(comparer, ficheComparer),
  completeAcces(sourceDuChiffre, ficheSource),
  completeAcces(territoire, ficheTerritoire),
  completeAcces(communes, ficheCommunes),
  completeAcces(fiche, ficheFiche),
];
