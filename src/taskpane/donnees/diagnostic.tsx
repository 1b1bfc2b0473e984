/** « Remplir le diagnostic »: the figures held, written in the Diagnostic sheet; and those that are still to be imported. */
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import type { RapportDiagnostic } from '../../commands';
import { SELECTION } from '../../diagnostic/selection';
import type { Travail } from '../../domain/travail';
import type { DemandeDiagnosticPage } from '../commandes-chiffres';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Avancement } from '../components/avancement';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { useAnnulees } from '../formules/use-geste-annulable';
import { donnees } from '../labels/donnees';
import { images } from '../labels/images';
import { useGesteLong } from '../use-geste-long';

const Comparaisons = lazy(() => import('./comparaisons'));

const textes = donnees.diagnostic;

const useStyles = makeStyles({ texte: { margin: 0, overflowWrap: 'anywhere' } });

export function RemplirDiagnostic() {
  const styles = useStyles();
  const { remplirDiagnostic, favoris } = useCommandes();
  const [lancer] = useState(
    () => (travail: Travail, demande: DemandeDiagnosticPage) => remplirDiagnostic(demande, travail),
  );
  const geste = useGesteLong(lancer, sayDiagnostic);
  const { estAJour, setVues } = useAnnulees();
  const ids = useSyncExternalStore(favoris.subscribe, favoris.read, favoris.read);
  const enPlus = [...ids].filter((id) => !SELECTION.includes(id));
  const [formules, setFormules] = useState(false);
  const [avecFavoris, setAvecFavoris] = useState(true);
  const remplir = () => {
    setVues();
    void geste.run({
      formules,
      ...(avecFavoris && enPlus.length > 0 ? { indicateurs: [...SELECTION, ...enPlus] } : {}),
    });
  };
  return (
    <Section titre={textes.titre}>
      <p className={styles.texte}>{textes.but}</p>
      <div>
        {enPlus.length === 0 ? null : (
          <Checkbox
            checked={avecFavoris}
            onChange={() => setAvecFavoris(!avecFavoris)}
            label={textes.favoris(enPlus.length)}
          />
        )}
        <Checkbox checked={formules} onChange={() => setFormules(!formules)} label={textes.formules} />
      </div>
      <div>
        <Button disabledFocusable={geste.attend} onClick={remplir}>
          {textes.remplir}
        </Button>
      </div>
      {geste.attend ? (
        <Avancement texte={textes.enCours} avancee={geste.avancee} onArreter={geste.arreter} />
      ) : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      {geste.valeur && estAJour && !geste.attend ? <Rempli rapport={geste.valeur} /> : null}
      <Depliant titre={images.comparaisons.voir}>
        <Suspense fallback={<Attente texte={images.comparaisons.lecture} />}>
          <Comparaisons />
        </Suspense>
      </Depliant>
    </Section>
  );
}

export function Rempli({ rapport }: { readonly rapport: RapportDiagnostic }) {
  const { sansChiffre } = rapport;
  return (
    <>
      <Barre intent="success">{sayDiagnostic(rapport)}</Barre>
      {sansChiffre.length === 0 ? null : (
        <Depliant titre={textes.sansChiffre(sansChiffre.length)}>
          <Liste
            elements={sansChiffre.map(({ id, libelle, source }) => ({
              cle: id,
              contenu: textes.aImporter(libelle, source.libelle),
            }))}
          />
        </Depliant>
      )}
    </>
  );
}

function sayDiagnostic({ ajoutees, modifiees, inchangees, feuille }: RapportDiagnostic): string {
  return textes.fait(ajoutees, modifiees, inchangees, feuille);
}
