/** A priority of the diagnostic is answered by an axis or an objective. */
import type { Classeur } from '../domain/classeur';
import type { Enjeu } from '../domain/enjeu';
import { isPrioritaire } from '../domain/enjeu-prioritaire';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { shorten } from './designation';
import { findOrphelines, indexReferences, splitReferences } from './references';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'DIAG-14',
  gravite: 'erreur',
  portee: 'diagnostic',
  source: 'GK',
  enonce: fr`Chaque enjeu prioritaire a un axe ou un objectif en réponse.`,
  pourquoi: fr`Un enjeu que le diagnostic dit prioritaire et que rien ne traite sera la première question du copil.`,
  aide: fr`Indiquez le code de l’axe ou de l’objectif dans la feuille Enjeux, ou baissez la priorité.`,
  check: ({ classeur }) => {
    const enDiagnostic = classeur.diagnostic.filter(({ enjeu }) => enjeu.trim() !== '');
    if (!classeur.tables.includes('tEnjeux') && enDiagnostic.length === 0) {
      return requireTables(classeur, ['tDiagnostic']) ?? [];
    }
    const traites = listTraites(classeur);
    const ecrits = new Set(
      classeur.enjeux.flatMap(({ code, constat: texte }) => [code, texte]).map(toComparable),
    );
    return [
      ...checkEnjeux(classeur, traites),
      ...enDiagnostic
        .filter(({ enjeu }) => !traites.has(toComparable(enjeu)) && !ecrits.has(toComparable(enjeu)))
        .map(({ ref, enjeu }) =>
          nonControlable(
            fr`La priorité de l’enjeu « ${shorten(enjeu.trim())} » n’est pas dite : ajoutez-le à la feuille Enjeux, ou citez-le sur un axe.`,
            ref,
          ),
        ),
    ];
  },
});

/** What the axes say they answer: codes or words. */
function listTraites({ axes }: Classeur): ReadonlySet<string> {
  return new Set(axes.flatMap(({ enjeux }) => [enjeux, ...splitReferences(enjeux)]).map(toComparable));
}

function checkEnjeux(classeur: Classeur, traites: ReadonlySet<string>): Observe[] {
  const reponses = indexReferences([...classeur.axes, ...classeur.objectifs]);
  return classeur.enjeux.flatMap((enjeu) => {
    if (isRepondu(enjeu, reponses, traites)) return [];
    if (enjeu.priorite.trim() === '') return [sansPriorite(enjeu)];
    if (!isPrioritaire(enjeu)) return [];
    const message = fr`L’enjeu prioritaire ${nameEnjeu(enjeu)} n’a aucun axe ni objectif en réponse.`;
    return [constat(enjeu.ref, 'reponse', message)];
  });
}

/** One answer that exists is enough; the axis may also name the enjeu. */
function isRepondu(
  { code, constat: texte, reponse }: Enjeu,
  reponses: ReadonlySet<string>,
  traites: ReadonlySet<string>,
): boolean {
  const citees = splitReferences(reponse);
  const orphelines = findOrphelines(reponse, reponses);
  if (reponse.trim() !== '' && (orphelines.length === 0 || orphelines.length < citees.length)) return true;
  return [code, texte].some((mot) => mot.trim() !== '' && traites.has(toComparable(mot)));
}

function sansPriorite(enjeu: Enjeu): Observe {
  return nonControlable(fr`La priorité de l’enjeu ${nameEnjeu(enjeu)} n’est pas renseignée.`, enjeu.ref);
}

function nameEnjeu({ code, constat: texte, ref }: Enjeu): string {
  const nom = texte.trim() || code.trim();
  return nom === '' ? `de la ligne ${ref.ligne}` : fr`« ${shorten(nom)} »`;
}
