/** An action and its steps in one sentence: what a bar or a card is called. */
import type { ActionFrise, JalonFrise } from '../../evaluation/barre-frise';
import { formatNombre } from '../format';
import { planVues } from '../labels/plan-vues';

/** « A3 Ouvrir une crèche ». */
export function nameAction({ code, intitule }: Pick<ActionFrise, 'code' | 'intitule'>): string {
  return [code, intitule].filter((mot) => mot !== '').join(' ') || planVues.nomSans;
}

/** « A3 Ouvrir une crèche, En cours, 40 %, de septembre 2024 à 2027 »: what is read on screen comes first, as it is read. */
export function sayAction(action: ActionFrise): string {
  return [nameAction(action), sayEtat(action), action.periode || planVues.sansDate].join(', ');
}

/** « En cours, 40 %, en retard »: what stands under the name. */
export function sayEtat({ mot, avancement, enRetard }: ActionFrise): string {
  return [
    planVues.statut(mot),
    ...(avancement === null ? [] : [formatPart(avancement)]),
    ...(enRetard ? [planVues.enRetard] : []),
  ].join(', ');
}

/** « Jalon Choisir le lieu : prévu en juin 2025, en retard ». */
export function sayJalon({ libelle, fait, quand, enRetard }: JalonFrise): string {
  const { jalonFait, jalonPrevu } = planVues.frise;
  const dit = (fait ? jalonFait : jalonPrevu)(libelle, quand || planVues.sansDate);
  return enRetard ? `${dit}, ${planVues.enRetard}` : dit;
}

export function formatPart(part: number): string {
  return `${formatNombre(part * 100, 0)}\u00A0%`;
}
