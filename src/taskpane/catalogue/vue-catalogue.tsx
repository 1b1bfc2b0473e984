/** View « Catalogue »: find an indicator, read what it is, write its formula in a cell. */
import { useState } from 'react';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { chiffres } from '../labels/chiffres';
import type { EntreeCatalogue, Filtre } from './define';
import { FicheIndicateur } from './fiche-indicateur';
import { ListeCatalogue } from './liste-catalogue';
import { useCatalogue } from './use-catalogue';

export default function VueCatalogue() {
  const lu = useCatalogue();
  const [filtre, setFiltre] = useState<Filtre>({ texte: '', theme: '' });
  const [ouverte, setOuverte] = useState<EntreeCatalogue | null>(null);
  const [derniere, setDerniere] = useState<string | null>(null);
  const { entrees, favoris } = lu;
  if (entrees === null) {
    return lu.echec === null ? (
      <Attente texte={chiffres.lectureCatalogue} />
    ) : (
      <BarreEchec echec={lu.echec} onRetry={lu.retry} />
    );
  }
  if (ouverte !== null) {
    return (
      <FicheIndicateur
        key={ouverte.fiche.id}
        fiche={ouverte.fiche}
        isFavori={favoris.has(ouverte.fiche.id)}
        onFavori={() => lu.toggleFavori(ouverte.fiche.id)}
        onRetour={() => {
          setDerniere(ouverte.fiche.id);
          setOuverte(null);
        }}
      />
    );
  }
  return (
    <ListeCatalogue
      entrees={entrees}
      favoris={favoris}
      filtre={filtre}
      onFiltre={setFiltre}
      derniere={derniere}
      onOuvrir={setOuverte}
    />
  );
}
