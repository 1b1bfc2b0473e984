/** Members that only some kinds of chart have: elsewhere they cannot be set, and `load()` leaves them out. */
import { groupOf, hasOption, optionRule, readOption, typeOf } from '../../../engine/charts/options';
import type { OptionName } from '../../../engine/charts/options';
import type { SeriesDocument } from '../../../engine/charts/series';
import { invalidArgument } from '../../errors';
import { requireFlag, requireNumber, requireWord } from './members';
import type { Member } from './members';
import type { ChartPart } from './part';

type SeriesPart = ChartPart<SeriesDocument>;

export function optionMember<P extends SeriesPart = SeriesPart>(name: OptionName): Member<SeriesDocument, P> {
  const rule = optionRule(name);
  const refuse = (): Error => invalidArgument('Ce type de graphique n’a pas ce réglage.');
  const read = (part: P): SeriesDocument => part.slots()[0]?.read() ?? {};
  const applies = (part: P): boolean => hasOption(typeOf(part.handle.read(), read(part)), name);
  return {
    applies,
    get(part) {
      if (applies(part)) return readOption(part.handle.read(), read(part), name);
      if (rule.strict === true) throw refuse();
      return null;
    },
    set(part, value) {
      if (!applies(part)) throw refuse();
      const checked =
        rule.words !== undefined
          ? requireWord(value, rule.words)
          : rule.limits !== undefined
            ? requireNumber(value, rule.limits)
            : requireFlag(value);
      const series = part.edit();
      const all = rule.ofGroup === true ? groupOf(part.handle.read(), series) : [series];
      for (const one of all) one.options = { ...one.options, [name]: checked };
    },
  };
}
