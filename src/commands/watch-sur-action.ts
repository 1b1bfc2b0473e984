/** Gesture that goes on: whether the active cell stands on a row of the sheet « Actions ». Writes nothing. */
import type { Result } from '../domain/result';
import type { ChoixDeTable } from '../workbook/watch-choix';
import { listenChoix } from './listen-choix';
import type { Ecoute } from './listen-choix';

/** `onChange` hears the state at first, then each time it is another one. */
export async function watchSurAction(onChange: (surAction: boolean) => void): Promise<Result<Ecoute>> {
  let dernier: boolean | null = null;
  const tell = ({ ligne }: ChoixDeTable): void => {
    const surAction = ligne !== null;
    if (surAction !== dernier) onChange(surAction);
    dernier = surAction;
  };
  const ecoute = await listenChoix(tell);
  if (ecoute.ok && ecoute.value.actuel !== null) tell(ecoute.value.actuel);
  return ecoute;
}
