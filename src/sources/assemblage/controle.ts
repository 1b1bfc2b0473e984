/** The shape of a table as rows go by: rows cut short, rows too long, text decoded twice, headers that merged. */
import { fr } from '../../domain/typographie';
import type { FaitsFlux } from '../flux/flux-lignes';
import { LigneTexte } from '../flux/ligne';
import type { Ligne } from '../flux/ligne';

/** Every row costs time to cut: the first ones and those kept are looked at. */
const REGARDEES = 300;
/** « Ã© » is « é » read in the wrong encoding, then saved. */
const MOJIBAKE = /Ã[\u0080-\u00BF©¨ªâ´®§]|â€[™œ\u009D“]|Ã‰/;

export class Controle {
  /** Lines with more cells than the header: their cells are shifted. */
  private readonly longues: number[] = [];
  private readonly courtes: number[] = [];
  private readonly largeur: number;
  private readonly enteteVides: number;
  private vues = 0;
  private coupee = 0;
  private mojibake: string | null;

  constructor(entete: readonly string[]) {
    this.largeur = entete.length;
    const utiles = [...entete];
    while (utiles.at(-1)?.trim() === '') utiles.pop();
    this.enteteVides = utiles.filter((cellule) => cellule.trim() === '').length;
    this.mojibake = entete.find((cellule) => MOJIBAKE.test(cellule)) ?? null;
  }

  see(ligne: Ligne): void {
    this.vues += 1;
    if (this.vues > REGARDEES) return;
    this.look(ligne);
    this.mojibake ??= ligne.toutes().find((cellule) => MOJIBAKE.test(cellule)) ?? null;
  }

  /** Its cells do not stand under their header. */
  isDecalee(ligne: Ligne): boolean {
    return this.look(ligne) === 'longue';
  }

  /** The last row of a file that a broken download has cut: short, and without its end. */
  isCoupee(ligne: Ligne, { finNette }: FaitsFlux): boolean {
    if (finNette || !(ligne instanceof LigneTexte) || ligne.toutes().length >= this.largeur) return false;
    this.coupee = ligne.numero;
    return true;
  }

  tell(): readonly string[] {
    return [
      ...(this.coupee > 0
        ? [
            fr`La dernière ligne (${this.coupee}) est coupée : le téléchargement a été interrompu et des territoires manquent. Elle est laissée de côté.`,
          ]
        : []),
      ...(this.courtes.length > 0
        ? [
            fr`Des lignes ont moins de cases que l'en-tête ; ce qui manque est lu comme vide : ${listLignes(this.courtes)}.`,
          ]
        : []),
      ...(this.longues.length > 0
        ? [
            fr`Des lignes ont plus de cases que l'en-tête (un séparateur dans un nombre ou un nom) et sont laissées de côté : ${listLignes(this.longues)}.`,
          ]
        : []),
      ...(this.enteteVides > 0
        ? [
            fr`L'en-tête a ${this.enteteVides} ${this.enteteVides > 1 ? 'colonnes' : 'colonne'} sans nom (cellules fusionnées ou titres effacés), qui ${this.enteteVides > 1 ? 'ne sont pas lues' : "n'est pas lue"}.`,
          ]
        : []),
      ...(this.mojibake === null
        ? []
        : [
            fr`Les accents sont abîmés (« ${this.mojibake.trim().slice(0, 40)} ») : le fichier a été réenregistré dans un mauvais encodage. Les chiffres n'en souffrent pas, les noms si.`,
          ]),
    ];
  }

  private look(ligne: Ligne): 'longue' | 'autre' {
    if (!(ligne instanceof LigneTexte)) return 'autre';
    const cellules = ligne.toutes();
    if (cellules.length < this.largeur) addOnce(this.courtes, ligne.numero);
    if (cellules.slice(this.largeur).every((cellule) => cellule.trim() === '')) return 'autre';
    addOnce(this.longues, ligne.numero);
    return 'longue';
  }
}

function addOnce(numeros: number[], numero: number): void {
  if (!numeros.includes(numero)) numeros.push(numero);
}

function listLignes(numeros: readonly number[]): string {
  const cites = numeros.slice(0, 5).join(', ');
  return numeros.length > 5 ? fr`lignes ${cites} et ${numeros.length - 5} autres` : fr`lignes ${cites}`;
}
