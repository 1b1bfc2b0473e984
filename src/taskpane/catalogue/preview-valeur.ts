/** What a formula would show, computed by the function itself on the figures the pane already holds. */
import { findIndicateur } from '../../indicators/catalogue';
import type { FicheComplete } from '../../indicators/define';
import type { EtatRegistre } from '../../indicators/etat-registre';
import { formatNombreUnite } from '../../indicators/valeur';
import { catalogue } from '../labels/catalogue';
import { toValeurs, type ArgumentSaisi } from './arguments-saisis';

export interface ApercuValeur {
  /** 'inconnue': it depends on cells, or something is not said yet; 'absente': #N/A, and why. */
  readonly etat: 'valeur' | 'absente' | 'inconnue';
  readonly texte: string;
}

export function previewValeur(
  { id, unite }: Pick<FicheComplete, 'id' | 'unite'>,
  args: readonly ArgumentSaisi[],
  etat: EtatRegistre,
): ApercuValeur {
  const manquant = args.find(({ manque }) => manque);
  if (manquant !== undefined) return { etat: 'inconnue', texte: catalogue.assistant.incomplet(manquant.nom) };
  const valeurs = toValeurs(args);
  if (valeurs === null) return { etat: 'inconnue', texte: catalogue.assistant.selonCellules };
  const indicateur = findIndicateur(id);
  if (indicateur === null || !etat.pret) return { etat: 'inconnue', texte: catalogue.assistant.pasEncoreLu };
  const resultat = indicateur.calculate(valeurs, etat);
  if (!resultat.ok) return { etat: 'absente', texte: `${resultat.error.message} ${resultat.error.aide}` };
  const { value } = resultat;
  return {
    etat: 'valeur',
    texte: typeof value === 'number' ? formatNombreUnite({ nombre: value, unite }) : value,
  };
}
