/** The one store of the page: the functions subscribe to it, the pane has the workbook fill it. */
import { createRegistre } from '../indicators/registre';

export const registre = createRegistre();
