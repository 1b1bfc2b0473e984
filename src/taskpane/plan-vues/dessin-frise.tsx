/** The line of time itself: axis by axis, one stop in the order of tabs, arrows between its bars. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { Echelle } from '../../evaluation/echelle-frise';
import type { Frise, GroupeFrise } from '../../evaluation/frise';
import { planVues } from '../labels/plan-vues';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { Annees } from './annees';
import { Grille } from './grille';
import { idPlace, LigneFrise, placedJalons } from './ligne-frise';
import { moveFocus, type Place } from './move-focus';
import { nameAction } from './say-action';
import { useProgressif } from './use-progressif';

const useStyles = makeStyles({
  dessin: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    containerType: 'inline-size',
  },
  titre: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  corps: { position: 'relative' },
  lignes: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
});

interface Props {
  readonly frise: Frise;
  readonly echelle: Echelle;
  readonly onOuvrir: (cle: string) => void;
}

export function DessinFrise({ frise, echelle, onOuvrir }: Props) {
  const styles = useStyles();
  const idNote = useId();
  const { groupes, aujourdhui } = frise;
  const debuts = startsOf(groupes);
  const { montrees, drawAll } = useProgressif(
    groupes.reduce((total, { barres }) => total + barres.length, 0),
  );
  const { arret, onTouche, onFocus } = useArret(groupes, drawAll);
  return (
    <div className={styles.dessin} role="group" aria-label={planVues.frise.nom} aria-describedby={idNote}>
      <span id={idNote}>
        <NoteSous>{planVues.frise.clavier}</NoteSous>
      </span>
      {groupes.map((groupe, rangGroupe) => (
        <section key={groupe.cle} aria-label={nameGroupe(groupe)}>
          <h3 className={styles.titre}>{nameGroupe(groupe)}</h3>
          <Annees annees={echelle.annees} />
          <div className={styles.corps}>
            <Grille echelle={echelle} aujourdhui={aujourdhui} />
            <ul className={styles.lignes}>
              {groupe.barres
                .slice(0, Math.max(0, montrees - (debuts[rangGroupe] ?? 0)))
                .map((barre, rang) => {
                  const ligne = (debuts[rangGroupe] ?? 0) + rang;
                  return (
                    <LigneFrise
                      key={barre.cle}
                      {...{ barre, ligne, onOuvrir, onTouche, onFocus }}
                      arret={arret.ligne === ligne ? arret.jalon : null}
                    />
                  );
                })}
            </ul>
          </div>
        </section>
      ))}
    </div>
  );
}

/** The one stop in the order of tabs, and where the arrows take it. */
function useArret(groupes: readonly GroupeFrise[], drawAll: () => void) {
  const [voulu, setVoulu] = useState<Place>({ ligne: 0, jalon: -1 });
  const jalons = useMemo(
    () => groupes.flatMap(({ barres }) => barres.map((barre) => placedJalons(barre).length)),
    [groupes],
  );
  const onTouche = useCallback(
    (place: Place, event: KeyboardEvent) => {
      const vers =
        event.altKey || event.ctrlKey || event.metaKey ? null : moveFocus(place, event.key, jalons);
      if (vers === null) return;
      event.preventDefault();
      if (document.getElementById(idPlace(vers)) === null) drawAll();
      document.getElementById(idPlace(vers))?.focus();
    },
    [jalons, drawAll],
  );
  const onFocus = useCallback((place: Place) => setVoulu(place), []);
  return { arret: keepPlace(voulu, jalons), onTouche, onFocus };
}

/** Where one was, if it is still there. */
function keepPlace({ ligne, jalon }: Place, jalons: readonly number[]): Place {
  const retenue = Math.max(0, Math.min(ligne, jalons.length - 1));
  return { ligne: retenue, jalon: retenue === ligne && jalon < (jalons[ligne] ?? 0) ? jalon : -1 };
}

/** Rank of the first line of each group, all the groups counted. */
function startsOf(groupes: readonly GroupeFrise[]): readonly number[] {
  let avant = 0;
  return groupes.map(({ barres }) => {
    const debut = avant;
    avant += barres.length;
    return debut;
  });
}

function nameGroupe({ code, libelle }: GroupeFrise): string {
  return nameAction({ code, intitule: libelle });
}
