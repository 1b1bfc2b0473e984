/** A fiche as one reads it: what is said, group by group; what is not said is counted. */
import { formatDate } from '../../domain/date-partielle';
import { formatMontant } from '../../domain/montant';
import { formatPourcent } from '../../domain/nombre-ecrit';
import type { Action } from '../../domain/action';
import type { PlanLu } from '../../commands/read-plan';
import type { DatePartielle, Nombre } from '../../domain/valeurs';
import { toComparable } from '../../domain/texte-comparable';
import { isEnRetard } from '../../evaluation/en-retard';
import { parseStatut } from '../../evaluation/statuts';
import { Pairs } from '../components/pairs';
import { Section } from '../components/section';
import { Pastille } from '../images/motif-statut';
import { plan as textes } from '../labels/plan';
import { BarrePart } from '../suivi-evaluation/barre-part';
import { NoteSous } from '../suivi-evaluation/note-sous';
import type { ChampFiche, GroupeFiche } from './champs-fiche';
import { readTexte } from './etat-fiche';
import type { ReactNode } from 'react';

interface Props {
  readonly plan: PlanLu;
  readonly action: Action;
  readonly groupes: readonly GroupeFiche[];
}

export function LectureFiche({ plan, action, groupes }: Props) {
  const vides = groupes.flatMap(({ champs }) => champs).filter(({ cle }) => readTexte(action, cle) === '');
  const manquants = new Set(vides.map(({ cle }) => cle));
  return (
    <>
      {groupes.map(({ titre, champs }) => {
        const dits = champs.filter(({ cle }) => cle !== 'intitule' && !manquants.has(cle));
        return dits.length === 0 ? null : (
          <Section key={titre} titre={titre} niveau={3}>
            <Pairs
              pairs={dits.map((champ) => ({ nom: champ.entete, valeur: showChamp(champ, action, plan) }))}
            />
          </Section>
        );
      })}
      <NoteSous>{textes.fiche.vides(vides.length)}</NoteSous>
    </>
  );
}

function showChamp(
  { cle, controle }: ChampFiche,
  action: Action,
  { classeur, aujourdhui }: PlanLu,
): ReactNode {
  const valeur: unknown = action[cle as keyof Action];
  const texte = readTexte(action, cle);
  if (cle === 'statut')
    return (
      <>
        <Pastille statut={parseStatut(texte)} /> {texte}
        {isEnRetard(action, aujourdhui) ? `, ${textes.carte.enRetard}` : ''}
      </>
    );
  switch (controle) {
    case 'date':
      return formatDate(valeur as DatePartielle);
    case 'part':
      return <Part nombre={valeur as Nombre} />;
    case 'montant': {
      const { valeur: euros } = valeur as Nombre;
      return euros === null ? texte : formatMontant(euros);
    }
    case 'axe':
      return withIntitule(texte, classeur.axes);
    case 'objectif':
      return withIntitule(texte, classeur.objectifs);
    default:
      return texte;
  }
}

function Part({ nombre: { valeur, texte } }: { readonly nombre: Nombre }) {
  if (valeur === null) return texte;
  return (
    <>
      {formatPourcent(valeur)}
      <BarrePart part={valeur} />
    </>
  );
}

function withIntitule(
  code: string,
  lignes: readonly { readonly code: string; readonly intitule: string }[],
): string {
  const intitule = lignes.find((ligne) => toComparable(ligne.code) === toComparable(code))?.intitule.trim();
  return intitule === undefined || intitule === '' ? code : `${code}\u00A0· ${intitule}`;
}
