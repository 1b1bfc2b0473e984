/** An action is worded so that it can be read aloud, and lists no « etc. ». */
import type { Action } from '../domain/action';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { formatNombre } from './nombres';
import { requireTables } from './tables-requises';

const INTITULE_MAX = 300;
const DESCRIPTION_MAX = 20_000;
/** Cells that hold a list of things one can name. */
const LISTES = ['partenaires', 'public', 'territoire'] as const;

export default defineRegle({
  id: 'ACT-22',
  gravite: 'avertissement',
  portee: 'action',
  source: 'R12; S0 « Etc. »',
  enonce: fr`L’intitulé d’une action tient en ${INTITULE_MAX} caractères, et aucune liste ne finit par « etc. ».`,
  pourquoi: fr`Un intitulé trop long ne tient ni dans une fiche ni sur une diapositive, et « etc. » n’engage personne.`,
  aide: fr`Raccourcissez l’intitulé en gardant le détail dans la description ; nommez ce que « etc. » remplace.`,
  check: ({ classeur }) => requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap(checkAction),
});

function checkAction(action: Action): Observe[] {
  const { ref, intitule, description } = action;
  const [titre, texte] = [intitule.trim(), description.trim()];
  const constats: Observe[] = [];
  if (titre.length > INTITULE_MAX)
    constats.push(
      constat(ref, 'intitule', fr`Intitulé trop long (${titre.length} caractères) : ${designate(action)}.`),
    );
  if (isEtc(titre)) constats.push(constat(ref, 'intitule', fr`« ${titre} » n’est pas une action.`));
  if (texte.length > DESCRIPTION_MAX) {
    const message = fr`Description trop longue (${formatNombre(texte.length)} caractères) pour l’action ${designate(action)}.`;
    constats.push(constat(ref, 'description', message));
  }
  for (const champ of LISTES) {
    if (!action[champ].split(/[;,\n]/).some(isEtc)) continue;
    const message = fr`Une liste de l’action ${designate(action)} finit par « etc. » : ${LIBELLES[champ]} à nommer.`;
    constats.push(constat(ref, champ, message));
  }
  return constats;
}

const LIBELLES: Record<(typeof LISTES)[number], string> = {
  partenaires: 'les partenaires sont',
  public: 'les publics sont',
  territoire: 'les lieux sont',
};

function isEtc(mot: string): boolean {
  return /^etc\b[. …]*$|^et caetera$/.test(toComparable(mot));
}
