/** « Figer en valeurs »: how many formulas a sheet, which words stand for missing figures, chosen, then written. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ApercuFigement, RapportFigement } from '../../commands/figer-valeurs';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { Section } from '../components/section';
import { commun } from '../labels/commun';
import { formules } from '../labels/formules';
import { DeuxTemps, type ChoixProps } from './deux-temps';

const textes = formules.figer;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  liste: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  formule: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export function Figer() {
  const { previewFigement, figerValeurs } = useCommandes();
  return (
    <DeuxTemps
      mots={textes}
      chercher={previewFigement}
      ecrire={figerValeurs}
      sayRecherche={sayRecherche}
      sayEcriture={sayFigement}
      choix={Feuilles}
    />
  );
}

export function Feuilles({ apercu, attend, onEcrire, onFermer }: ChoixProps<ApercuFigement, string>) {
  const styles = useStyles();
  const { feuilles } = apercu;
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(
    () => new Set(feuilles.filter(({ protegee }) => !protegee).map(({ feuille }) => feuille)),
  );
  const toggle = (feuille: string) => {
    const suite = new Set(choisies);
    if (!suite.delete(feuille)) suite.add(feuille);
    setChoisies(suite);
  };
  const nombre = feuilles.reduce(
    (total, { feuille, formules: siennes }) => total + (choisies.has(feuille) ? siennes : 0),
    0,
  );
  if (feuilles.length + apercu.laissees.length === 0) return <Barre intent="info">{textes.rien}</Barre>;
  return (
    <Section titre={textes.feuilles} niveau={3} focus>
      <ul className={styles.liste} aria-label={textes.feuilles}>
        {feuilles.map(({ feuille, formules: siennes, protegee }) => (
          <li key={feuille}>
            <Checkbox
              checked={choisies.has(feuille)}
              disabled={protegee}
              onChange={() => toggle(feuille)}
              label={`${textes.feuille(feuille, siennes)}${protegee ? ` (${textes.protegee})` : ''}`}
            />
          </li>
        ))}
      </ul>
      <Precautions apercu={apercu} choisies={choisies} />
      {attend ? <Attente texte={textes.enCours} /> : null}
      <div className={styles.boutons}>
        {feuilles.length === 0 ? null : (
          <Button
            appearance="primary"
            disabledFocusable={attend || nombre === 0}
            onClick={() => onEcrire([...choisies])}
          >
            {textes.figer(nombre)}
          </Button>
        )}
        <Button disabledFocusable={attend} onClick={onFermer}>
          {commun.annuler}
        </Button>
      </div>
    </Section>
  );
}

interface PrecautionsProps {
  readonly apercu: ApercuFigement;
  readonly choisies: ReadonlySet<string>;
}

/** What a frozen cell will say where there is no figure, and what stays a formula. */
function Precautions({ apercu, choisies }: PrecautionsProps) {
  const styles = useStyles();
  const mots = apercu.mots.filter(({ feuille }) => choisies.has(feuille));
  const { laissees } = apercu;
  return (
    <>
      {mots.length === 0 ? null : (
        <Depliant titre={textes.mots(mots.length)}>
          <Liste
            elements={mots.map(({ feuille, cellule, mot }) => ({
              cle: `${feuille}!${cellule}`,
              contenu: textes.mot(feuille, cellule, mot),
            }))}
          />
        </Depliant>
      )}
      {laissees.length === 0 ? null : (
        <Depliant titre={textes.laissees(laissees.length)} ouvert>
          <Liste
            elements={laissees.map(({ feuille, cellule, formule, phrase }) => ({
              cle: `${feuille}!${cellule}`,
              contenu: (
                <>
                  {formules.reparer.lieu(feuille, cellule)} <span className={styles.formule}>{formule}</span>{' '}
                  {phrase}
                </>
              ),
            }))}
          />
        </Depliant>
      )}
    </>
  );
}

function sayRecherche({ formules: nombre }: ApercuFigement): string {
  return nombre === 0 ? textes.rien : textes.vues(nombre);
}

function sayFigement({ figees }: RapportFigement): string {
  return textes.faite(figees);
}
