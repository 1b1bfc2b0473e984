/** Step « Période et signature »: dates as people know them, a year being enough. */
import { formatDate, parseDatePartielle } from '../../domain/date-partielle';
import { checkPeriode, DUREE_CONSEILLEE, DUREES_ANNEES } from '../../sheets/nouvelle-ctg';
import { Barre } from '../components/barre';
import { ChoixListe } from '../components/choix-liste';
import { GrilleChamps, PlaceChamp } from '../components/grille-champs';
import { Liste } from '../components/liste';
import { Saisie } from '../components/saisie';
import { nouvelle } from '../labels/nouvelle';
import { finOf } from './brouillon';
import type { EtapeProps } from './etape-props';

export function EtapePeriode({ brouillon, onBrouillon }: EtapeProps) {
  const textes = nouvelle.periode;
  const fin = finOf(brouillon);
  const remarques = checkPeriode(brouillon.debut, fin);
  return (
    <GrilleChamps>
      <Saisie
        label={textes.debut}
        aide={textes.exemple}
        valeur={brouillon.debut}
        onTexte={(debut) => onBrouillon({ debut })}
        {...lectureOf(brouillon.debut)}
      />
      <ChoixListe
        label={textes.duree}
        valeur={String(brouillon.duree)}
        options={DUREES_ANNEES.map((annees) => ({
          valeur: String(annees),
          texte: annees === DUREE_CONSEILLEE ? textes.conseillee(annees) : textes.annees(annees),
        }))}
        onChoix={(duree) => onBrouillon({ duree: Number(duree), fin: null })}
      />
      <Saisie
        label={textes.fin}
        aide={textes.finCalculee}
        valeur={fin}
        onTexte={(texte) => onBrouillon({ fin: texte })}
        {...(brouillon.fin === null ? {} : lectureOf(fin))}
      />
      {remarques.length === 0 ? null : (
        <PlaceChamp pleine>
          <Barre intent="warning">
            <Liste elements={remarques.map((phrase) => ({ cle: phrase, contenu: phrase }))} />
          </Barre>
        </PlaceChamp>
      )}
      <Saisie
        label={textes.signature}
        aide={textes.aideSignature}
        valeur={brouillon.signature}
        onTexte={(signature) => onBrouillon({ signature })}
        {...lectureOf(brouillon.signature)}
      />
    </GrilleChamps>
  );
}

/** What the pane understood, when it is not word for word what was typed. */
function lectureOf(texte: string): Pick<Parameters<typeof Saisie>[0], 'message'> {
  if (texte.trim() === '') return {};
  const date = parseDatePartielle(texte.trim(), '');
  if (date.valeur === null) {
    return { message: { ton: 'warning', texte: nouvelle.periode.illisible(texte.trim()) } };
  }
  const lue = formatDate(date);
  return lue === texte.trim() ? {} : { message: { ton: 'none', texte: nouvelle.periode.lu(lue) } };
}
