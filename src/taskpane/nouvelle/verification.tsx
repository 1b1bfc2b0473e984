/** Step « Vérification »: all that will be written and all that stays, before anything is. */
import { makeStyles } from '@fluentui/react-components';
import type { ApercuNouvelle } from '../../commands/preview-nouvelle-ctg';
import { Barre } from '../components/barre';
import { Depliant } from '../components/depliant';
import { Liste } from '../components/liste';
import { TableauChangements } from '../components/tableau-changements';
import { nouvelle } from '../labels/nouvelle';

const useStyles = makeStyles({ texte: { margin: 0 } });

export function Verification({ apercu }: { readonly apercu: ApercuNouvelle }) {
  const styles = useStyles();
  const textes = nouvelle.verification;
  const { lots, gardees, dejaLa, structure } = apercu;
  return (
    <>
      {lots.length === 0 && structure ? (
        <Barre intent="info">{textes.rien}</Barre>
      ) : (
        <p className={styles.texte}>{structure ? textes.aideStructure : textes.aideVierge}</p>
      )}
      <div>
        {lots.map(({ table, feuille, lignes }, rang) => (
          <Depliant key={table} titre={textes.lot(feuille, lignes.length)} ouvert={rang === 0}>
            <Liste
              elements={lignes.map((ligne, place) => ({ cle: `${String(place)} ${ligne}`, contenu: ligne }))}
            />
          </Depliant>
        ))}
      </div>
      <Gardees gardees={gardees} />
      {dejaLa === 0 ? null : <p className={styles.texte}>{textes.dejaLa(dejaLa)}</p>}
    </>
  );
}

/** Also shown once written: what the person answered and that the workbook said otherwise. */
export function Gardees({ gardees }: Pick<ApercuNouvelle, 'gardees'>) {
  const textes = nouvelle.verification;
  if (gardees.length === 0) return null;
  return (
    <Barre intent="warning" titre={textes.gardees}>
      <TableauChangements
        titre={textes.gardees}
        enTetes={{
          quoi: textes.enTetes.rubrique,
          avant: textes.enTetes.presente,
          apres: textes.enTetes.proposee,
        }}
        changements={gardees.map(({ quoi, presente, proposee }) => ({
          cle: quoi,
          quoi,
          avant: presente,
          apres: proposee,
        }))}
      />
    </Barre>
  );
}
