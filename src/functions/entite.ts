/** A card as Excel shows it from a click on the cell (data types, CustomFunctionsRuntime 1.4). */
import { formatExcel } from '../indicators/format-excel';
import { formatNombreUnite } from '../indicators/valeur';
import type { Carte } from '../indicators/valeur';

type Propriete =
  | { readonly type: 'String'; readonly basicValue: string }
  | { readonly type: 'FormattedNumber'; readonly basicValue: number; readonly numberFormat: string };

export interface Entite {
  readonly type: 'Entity';
  /** What the cell shows. */
  readonly text: string;
  readonly properties: Readonly<Record<string, Propriete>>;
  readonly layouts: {
    readonly compact: { readonly icon: 'Generic' };
    readonly card: {
      readonly title: string;
      readonly sections: readonly { readonly layout: 'List'; readonly properties: readonly string[] }[];
    };
  };
}

export function toEntite({ titre, valeur, rubriques }: Carte): Entite {
  const properties: Record<string, Propriete> = {};
  for (const rubrique of rubriques) {
    properties[rubrique.nom] =
      typeof rubrique.valeur === 'string'
        ? { type: 'String', basicValue: rubrique.valeur }
        : {
            type: 'FormattedNumber',
            basicValue: rubrique.valeur.nombre,
            numberFormat: formatExcel(rubrique.valeur.unite),
          };
  }
  return {
    type: 'Entity',
    text: formatNombreUnite(valeur),
    properties,
    layouts: {
      compact: { icon: 'Generic' },
      card: { title: titre, sections: [{ layout: 'List', properties: Object.keys(properties) }] },
    },
  };
}
