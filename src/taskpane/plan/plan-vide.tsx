/** What the page says when there is no plan to show, and the one thing to do about it. */
import { Button } from '@fluentui/react-components';
import { TaskListLtr24Regular } from '@fluentui/react-icons';
import { EtatVide } from '../components/etat-vide';
import { plan as textes } from '../labels/plan';
import type { PageProps } from '../pages/page-props';

interface Props {
  /** The workbook holds CTG tables: only the actions are missing. */
  readonly structure: boolean;
  readonly onPage: PageProps['onPage'];
  readonly onCreer: () => void;
}

export function PlanVide({ structure, onPage, onCreer }: Props) {
  if (!structure)
    return (
      <EtatVide icone={<TaskListLtr24Regular />} message={textes.nonStructure}>
        <Button appearance="primary" onClick={() => onPage({ page: 'convention', vue: 'classeur' })}>
          {textes.ouvrirConvention}
        </Button>
      </EtatVide>
    );
  return (
    <EtatVide icone={<TaskListLtr24Regular />} message={textes.sansAction}>
      <Button appearance="primary" onClick={onCreer}>
        {textes.creer}
      </Button>
      <Button onClick={() => onPage({ page: 'convention', vue: 'reprendre' })}>{textes.reprendre}</Button>
    </EtatVide>
  );
}
