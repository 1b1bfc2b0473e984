/** The views of a page: their tabs, and each view kept as it was left, hidden. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Destination } from '../demandes';
import { EchecsPage } from '../echecs-page';
import { commun } from '../labels/commun';
import { Attente } from './attente';
import { idOnglet, idPanneau, Onglets } from './onglets';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props<V extends string> {
  /** Name of the page: the ids of its views begin with it, and are shared with no other's. */
  readonly page: string;
  readonly label: string;
  readonly vues: readonly V[];
  readonly titres: Readonly<Record<V, string>>;
  readonly vue: V;
  readonly onVue: (vue: V) => void;
  /** What was asked of the page: the focus goes to the view's tab, unless the page takes it to something in the view. */
  readonly cible: Destination | null;
  /** What the views share: between their tabs and the one shown. */
  readonly tete?: ReactNode;
  readonly contenus: Readonly<Record<V, () => ReactNode>>;
}

export function Vues<V extends string>(props: Props<V>) {
  const { page, label, vues, titres, vue, onVue, cible, tete, contenus } = props;
  const styles = useStyles();
  const [visitees, setVisitees] = useState<readonly V[]>([vue]);
  if (!visitees.includes(vue)) setVisitees([...visitees, vue]);
  useEffect(() => {
    if (cible?.vue !== undefined && cible.objet === undefined && cible.geste !== true)
      document.getElementById(idOnglet(`${page}-${cible.vue}`))?.focus();
  }, [cible, page]);
  return (
    <div className={styles.page}>
      <Onglets
        label={label}
        onglets={vues.map((nom) => ({ nom: `${page}-${nom}`, titre: titres[nom] }))}
        choisi={`${page}-${vue}`}
        onChoix={(choisi) => onVue(vues.find((nom) => choisi === `${page}-${nom}`) ?? vue)}
        vues
      />
      {tete}
      {vues.map((nom) => (
        <div
          key={nom}
          id={idPanneau(`${page}-${nom}`)}
          role="tabpanel"
          aria-labelledby={idOnglet(`${page}-${nom}`)}
          hidden={nom !== vue}
        >
          {visitees.includes(nom) ? (
            <EchecsPage>
              <Suspense fallback={<Attente texte={commun.chargement} />}>{contenus[nom]()}</Suspense>
            </EchecsPage>
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** The view of that name, or the page's first: what was remembered may be of another version. */
export function chooseVue<V extends string>(vues: readonly [V, ...V[]], nom: string | null): V {
  return vues.find((vue) => vue === nom) ?? vues[0];
}
