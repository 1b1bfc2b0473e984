/** One table found in the source: where it goes, and where each of its columns goes. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { FEUILLES, feuilleOf } from '../../sheets';
import { Barre } from '../components/barre';
import { ChoixListe } from '../components/choix-liste';
import { Depliant } from '../components/depliant';
import { Section } from '../components/section';
import { reprendre } from '../labels/reprendre';
import { assuranceOf, correctColonne, correctTable, optionsOf, valeurOf, type Option } from './choix-colonne';
import type { ColonneProposee, Correction, PropositionTable } from './types';

const LAISSER = '';

const useStyles = makeStyles({
  texte: { margin: 0, color: tokens.colorNeutralForeground2 },
  liste: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  assurance: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  mot: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly table: PropositionTable;
  readonly correction: Correction;
  readonly onCorrection: (correction: Correction) => void;
}

export function TableTrouvee({ table, correction, onCorrection }: Props) {
  const styles = useStyles();
  const textes = reprendre.trouve;
  const { id, titre, feuille, adresse, cible, colonnes } = table;
  const douteuses = colonnes.filter(isDouteuse).length;
  return (
    <Section titre={textes.table(titre, feuille, adresse)} niveau={3}>
      <p className={styles.texte}>{textes.lignes(table.nombreLignes)}</p>
      {table.dejaUtilisee ? <Barre intent="info">{textes.dejaUtilisee}</Barre> : null}
      <ChoixListe
        label={textes.cible}
        valeur={cible ?? LAISSER}
        options={ciblesOf(table)}
        onChoix={(choisie) =>
          onCorrection(correctTable(correction, id, choisie === LAISSER ? null : choisie))
        }
      />
      {cible === null ? null : (
        <Depliant
          titre={textes.colonnes(colonnes.length)}
          note={textes.aVerifier(douteuses)}
          ouvert={douteuses > 0}
        >
          <ul className={styles.liste}>
            {colonnes.map((colonne) => (
              <li key={`${colonne.lettre} ${colonne.entete}`}>
                <Colonne
                  colonne={colonne}
                  table={cible}
                  onValeur={(valeur) => onCorrection(correctColonne(correction, table, colonne, valeur))}
                />
              </li>
            ))}
          </ul>
        </Depliant>
      )}
    </Section>
  );
}

interface ColonneProps {
  readonly colonne: ColonneProposee;
  readonly table: string;
  readonly onValeur: (valeur: string) => void;
}

function Colonne({ colonne, table, onValeur }: ColonneProps) {
  const styles = useStyles();
  const textes = reprendre.colonne;
  const { entete, lettre, confiance, raisons, exemples } = colonne;
  return (
    <>
      <ChoixListe
        label={textes.label(entete, lettre)}
        valeur={valeurOf(colonne, table)}
        options={optionsOf(colonne, table)}
        onChoix={onValeur}
      />
      <p className={styles.assurance}>
        <span className={styles.mot}>{textes.assurances[assuranceOf(confiance)]}</span>
        {raisons.length === 0 ? null : ` (${raisons.join(', ')})`}
      </p>
      {exemples.length === 0 ? null : (
        <p className={styles.assurance}>{textes.exemples(exemples.join(' | '))}</p>
      )}
    </>
  );
}

function isDouteuse({ confiance }: ColonneProposee): boolean {
  return assuranceOf(confiance) === 'a-verifier';
}

/** The tab proposed and the likely ones first, then every tab that holds a table, then none. */
function ciblesOf({ cible, feuilleCible, autres }: PropositionTable): Option[] {
  const proposee = cible === null ? [] : [{ valeur: cible, texte: feuilleCible }];
  const probables = autres.map(({ table, libelle }) => ({ valeur: table, texte: libelle }));
  const toutes = FEUILLES.filter(({ visible }) => visible).flatMap(({ tables }) =>
    tables.map(({ nom, libelle }) => ({ valeur: nom, texte: nameCible(nom, libelle) })),
  );
  const vues = new Set<string>();
  return [...proposee, ...probables, ...toutes, { valeur: LAISSER, texte: reprendre.trouve.laisser }].filter(
    ({ valeur }) => !vues.has(valeur) && vues.add(valeur),
  );
}

/** "Gouvernance, membres": the tab alone when its table bears the same name. */
function nameCible(nom: string, libelle: string): string {
  const titre = feuilleOf(nom)?.titre ?? nom;
  return titre === libelle ? titre : `${titre}, ${libelle.toLowerCase()}`;
}
