/** All the findings of a report: filtered, counted, grouped. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RapportControlePage } from '../commandes-context';
import { GRAVITES } from '../../domain/listes';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { controles } from '../labels/controles';
import { plural } from '../plural';
import { Compteurs } from './compteurs';
import { filterConstats, listFeuilles, SANS_FILTRE } from './filter-constats';
import { FiltresConstats } from './filtres-constats';
import { countGravites, groupConstats, type GroupeConstats, type Groupement } from './group-constats';
import { ListeConstats } from './liste-constats';

/** Under this many findings, every group is open. */
const TOUT_OUVRIR = 12;

const useStyles = makeStyles({
  compte: { margin: 0, color: tokens.colorNeutralForeground2 },
  enonce: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function Constats({ rapport }: { readonly rapport: RapportControlePage }) {
  const styles = useStyles();
  const [filtres, setFiltres] = useState(SANS_FILTRE);
  const [groupement, setGroupement] = useState<Groupement>('feuille');
  const montres = filterConstats(rapport.constats, filtres);
  const textes = controles.filtres;
  if (rapport.constats.length === 0) {
    return (
      <Barre intent="success" titre={controles.rien.titre}>
        {controles.rien.message}
      </Barre>
    );
  }
  return (
    <>
      <Compteurs
        bilan={rapport.bilan}
        gravites={filtres.gravites}
        onGravites={(gravites) => setFiltres({ ...filtres, gravites })}
      />
      <FiltresConstats
        filtres={filtres}
        feuilles={listFeuilles(rapport.constats)}
        groupement={groupement}
        onFiltres={setFiltres}
        onGroupement={setGroupement}
      />
      <p className={styles.compte} role="status">
        {montres.length === 0 ? textes.aucun : textes.compte(montres.length, rapport.constats.length)}
      </p>
      {filtres === SANS_FILTRE ? null : (
        <div>
          <Button size="small" onClick={() => setFiltres(SANS_FILTRE)}>
            {textes.effacer}
          </Button>
        </div>
      )}
      <div>
        {groupConstats(montres, groupement).map((groupe, rang) => (
          <Depliant
            key={`${groupement}|${groupe.cle}`}
            titre={titleOf(groupe, groupement)}
            note={countsOf(groupe)}
            ouvert={rang === 0 || montres.length <= TOUT_OUVRIR}
          >
            {groupement === 'regle' ? <p className={styles.enonce}>{rapport.enonces[groupe.cle]}</p> : null}
            <ListeConstats constats={groupe.constats} />
          </Depliant>
        ))}
      </div>
    </>
  );
}

function titleOf({ cle }: GroupeConstats, groupement: Groupement): string {
  if (cle === '') return controles.filtres.sansFeuille;
  return groupement === 'regle' ? controles.regle(cle) : cle;
}

/** « 2 erreurs, 1 avertissement ». */
function countsOf({ constats }: GroupeConstats): string {
  const comptes = countGravites(constats);
  return GRAVITES.filter((gravite) => comptes[gravite] > 0)
    .map((gravite) => plural(comptes[gravite], controles.gravite(gravite)))
    .join(', ');
}
