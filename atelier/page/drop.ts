/** A workbook dropped on the grid is opened; the pane keeps the drops that are for it. */
import { element } from './element';

interface DropGestures {
  open(name: string, bytes: Uint8Array): void;
  refuse(message: string): void;
}

const WORKBOOK = /\.xls[xm]$/i;

export function acceptDrops({ open, refuse }: DropGestures): void {
  const target = element('grille').parentElement ?? document.body;
  const sign = element('depot');
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const listen = (type: 'dragover' | 'drop', act: (event: DragEvent) => void): void =>
    target.addEventListener(
      type,
      (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      // Before the grid, that would take the text of the file's name.
      { capture: true },
    );
  listen('dragover', ({ dataTransfer }) => {
    if (dataTransfer !== null) dataTransfer.dropEffect = 'copy';
    sign.hidden = false;
  });
  listen('drop', ({ dataTransfer }) => {
    sign.hidden = true;
    const [file, ...others] = dataTransfer?.files ?? [];
    if (file === undefined) return;
    if (others.length > 0) refuse('Déposez un seul classeur à la fois.');
    else if (WORKBOOK.test(file.name))
      void file.arrayBuffer().then((bytes) => open(file.name, new Uint8Array(bytes)));
    else
      refuse(
        `«\u00A0${file.name}\u00A0» n’est pas un classeur Excel (.xlsx ou .xlsm)\u00A0: rien n’est ouvert. Choisissez un autre fichier.`,
      );
  });
  target.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && target.contains(relatedTarget))) sign.hidden = true;
  });
  // Dropped elsewhere in the page, a file would replace the page itself.
  for (const type of ['dragover', 'drop'] as const)
    document.addEventListener(type, (event) => {
      if (holdsFiles(event)) event.preventDefault();
    });
}
