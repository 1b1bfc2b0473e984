/** View « Classeur » of the convention: the state of the workbook, beginning a convention, structuring. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { loadPage } from '../load-page';
import { ChoixApparence } from './choix-apparence';
import { Etat } from './gestes-classeur';
import { PlanPrevu } from './plan-prevu';
import { ResultatNouvelle } from './resultat-nouvelle';
import { ResultatStructure } from './resultat-structure';
import { useClasseur } from './use-classeur';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { convention } from '../labels/convention';
import { nouvelle } from '../labels/nouvelle';
import type { Brouillon } from '../nouvelle/brouillon';
import type { PageProps } from '../pages/page-props';

const NouvelleCtg = loadPage(() => import('../nouvelle/nouvelle-ctg'));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

export default function VueClasseur({ active, demandes }: Pick<PageProps, 'active' | 'demandes'>) {
  const styles = useStyles();
  const [brouillon, setBrouillon] = useState<Brouillon | null>(null);
  const gestes = useClasseur({ active, demandes });
  const { etat, plan, planMontre, structure, resultat, commencee } = gestes;

  if (gestes.nouvelleOuverte) {
    return (
      <div className={styles.page}>
        <Suspense fallback={<Attente texte={nouvelle.chargement} />}>
          <NouvelleCtg
            brouillon={brouillon}
            connu={etat.valeur}
            onBrouillon={setBrouillon}
            onFermer={gestes.onFermerNouvelle}
            onFait={(rapport) => {
              setBrouillon(null);
              gestes.onCommencee(rapport);
            }}
          />
        </Suspense>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      {commencee && !planMontre ? <ResultatNouvelle rapport={commencee} /> : null}
      {resultat && !planMontre ? <ResultatStructure rapport={resultat} /> : null}
      {planMontre ? (
        <PlanPrevu
          key={plan.reussites}
          plan={planMontre}
          attend={structure.attend || plan.attend}
          ecriture={structure}
          onStructurer={(options) => void gestes.onStructurer(options)}
          onFermer={plan.reset}
        />
      ) : null}
      <BarreEchec echec={structure.echec} onRetry={structure.retry} />
      <BarreEchec echec={plan.echec} onRetry={plan.retry} />
      {planMontre && etat.valeur?.structure === false ? null : (
        <Section titre={etat.valeur?.structure === false ? convention.vide.titre : convention.etat.titre}>
          <BarreEchec echec={etat.echec} onRetry={etat.retry} />
          {etat.valeur ? (
            <Etat
              etat={etat.valeur}
              examine={plan.attend}
              planOuvert={planMontre !== null}
              onVoir={gestes.onVoir}
              onNouvelle={gestes.onNouvelle}
              onEcrit={() => void etat.run()}
            />
          ) : null}
          {etat.attend && !etat.valeur ? <Attente texte={convention.etat.lecture} /> : null}
        </Section>
      )}
      <ChoixApparence />
    </div>
  );
}
