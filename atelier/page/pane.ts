/** The pane at the right: shown, hidden, and as wide as the person wants between Excel's limits. */
import { element } from './element';

const MIN = 320;
const MAX = 450;
const START = 380;
const STEP = 10;

export interface Pane {
  /** Where the add-in's frame stands. */
  readonly container: HTMLElement;
  isShown(): boolean;
  show(shown: boolean): void;
  setTitle(titre: string): void;
  /** Told each time the pane is shown or hidden. */
  onToggle(listener: (shown: boolean) => void): void;
}

export function createPane(): Pane {
  const listeners: ((shown: boolean) => void)[] = [];
  const volet = element('volet');
  const separateur = element('separateur');
  const show = (shown: boolean): void => {
    volet.hidden = !shown;
    separateur.hidden = !shown;
    for (const listener of listeners) listener(shown);
  };
  element('fermer-volet').addEventListener('click', () => show(false));
  makeResizable(separateur);
  return {
    container: element('cadre'),
    isShown: () => !volet.hidden,
    show,
    onToggle: (listener) => listeners.push(listener),
    setTitle: (titre) => (element('volet-titre').textContent = titre),
  };
}

function makeResizable(separateur: HTMLElement): void {
  let width = START;
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(MAX, Math.max(MIN, wanted)));
    document.documentElement.style.setProperty('--volet', `${width}px`);
    separateur.setAttribute('aria-valuenow', String(width));
    separateur.setAttribute('aria-valuetext', `${width} pixels`);
  };
  separateur.setAttribute('aria-valuemin', String(MIN));
  separateur.setAttribute('aria-valuemax', String(MAX));
  resize(START);

  separateur.addEventListener('keydown', (event) => {
    const wanted = { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MAX, End: MIN }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  });
  separateur.addEventListener('pointerdown', (event) => {
    separateur.setPointerCapture(event.pointerId);
    // Over the add-in's frame the pointer would be lost to this page.
    document.body.classList.add('deplacement');
  });
  separateur.addEventListener('pointermove', (event) => {
    if (separateur.hasPointerCapture(event.pointerId)) resize(document.body.clientWidth - event.clientX);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    separateur.addEventListener(end, () => document.body.classList.remove('deplacement'));
  }
}
