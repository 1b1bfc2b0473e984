/** An indicator's page: what it is, how it is made, what the workbook holds of it, what people get wrong; and its formula. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { Star20Filled, Star20Regular } from '@fluentui/react-icons';
import { Fragment, useState, useSyncExternalStore } from 'react';
import type { FicheComplete } from '../../indicators/define';
import type { EtatRegistre } from '../../indicators/etat-registre';
import { useCommandes } from '../commandes-context';
import { Depliant } from '../components/depliant';
import { LienExterne } from '../components/lien-externe';
import { Liste } from '../components/liste';
import { Pairs, type Pair } from '../components/pairs';
import { Section } from '../components/section';
import { catalogue } from '../labels/catalogue';
import { AssistantFormule } from './assistant-formule';
import { readArguments, SAISIE_VIDE } from './arguments-saisis';
import { heldMillesimes } from './millesimes-tenus';
import { previewValeur } from './preview-valeur';

const useStyles = makeStyles({
  fiche: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  texte: { margin: 0, overflowWrap: 'anywhere' },
  discret: { margin: 0, color: tokens.colorNeutralForeground2 },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  valeur: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly fiche: FicheComplete;
  readonly isFavori: boolean;
  readonly onFavori: () => void;
  readonly onRetour: () => void;
}

export function FicheIndicateur({ fiche, isFavori, onFavori, onRetour }: Props) {
  const styles = useStyles();
  const { figures } = useCommandes();
  const etat = useSyncExternalStore(figures.subscribe, figures.read, figures.read);
  const [insere, setInsere] = useState(false);
  const textes = catalogue.fiche;
  return (
    <div className={styles.fiche}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onRetour}>
          {catalogue.retour}
        </Button>
      </div>
      <Section titre={fiche.libelle} focus>
        <p className={styles.texte}>{fiche.description}</p>
        <Valeur fiche={fiche} etat={etat} />
        <div className={styles.boutons}>
          {insere ? null : (
            <Button appearance="primary" onClick={() => setInsere(true)}>
              {textes.inserer}
            </Button>
          )}
          <Button
            icon={isFavori ? <Star20Filled /> : <Star20Regular />}
            aria-pressed={isFavori}
            onClick={onFavori}
          >
            {isFavori ? textes.retirer : textes.ajouter}
          </Button>
        </div>
        {insere ? <AssistantFormule fiche={fiche} etat={etat} onFermer={() => setInsere(false)} /> : null}
        <Pairs pairs={listFaits(fiche, etat)} />
        {fiche.fondement === 'definition-locale' ? (
          <p className={styles.discret}>{textes.definitionLocale}</p>
        ) : null}
      </Section>
      <Supplements fiche={fiche} />
    </div>
  );
}

/** The figure of the convention's territory, when the workbook holds it. */
function Valeur({ fiche, etat }: { readonly fiche: FicheComplete; readonly etat: EtatRegistre }) {
  const styles = useStyles();
  const apercu = previewValeur(fiche, readArguments(fiche.parametres, SAISIE_VIDE), etat);
  if (apercu.etat !== 'valeur') return null;
  const annee = heldMillesimes(fiche, etat).at(-1);
  return (
    <div>
      <p className={styles.valeur}>{apercu.texte}</p>
      <p className={styles.discret}>
        {annee === undefined ? catalogue.fiche.valeurCalculee : catalogue.fiche.valeurDe(annee)}
      </p>
    </div>
  );
}

function listFaits(fiche: FicheComplete, etat: EtatRegistre): readonly Pair[] {
  const textes = catalogue.fiche;
  const tenus = heldMillesimes(fiche, etat);
  const isTerritorial = fiche.parametres.some(({ nom }) => nom === 'territoire');
  const faits: readonly (Pair | null)[] = [
    { nom: textes.fonction, valeur: <NomFonction id={fiche.id} /> },
    fiche.formule === '' ? null : { nom: textes.formule, valeur: fiche.formule },
    { nom: textes.unite, valeur: fiche.unite },
    { nom: textes.mode, valeur: catalogue.modes[fiche.mode] },
    fiche.niveaux.length === 0 ? null : { nom: textes.niveaux, valeur: fiche.niveaux.join(', ') },
    { nom: textes.source, valeur: <Source fiche={fiche} /> },
    fiche.serie === '' ? null : { nom: textes.serie, valeur: textes.variables(fiche.serie) },
    isTerritorial
      ? { nom: textes.millesimes, valeur: tenus.length === 0 ? textes.sansMillesime : tenus.join(', ') }
      : null,
    fiche.ruptures.length === 0
      ? null
      : { nom: textes.ruptures, valeur: fiche.ruptures.map(textes.rupture).join(' ; ') },
  ];
  return faits.filter((fait) => fait !== null);
}

/** Long names break after an underscore, never inside a word. */
function NomFonction({ id }: { readonly id: string }) {
  const [premier = '', ...suite] = id.split('_');
  return (
    <>
      CTG.{premier}
      {suite.map((mot, rang) => (
        <Fragment key={rang}>
          _<wbr />
          {mot}
        </Fragment>
      ))}
    </>
  );
}

function Source({ fiche: { source } }: { readonly fiche: FicheComplete }) {
  const libelle = source.libelle.startsWith(source.organisme)
    ? source.libelle
    : `${source.organisme}, ${source.libelle}`;
  return source.url === '' ? libelle : <LienExterne url={source.url}>{libelle}</LienExterne>;
}

function Supplements({ fiche }: { readonly fiche: FicheComplete }) {
  const textes = catalogue.fiche;
  return (
    <div>
      {fiche.pieges.length === 0 ? null : (
        <Depliant titre={textes.pieges} ouvert>
          <Liste elements={fiche.pieges.map((piege) => ({ cle: piege, contenu: piege }))} />
        </Depliant>
      )}
      <Depliant titre={textes.references}>
        <Liste
          elements={[
            {
              cle: 'aide',
              contenu: <LienExterne url={`aide/${fiche.id}.html`}>{textes.pageAide}</LienExterne>,
            },
            ...fiche.references.map(({ titre, url }) => ({
              cle: url,
              contenu: <LienExterne url={url}>{titre}</LienExterne>,
            })),
          ]}
        />
      </Depliant>
    </div>
  );
}
