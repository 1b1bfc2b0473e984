/** Conditional formats, first in priority first. */
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { generateRandomId } from '@univerjs/core';
import { intersect } from './area';
import type { Area } from './area';
import type { Engine } from './engine';
import { clampToSheet } from './write-cells';

export type ConditionalRule = IConditionFormattingRule;

export function listConditionals(engine: Engine, sheetId: string): readonly ConditionalRule[] {
  return engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, sheetId) ?? [];
}

export function conditionalsOf(engine: Engine, area: Area): ConditionalRule[] {
  return listConditionals(engine, area.sheetId).filter(({ ranges }) =>
    ranges.some((range) => intersect(range, area)),
  );
}

/** Adds a rule in the first priority, as Excel does; returns its id. */
export function addConditional(engine: Engine, area: Area, rule: ConditionalRule['rule']): string {
  const cfId = generateRandomId(10);
  engine.run(AddConditionalRuleMutation.id, {
    unitId: engine.unitId,
    subUnitId: area.sheetId,
    rule: { cfId, stopIfTrue: false, ranges: [{ ...clampToSheet(engine, area) }], rule },
  });
  return cfId;
}

export function setConditional(engine: Engine, sheetId: string, rule: ConditionalRule): void {
  engine.run(SetConditionalRuleMutation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    cfId: rule.cfId,
    rule,
  });
}

export function removeConditional(engine: Engine, sheetId: string, cfId: string): void {
  engine.run(DeleteConditionalRuleMutation.id, { unitId: engine.unitId, subUnitId: sheetId, cfId });
}

/** Puts the rule at this place among those of its sheet, the first being the one that wins. */
export function moveConditional(engine: Engine, sheetId: string, cfId: string, place: number): void {
  const rules = listConditionals(engine, sheetId);
  const present = rules.findIndex((rule) => rule.cfId === cfId);
  const target = rules[place];
  if (target === undefined || present === place) return;
  engine.run(MoveConditionalRuleMutation.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    start: { id: cfId, type: 'self' },
    end: { id: target.cfId, type: present < place ? 'after' : 'before' },
  });
}
