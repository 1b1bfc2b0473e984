/** « Expliquer ce chiffre »: the active cell's figures, each with its definition, source, year, calculation and limits. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Explication, ExplicationCellule } from '../../commands/expliquer-chiffre';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Depliant } from '../components/depliant';
import { LienExterne } from '../components/lien-externe';
import { Liste } from '../components/liste';
import { Pairs, type Pair } from '../components/pairs';
import { Section } from '../components/section';
import type { Demandes } from '../demandes';
import { formules } from '../labels/formules';
import { useGeste } from '../use-geste';

const textes = formules.expliquer;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  discret: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  formule: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  valeur: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

export function Expliquer({ demandes }: { readonly demandes: Demandes }) {
  const styles = useStyles();
  const geste = useGeste(useCommandes().expliquerChiffre, sayExplication);
  const { run: explain } = geste;
  // Asked from the ribbon, the menu of cells or the keyboard.
  useEffect(() => demandes.listenGeste('donnees', () => void explain()), [demandes, explain]);
  return (
    <Section titre={textes.titre}>
      <p className={styles.texte}>{textes.but}</p>
      <div>
        <Button appearance="primary" disabledFocusable={geste.attend} onClick={() => void geste.run()}>
          {textes.bouton}
        </Button>
      </div>
      {geste.attend ? <Attente texte={textes.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      {geste.valeur && !geste.attend ? <Cellule key={geste.reussites} cellule={geste.valeur} /> : null}
    </Section>
  );
}

export function Cellule({ cellule }: { readonly cellule: ExplicationCellule }) {
  const styles = useStyles();
  const { explications, erreur, notes } = cellule;
  return (
    <Section titre={textes.cellule(cellule.cellule, cellule.feuille)} niveau={3} focus>
      {cellule.formule === '' ? null : <p className={styles.formule}>{cellule.formule}</p>}
      {erreur === null ? null : (
        <Barre intent="warning" titre={erreur.message}>
          {erreur.aide}
        </Barre>
      )}
      {explications.map((explication, rang) => (
        <UnChiffre key={`${explication.titre}-${String(rang)}`} explication={explication} />
      ))}
      {explications.length > 0 ? (
        notes.map((note) => (
          <p key={note} className={styles.discret}>
            {note}
          </p>
        ))
      ) : (
        <Barre intent="info" titre={notes.join(' ')}>
          {textes.ailleurs}
        </Barre>
      )}
    </Section>
  );
}

function UnChiffre({ explication }: { readonly explication: Explication }) {
  const styles = useStyles();
  const { titre, valeur, definition, absence, calcul, limites, references } = explication;
  return (
    <Section titre={titre} niveau={3}>
      {valeur === '' ? null : <p className={styles.valeur}>{valeur}</p>}
      {absence === null ? null : (
        <Barre intent="warning" titre={absence.message}>
          {absence.aide}
        </Barre>
      )}
      {definition === '' ? null : <p className={styles.texte}>{definition}</p>}
      <Pairs pairs={listFaits(explication)} />
      <div>
        {calcul.length === 0 ? null : (
          <Depliant titre={textes.calcul} ouvert>
            <Liste elements={calcul.map((phrase) => ({ cle: phrase, contenu: phrase }))} />
          </Depliant>
        )}
        {limites.length === 0 ? null : (
          <Depliant titre={textes.limites} ouvert>
            <Liste elements={limites.map((phrase) => ({ cle: phrase, contenu: phrase }))} />
          </Depliant>
        )}
        {references.length === 0 ? null : (
          <Depliant titre={textes.references}>
            <Liste
              elements={references.map(({ titre: nom, url }) => ({
                cle: url,
                contenu: <LienExterne url={url}>{nom}</LienExterne>,
              }))}
            />
          </Depliant>
        )}
      </div>
    </Section>
  );
}

function listFaits({ source, territoire, millesime }: Explication): readonly Pair[] {
  const faits: readonly (Pair | null)[] = [
    territoire === '' ? null : { nom: textes.territoire, valeur: territoire },
    millesime === '' ? null : { nom: textes.millesime, valeur: millesime },
    source === null ? null : { nom: textes.source, valeur: <Source source={source} /> },
  ];
  return faits.filter((fait) => fait !== null);
}

function Source({ source }: { readonly source: NonNullable<Explication['source']> }) {
  return (
    <>
      {source.url === '' ? source.libelle : <LienExterne url={source.url}>{source.libelle}</LienExterne>}
      {source.extraitLe === '' ? null : `, ${textes.extrait(source.extraitLe)}`}
    </>
  );
}

function sayExplication({ explications: [premiere] }: ExplicationCellule): string {
  return premiere === undefined ? textes.sansChiffre : textes.pret(premiere.titre, premiere.valeur);
}
