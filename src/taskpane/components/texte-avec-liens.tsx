/** A sentence whose addresses can be followed. */
import { Fragment } from 'react';
import { LienExterne } from './lien-externe';

/** An address ends before the punctuation of the sentence it stands in. */
const ADRESSE = /(https:\/\/[^\s»]*[^\s».,;:)])/;

export function TexteAvecLiens({ texte }: { readonly texte: string }) {
  return texte.split(ADRESSE).map((morceau, rang) =>
    ADRESSE.test(morceau) ? (
      <LienExterne key={rang} url={morceau}>
        {morceau}
      </LienExterne>
    ) : (
      <Fragment key={rang}>{morceau}</Fragment>
    ),
  );
}
