/** What would be written and what needs a look, before anything is. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { findTable } from '../../sheets';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { MarqueGravite } from '../components/gravite';
import { Pairs } from '../components/pairs';
import { Section } from '../components/section';
import { reprendre } from '../labels/reprendre';
import type { AjoutTable, ApercuReprise, LigneReprise, ProblemeReprise } from './types';

const LIGNES_MONTREES = 3;
const PAR_PAGE = 20;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  rang: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  ligne: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalXS },
  aide: { display: 'block', color: tokens.colorNeutralForeground2 },
});

export function ApercuLignes({ apercu }: { readonly apercu: ApercuReprise }) {
  const styles = useStyles();
  const textes = reprendre.apercu;
  const { ajouts, problemes, remarques, ecartees } = apercu;
  return (
    <Section titre={textes.titre} niveau={3}>
      {countLignes(apercu) === 0 ? <Barre intent="info">{textes.rien}</Barre> : null}
      <div>
        {ajouts.map((ajout) => (
          <Ajout key={ajout.table} ajout={ajout} />
        ))}
        {problemes.length === 0 ? null : (
          <Depliant titre={textes.problemes(problemes.length)} ouvert>
            <ParPages elements={problemes} toElement={toProbleme} />
          </Depliant>
        )}
        {remarques.length === 0 ? null : (
          <Depliant titre={textes.remarques(remarques.length)}>
            <ParPages
              elements={remarques}
              toElement={({ ecrit, lu, entete }) => textes.remarque(ecrit, lu, entete)}
            />
          </Depliant>
        )}
        {ecartees.length === 0 ? null : (
          <Depliant titre={textes.ecartees(ecartees.length)}>
            <ParPages
              elements={ecartees}
              toElement={({ motif, ligne, texte }) => textes.ecartee(textes.motifs[motif], ligne, texte)}
            />
          </Depliant>
        )}
      </div>
      {problemes.length === 0 ? <p className={styles.texte}>{textes.sansProbleme}</p> : null}
    </Section>
  );
}

export function countLignes({ ajouts }: ApercuReprise): number {
  return ajouts.reduce((total, { lignes }) => total + lignes.length, 0);
}

function Ajout({ ajout }: { readonly ajout: AjoutTable }) {
  const styles = useStyles();
  const textes = reprendre.apercu;
  const { feuille, lignes, aCreer, colonnesSupplementaires } = ajout;
  const reste = lignes.length - LIGNES_MONTREES;
  return (
    <Depliant titre={textes.ajout(feuille, lignes.length)} note={aCreer ? `(${textes.aCreer})` : undefined}>
      {colonnesSupplementaires.length === 0 ? null : (
        <p className={styles.texte}>{textes.colonnes(colonnesSupplementaires.join(', '))}</p>
      )}
      {lignes.slice(0, LIGNES_MONTREES).map((ligne) => (
        <div key={`${ligne.feuille} ${String(ligne.ligne)}`} className={styles.ligne}>
          <p className={styles.rang}>{textes.ligne(ligne.feuille, ligne.ligne)}</p>
          <Pairs pairs={toPairs(ajout.table, ligne)} />
        </div>
      ))}
      {reste > 0 ? <p className={styles.texte}>{textes.autres(reste)}</p> : null}
    </Depliant>
  );
}

function toPairs(table: string, { valeurs, supplements }: LigneReprise) {
  const colonnes = findTable(table)?.colonnes ?? [];
  const enteteOf = (cle: string) => colonnes.find((colonne) => String(colonne.cle) === cle)?.entete ?? cle;
  return [
    ...Object.entries(valeurs)
      .filter(([cle, valeur]) => cle !== 'id' && valeur !== '')
      .map(([cle, valeur]) => ({ nom: enteteOf(cle), valeur: String(valeur) })),
    ...Object.entries(supplements).map(([nom, valeur]) => ({ nom, valeur: String(valeur) })),
  ];
}

function toProbleme({ gravite, message, aide }: ProblemeReprise): ReactNode {
  return <Probleme gravite={gravite} message={message} aide={aide} />;
}

function Probleme({ gravite, message, aide }: Pick<ProblemeReprise, 'gravite' | 'message' | 'aide'>) {
  const styles = useStyles();
  return (
    <>
      <MarqueGravite gravite={gravite} mot={gravite} /> {message}
      <span className={styles.aide}>{aide}</span>
    </>
  );
}

interface ParPagesProps<T> {
  readonly elements: readonly T[];
  readonly toElement: (element: T) => ReactNode;
}

/** A long list, a page at a time. */
function ParPages<T>({ elements, toElement }: ParPagesProps<T>) {
  const [montres, setMontres] = useState(PAR_PAGE);
  const reste = Math.min(PAR_PAGE, elements.length - montres);
  return (
    <>
      <Liste
        elements={elements
          .slice(0, montres)
          .map((element, rang) => ({ cle: String(rang), contenu: toElement(element) }))}
      />
      {reste > 0 ? (
        <div>
          <Button size="small" onClick={() => setMontres(montres + PAR_PAGE)}>
            {reprendre.apercu.suivants(reste)}
          </Button>
        </div>
      ) : null}
    </>
  );
}
