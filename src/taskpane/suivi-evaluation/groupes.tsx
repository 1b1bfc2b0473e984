/** Progress group by group: a table whose bars stand beside their figures, by axis, by objective or by champ. */
import { useState } from 'react';
import type { Agregat, BilanEvaluation } from '../../commands';
import { ChoixListe } from '../components/choix-liste';
import { Section } from '../components/section';
import { evaluation } from '../labels/evaluation';
import { BarrePart } from './barre-part';
import { formatChiffre } from './format-chiffre';
import { NoteSous } from './note-sous';
import { Tableau } from './tableau';

const REGROUPEMENTS = ['axes', 'objectifs', 'champs'] as const;
type Regroupement = (typeof REGROUPEMENTS)[number];

export function Groupes({ bilan }: { readonly bilan: BilanEvaluation }) {
  const [choix, setChoix] = useState<Regroupement>('axes');
  const { groupes } = evaluation;
  const agregats = bilan[choix].filter(({ sans, actions }) => !sans || actions > 0);
  return (
    <Section titre={groupes.titre}>
      <ChoixListe
        label={groupes.choix}
        valeur={choix}
        options={REGROUPEMENTS.map((valeur) => ({ valeur, texte: groupes[valeur] }))}
        onChoix={(valeur) => setChoix(REGROUPEMENTS.find((un) => un === valeur) ?? choix)}
      />
      {choix === 'champs' ? <NoteSous>{groupes.champsMultiples}</NoteSous> : null}
      {agregats.length === 0 ? (
        <NoteSous>{groupes.aucun}</NoteSous>
      ) : (
        <Tableau
          titre={`${groupes.avancement} ${groupes[choix]}`}
          entetes={[groupes.nom, groupes.avancement, groupes.ecart]}
          lignes={agregats.map((agregat) => toLigne(agregat, choix))}
        />
      )}
    </Section>
  );
}

function toLigne(agregat: Agregat, choix: Regroupement) {
  const { groupes, rythme, sur } = evaluation;
  const { code, libelle, sans, actions, avancement, ecart, retard } = agregat;
  const nom = sans ? groupes.sans[choix] : [code, libelle].filter((mot) => mot !== '').join(' – ');
  return {
    cle: sans ? 'sans' : `${agregat.ref?.id ?? ''}${code}${libelle}`,
    cellules: [
      <>
        {nom}
        <NoteSous>
          {groupes.actions(actions)}
          {retard.valeur === null || retard.valeur === 0
            ? null
            : `, ${groupes.retard(formatChiffre(retard))}`}
        </NoteSous>
      </>,
      <>
        {formatChiffre(avancement)}
        <BarrePart part={avancement.valeur} />
        <NoteSous>{sur(avancement.utilises, avancement.comptes)}</NoteSous>
      </>,
      <>
        {formatChiffre(ecart)}
        {ecart.couleur === null ? null : <NoteSous>{rythme[ecart.couleur]}</NoteSous>}
      </>,
    ],
  };
}
