/** The files that were not read, each with why, and the way in for a table of no known source. */
import { Button } from '@fluentui/react-components';
import { Barre } from '../components/barre';
import { CopierDetails } from '../components/copier-details';
import { Depliant } from '../components/depliant';
import { Section } from '../components/section';
import { donnees } from '../labels/donnees';
import type { FichierLu } from './read-figures';

type FichierInconnu = Extract<FichierLu, { readonly etat: 'inconnu' }>;

interface Props {
  readonly fichiers: readonly FichierLu[];
  readonly attend: boolean;
  readonly onIndiquer: (fichier: FichierInconnu) => void;
}

export function FichiersRefuses({ fichiers, attend, onIndiquer }: Props) {
  const refuses = fichiers.flatMap((lu) => (lu.etat === 'lu' ? [] : [lu]));
  if (refuses.length === 0) return null;
  const focus = refuses.length === fichiers.length;
  return (
    <Section titre={donnees.refuses.titre} niveau={3} focus={focus}>
      {refuses.map((refuse, rang) => (
        <Barre
          key={`${refuse.nom}-${String(rang)}`}
          intent={refuse.etat === 'inconnu' ? 'warning' : 'error'}
          titre={refuse.echec.message}
          actions={
            refuse.etat === 'inconnu' ? (
              <Button size="small" disabledFocusable={attend} onClick={() => onIndiquer(refuse)}>
                {donnees.refuses.indiquer}
              </Button>
            ) : (
              <CopierDetails
                details={`${refuse.echec.message}\n${refuse.echec.aide}\n[${refuse.echec.code}]`}
              />
            )
          }
        >
          {refuse.etat === 'inconnu' ? <Inconnu aide={refuse.echec.aide} /> : refuse.echec.aide}
        </Barre>
      ))}
    </Section>
  );
}

/** All that is recognised takes a page: it opens on demand. */
function Inconnu({ aide }: { readonly aide: string }) {
  return (
    <>
      {donnees.refuses.inconnu}
      <Depliant titre={donnees.refuses.reconnus}>
        <span>{aide}</span>
      </Depliant>
    </>
  );
}
