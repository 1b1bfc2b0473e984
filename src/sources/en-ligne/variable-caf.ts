/** A variable of data.caf.fr as recipes write it: "indfoy_rsa", "-pl_gad_ind", "txcouv_eaje" at every level, "indfoy_ndur?qf_400=Inconnu". */
import { toComparable } from '../../domain/texte-comparable';

export interface VariableCaf {
  readonly signe: 1 | -1;
  /** Without the level that ends it: "txcouv_eaje". */
  readonly nom: string;
  /** The row it is read in, where a territory has one a class: `classeOf('qf_400', 'Inconnu')`; '' elsewhere. */
  readonly classe: string;
}

export function parseVariableCaf(texte: string): VariableCaf {
  const [nue = '', critere = ''] = texte.trim().replace(/^-/, '').split('?');
  const [colonne = '', valeur = ''] = critere.split('=');
  return {
    signe: texte.trim().startsWith('-') ? -1 : 1,
    nom: nue.replace(/_(?:com|epci|dep|reg|nat|\*|\{[^}]*\})$/, ''),
    classe: critere === '' ? '' : classeOf(colonne, valeur),
  };
}

export function classeOf(colonne: string, valeur: string): string {
  return `${colonne}=${toComparable(valeur)}`;
}
