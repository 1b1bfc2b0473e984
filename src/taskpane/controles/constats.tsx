/** All the findings of a report: filtered, counted, grouped, walked through; they change in place while people edit. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RapportControlePage } from '../commandes-context';
import { Barre } from '../components/barre';
import { controles } from '../labels/controles';
import { BarreParcours } from './barre-parcours';
import { Compteurs } from './compteurs';
import { filterConstats, isFiltre, SANS_FILTRE } from './filter-constats';
import { FiltresConstats } from './filtres-constats';
import { groupConstats, type Groupement } from './group-constats';
import { GroupeDeConstats } from './groupe-constats';
import { keepPresents, startSuite, type SuiteConstats } from './suite-constats';
import { useParcours } from './use-parcours';

/** Under this many findings, every group is open. */
const TOUT_OUVRIR = 12;

const useStyles = makeStyles({
  compte: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly rapport: RapportControlePage;
  readonly suite?: SuiteConstats;
  /** Changes with each control that was asked for. */
  readonly numero?: number;
  readonly active?: boolean;
}

export function Constats({ rapport, suite = startSuite(rapport), numero = 0, active = false }: Props) {
  const styles = useStyles();
  const [filtres, setFiltres] = useState(SANS_FILTRE);
  const [groupement, setGroupement] = useState<Groupement>('feuille');
  const textes = controles.filtres;
  const montres = filterConstats(suite.constats, filtres);
  const groupes = groupConstats(montres, groupement, useOrdre(suite, groupement, numero));
  const presents = keepPresents(groupes.flatMap(({ constats }) => constats));
  const parcours = useParcours(presents, active);
  if (suite.constats.length === 0) return <RienATrouver />;
  return (
    <>
      {rapport.constats.length === 0 ? <RienATrouver /> : null}
      <Compteurs
        bilan={rapport.bilan}
        gravites={filtres.gravites}
        onGravites={(gravites) => setFiltres({ ...filtres, gravites })}
      />
      <FiltresConstats
        filtres={filtres}
        constats={suite.constats}
        groupement={groupement}
        onFiltres={setFiltres}
        onGroupement={setGroupement}
      />
      <p className={styles.compte} role="status">
        {montres.length === 0 ? textes.aucun : textes.compte(presents.length, rapport.constats.length)}
      </p>
      {isFiltre(filtres) ? (
        <div>
          <Button size="small" onClick={() => setFiltres(SANS_FILTRE)}>
            {textes.effacer}
          </Button>
        </div>
      ) : null}
      <div>
        {groupes.map((groupe, rang) => (
          <GroupeDeConstats
            key={`${groupement}|${groupe.cle}`}
            groupe={groupe}
            groupement={groupement}
            enonce={groupement === 'regle' ? rapport.enonces[groupe.cle] : undefined}
            ouvert={rang === 0 || montres.length <= TOUT_OUVRIR}
            trouve={isFiltre(filtres) && montres.length <= TOUT_OUVRIR}
            courant={parcours.constat?.suivi ?? null}
          />
        ))}
      </div>
      {presents.length === 0 ? null : <BarreParcours parcours={parcours} />}
    </>
  );
}

function RienATrouver() {
  return (
    <Barre intent="success" titre={controles.rien.titre}>
      {controles.rien.message}
    </Barre>
  );
}

/** The groups as they were first shown: an edit that lightens one does not send it below the others. */
function useOrdre(suite: SuiteConstats, groupement: Groupement, numero: number): readonly string[] {
  const cle = `${groupement}|${String(numero)}`;
  const [ordre, setOrdre] = useState(() => ({ cle, groupes: keysOf(suite, groupement) }));
  if (ordre.cle === cle) return ordre.groupes;
  const groupes = keysOf(suite, groupement);
  setOrdre({ cle, groupes });
  return groupes;
}

function keysOf(suite: SuiteConstats, groupement: Groupement): string[] {
  return groupConstats(suite.constats, groupement).map(({ cle }) => cle);
}
