/** A page elsewhere, opened in the browser: the pane stays where it is. */
import { Link } from '@fluentui/react-components';

export function LienExterne({ url, children }: { readonly url: string; readonly children: string }) {
  return (
    <Link inline href={url} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
