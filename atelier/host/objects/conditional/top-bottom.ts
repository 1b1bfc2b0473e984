/** `Excel.TopBottomConditionalFormat`: the first or last ranks. */
import { invalidArgument } from '../../errors';
import { ConditionalKind } from './kind';

interface TopBottomRule {
  rank: number;
  type: string;
}

const TYPES: Readonly<Record<string, { isBottom: boolean; isPercent: boolean }>> = {
  TopItems: { isBottom: false, isPercent: false },
  TopPercent: { isBottom: false, isPercent: true },
  BottomItems: { isBottom: true, isPercent: false },
  BottomPercent: { isBottom: true, isPercent: true },
};

export class TopBottomConditionalFormat extends ConditionalKind {
  readonly className = 'TopBottomConditionalFormat';

  override scalars(): readonly string[] {
    return ['Rule'];
  }

  get Rule(): TopBottomRule {
    const { isBottom = false, isPercent = false, value } = this.owner.highlight;
    return {
      rank: Number(value),
      type: `${isBottom ? 'Bottom' : 'Top'}${isPercent ? 'Percent' : 'Items'}`,
    };
  }

  /** Ranks go from 1 to 1000, percents from 1 to 100. */
  set Rule({ rank, type }: TopBottomRule) {
    const known = TYPES[type];
    if (known === undefined) throw invalidArgument(`«\u00a0${type}\u00a0» n’est pas un type de rang.`);
    const most = known.isPercent ? 100 : 1000;
    if (!Number.isInteger(rank) || rank < 1 || rank > most)
      throw invalidArgument(`Le rang va de 1 à ${most}.`);
    this.owner.change({ subType: 'rank', value: rank, ...known });
  }
}
