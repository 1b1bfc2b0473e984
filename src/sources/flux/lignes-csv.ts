/** Text that comes in pieces → rows: separators, line ends and quotes are found as it comes. */
import { LigneTexte, endsInQuotes } from './ligne';
import type { Ligne } from './ligne';

const SEPARATEURS = [';', '\t', '|', ','];
/** Lines looked at to find the separator. */
const VUES = 20;
/** A quoted cell that spans more lines than this was never closed. */
const LIGNES_ENTRE_GUILLEMETS = 60;

export class DecoupeurCsv {
  separateur = ';';
  /** Line of the quote that never closes, 0 when all do. */
  guillemetOuvert = 0;
  /** Lines seen, empty ones among them. */
  numero = 0;
  /** The last line has its end. */
  finNette = true;
  private reste = '';
  private pret = false;
  private attente: string | null = null;
  private debutAttente = 0;

  /** @param onLigne false: enough was read. */
  constructor(private readonly onLigne: (ligne: Ligne) => boolean) {}

  /** False when enough was read. */
  push(morceau: string): boolean {
    let texte = this.reste + morceau;
    if (!this.pret) {
      if (countLignes(texte) < VUES && texte.length < 1 << 20) {
        this.reste = texte;
        return true;
      }
      texte = this.prepare(texte);
    }
    return this.cut(texte);
  }

  end(): void {
    const texte = this.pret ? this.reste : this.prepare(this.reste);
    this.reste = '';
    this.finNette = texte === '' || texte.endsWith('\n');
    if (texte !== '' && !this.cut(texte.endsWith('\n') ? texte : `${texte}\n`)) return;
    if (this.attente !== null) this.release();
  }

  private prepare(texte: string): string {
    this.pret = true;
    this.separateur = chooseSeparateur(texte);
    return texte;
  }

  private cut(texte: string): boolean {
    let debut = 0;
    for (;;) {
      const fin = texte.indexOf('\n', debut);
      if (fin === -1) break;
      const longueur = texte.charCodeAt(fin - 1) === 13 && fin > debut ? fin - 1 : fin;
      this.numero += 1;
      if (!this.take(texte.slice(debut, longueur))) return false;
      debut = fin + 1;
    }
    this.reste = texte.slice(debut);
    return true;
  }

  private take(ligne: string): boolean {
    if (this.attente === null) {
      if (ligne === '' || (ligne.trim() === '' && !ligne.includes('\t'))) return true;
      if (!ligne.includes('"') || !endsInQuotes(ligne, this.separateur)) return this.emit(ligne, this.numero);
      this.attente = ligne;
      this.debutAttente = this.numero;
      return true;
    }
    this.attente += `\n${ligne}`;
    if (!endsInQuotes(this.attente, this.separateur)) {
      const tout = this.attente;
      this.attente = null;
      return this.emit(tout, this.debutAttente);
    }
    return this.numero - this.debutAttente < LIGNES_ENTRE_GUILLEMETS || this.release();
  }

  /** The quote is a character like another: the lines it held are rows again. */
  private release(): boolean {
    const lignes = this.attente?.split('\n') ?? [];
    this.attente = null;
    this.guillemetOuvert ||= this.debutAttente;
    return lignes.every((ligne, rang) => this.emit(ligne.replaceAll('"', ''), this.debutAttente + rang));
  }

  private emit(ligne: string, numero: number): boolean {
    return this.onLigne(new LigneTexte(numero, ligne, this.separateur));
  }
}

function countLignes(texte: string): number {
  let nombre = 0;
  for (let place = texte.indexOf('\n'); place !== -1 && nombre < VUES; place = texte.indexOf('\n', place + 1))
    nombre += 1;
  return nombre;
}

/** The first that parts half of the first lines, outside quotes; a comma also stands in numbers and names, so it comes last. */
export function chooseSeparateur(texte: string): string {
  const lignes = texte
    .split('\n', VUES)
    .map((ligne) => ligne.replace(/"[^"]*"/g, ''))
    .filter((ligne) => ligne.trim() !== '');
  const partage = (separateur: string): number => lignes.filter((ligne) => ligne.includes(separateur)).length;
  return (
    SEPARATEURS.find((separateur) => partage(separateur) * 2 >= lignes.length && lignes.length > 0) ??
    [...SEPARATEURS].sort((a, b) => partage(b) - partage(a))[0] ??
    ';'
  );
}
