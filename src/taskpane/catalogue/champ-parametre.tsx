/** One argument of the formula, asked in the person's words: a territory, a year, or cells. */
import type { FicheComplete, Parametre } from '../../indicators/define';
import type { EtatRegistre } from '../../indicators/etat-registre';
import { readTerritoires } from '../../indicators/lire-territoire';
import { ChoixListe } from '../components/choix-liste';
import { Saisie } from '../components/saisie';
import { ChampTerritoire } from '../donnees/choix-territoire';
import { catalogue } from '../labels/catalogue';
import { MOTS_TERRITOIRE, readArguments, toValeurs, type SaisieArguments } from './arguments-saisis';
import { heldMillesimes } from './millesimes-tenus';

interface Props {
  readonly parametre: Parametre;
  readonly fiche: FicheComplete;
  readonly etat: EtatRegistre;
  readonly saisie: SaisieArguments;
  readonly onSaisie: (suite: Partial<SaisieArguments>) => void;
}

const textes = catalogue.assistant;

export function ChampParametre(props: Props) {
  if (props.parametre.nom === 'territoire') return <ChoixDuTerritoire {...props} />;
  if (props.parametre.nom === 'millesime') return <ChoixDuMillesime {...props} />;
  return <ChampCellules {...props} />;
}

function ChoixDuTerritoire({ etat, saisie, onSaisie }: Props) {
  const lieux = readTerritoires(undefined, etat);
  const noms = lieux.ok ? lieux.value.map(({ nom }) => nom).join(', ') : '';
  // One of the words only means something beside a single commune or EPCI.
  const mots = MOTS_TERRITOIRE.filter((mot) => mot === 'FRANCE' || isReconnu(mot, etat));
  return (
    <>
      <ChoixListe
        label={textes.territoire}
        valeur={saisie.territoire}
        options={[
          { valeur: '', texte: textes.convention(noms) },
          ...mots.map((mot) => ({ valeur: mot, texte: nommer(mot, etat) })),
          { valeur: 'autre', texte: textes.autre },
          { valeur: 'cellule', texte: textes.cellule },
        ]}
        onChoix={(territoire) => onSaisie({ territoire, code: '', millesime: '' })}
      />
      {saisie.territoire === 'autre' ? (
        <ChampTerritoire onChange={(choisi) => onSaisie({ code: choisi?.code ?? '', millesime: '' })} />
      ) : null}
      {saisie.territoire === 'cellule' ? (
        <Adresse nom="territoire" sujet={textes.territoire} saisie={saisie} onSaisie={onSaisie} />
      ) : null}
    </>
  );
}

function isReconnu(mot: string, etat: EtatRegistre): boolean {
  return etat.index !== null && readTerritoires([[mot]], etat).ok;
}

/** « Son EPCI : CU Perpignan Méditerranée Métropole ». */
function nommer(mot: (typeof MOTS_TERRITOIRE)[number], etat: EtatRegistre): string {
  const lieux = readTerritoires([[mot]], etat);
  const nom = mot !== 'FRANCE' && lieux.ok ? lieux.value[0]?.nom : undefined;
  return nom === undefined ? textes[mot] : textes.nomme(textes[mot], nom);
}

function ChoixDuMillesime({ fiche, etat, saisie, onSaisie }: Props) {
  const territoire = toValeurs(readArguments(fiche.parametres, { ...saisie, millesime: '' }));
  const rang = fiche.parametres.findIndex(({ nom }) => nom === 'territoire');
  const tenus = territoire === null ? [] : heldMillesimes(fiche, etat, territoire[rang] ?? []);
  const recent = heldMillesimes(fiche, etat).at(-1) ?? tenus.at(-1) ?? '';
  return (
    <>
      <ChoixListe
        label={textes.millesime}
        valeur={saisie.millesime}
        options={[
          { valeur: '', texte: textes.recent(recent) },
          ...[...tenus].reverse().map((annee) => ({ valeur: annee, texte: annee })),
          { valeur: 'cellule', texte: textes.cellule },
        ]}
        onChoix={(millesime) => onSaisie({ millesime })}
      />
      {saisie.millesime === 'cellule' ? (
        <Adresse nom="millesime" sujet={textes.millesime} saisie={saisie} onSaisie={onSaisie} />
      ) : null}
    </>
  );
}

interface AdresseProps extends Pick<Props, 'saisie' | 'onSaisie'> {
  readonly nom: string;
  readonly sujet: string;
}

function Adresse({ nom, sujet, saisie, onSaisie }: AdresseProps) {
  return (
    <Saisie
      label={textes.adresse}
      sujet={sujet}
      valeur={saisie.textes[nom] ?? ''}
      aide={textes.exempleAdresse}
      onTexte={(texte) => onSaisie({ textes: { ...saisie.textes, [nom]: texte } })}
    />
  );
}

function ChampCellules({ parametre: { nom, description, optionnel, type }, saisie, onSaisie }: Props) {
  const libelle = `${nom.charAt(0).toUpperCase()}${nom.slice(1).replaceAll('_', ' ')}`;
  const exemple = type === 'plage' ? ` ${textes.exemplePlage}` : '';
  return (
    <Saisie
      label={optionnel ? `${libelle} (${textes.facultatif})` : libelle}
      valeur={saisie.textes[nom] ?? ''}
      aide={`${description}${exemple}`}
      onTexte={(texte) => onSaisie({ textes: { ...saisie.textes, [nom]: texte } })}
    />
  );
}
