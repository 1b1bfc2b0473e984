/** Every signing structure names the person who signs for it, with the person's function. */
import type { Signataire } from '../domain/signataire';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'SIGN-03',
  gravite: 'avertissement',
  portee: 'signataire',
  source: 'seeds S0, S3',
  enonce: fr`Chaque structure signataire a un représentant nommé, avec sa fonction.`,
  pourquoi: fr`Le copil et la délibération doivent savoir qui engage chaque structure.`,
  aide: fr`Renseignez la personne et sa fonction dans la feuille Signataires.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tSignataires']);
    if (absentes) return absentes;
    const representees = new Set(
      classeur.signataires
        .filter(({ personne }) => personne.trim() !== '')
        .map(({ structure }) => toComparable(structure)),
    );
    return classeur.signataires.flatMap((signataire) => checkSignataire(signataire, representees));
  },
});

/** A structure on several rows needs one named person; a named person needs a function. */
function checkSignataire(signataire: Signataire, representees: ReadonlySet<string>): Observe[] {
  const [structure, personne] = [signataire.structure.trim(), signataire.personne.trim()];
  if (personne !== '') {
    if (signataire.fonction.trim() !== '') return [];
    const pour = structure === '' ? '' : fr`, pour « ${structure} »,`;
    return [
      constat(signataire.ref, 'fonction', fr`La fonction de « ${personne} »${pour} n’est pas renseignée.`),
    ];
  }
  if (structure === '' || representees.has(toComparable(structure))) return [];
  return [
    constat(signataire.ref, 'personne', fr`La structure « ${structure} » n’a pas de représentant nommé.`),
  ];
}
