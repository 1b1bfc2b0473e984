/** HTML read without a browser, for a table saved from Word or an e-mail. */
import { parseHTML } from 'linkedom';

export function linkedomParse(html: string): Document {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Document;
}
