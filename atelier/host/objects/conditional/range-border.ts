/** `Excel.ConditionalRangeBorderCollection` and `Excel.ConditionalRangeBorder`: the four edges a conditional format draws. */
import type { IBorderData, IStyleBase } from '@univerjs/core';
import { invalidArgument } from '../../errors';
import { HostCollection, HostObject } from '../../object';
import type { ConditionalFormat } from '../conditional-format';
import { requireColor, showColor } from '../style-part';

const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
type Side = keyof typeof SIDES;

/** Univer's line numbers. */
const STYLES: Readonly<Record<string, number>> = {
  None: 0,
  Continuous: 1,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Dot: 3,
};

export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  readonly className = 'ConditionalRangeBorderCollection';

  constructor(private readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  override scalars(): readonly string[] {
    return ['Count'];
  }

  get Count(): number {
    return this.items().length;
  }

  items(): ConditionalRangeBorder[] {
    return (Object.keys(SIDES) as Side[]).map((side) => new ConditionalRangeBorder(this.owner, side));
  }

  find(key: string | number): ConditionalRangeBorder | null {
    return this.items().find(({ SideIndex }) => SideIndex === String(key)) ?? null;
  }

  protected missing(key: string | number): Error {
    return invalidArgument(`«\u00a0${String(key)}\u00a0» n’est pas un bord.`);
  }

  get Top(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, 'EdgeTop');
  }
  get Bottom(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, 'EdgeBottom');
  }
  get Left(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, 'EdgeLeft');
  }
  get Right(): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.owner, 'EdgeRight');
  }
}

export class ConditionalRangeBorder extends HostObject {
  readonly className = 'ConditionalRangeBorder';

  constructor(
    private readonly owner: ConditionalFormat,
    private readonly side: Side,
  ) {
    super(owner.book);
  }

  override scalars(): readonly string[] {
    return ['Color', 'SideIndex', 'Style'];
  }

  private get style(): IStyleBase {
    return this.owner.highlight.style;
  }

  private get edge(): { s: number; cl: { rgb?: string | null } } | null {
    return (
      (this.style.bd?.[SIDES[this.side]] as { s: number; cl: { rgb?: string | null } } | undefined) ?? null
    );
  }

  private write(s: number, rgb: string): void {
    const bd = { ...(this.style.bd ?? {}), [SIDES[this.side]]: { s, cl: { rgb } } } as IBorderData;
    this.owner.change({ style: { ...this.style, bd } });
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string {
    const line = this.edge?.s ?? 0;
    return Object.keys(STYLES).find((name) => STYLES[name] === line) ?? 'Continuous';
  }

  set Style(style: string) {
    const line = STYLES[style];
    if (line === undefined) throw invalidArgument(`«\u00a0${style}\u00a0» n’est pas un trait.`);
    this.write(line, this.Color);
  }

  get Color(): string {
    return showColor(this.edge?.cl.rgb, '#000000');
  }

  /** A colour given to a border that is not drawn draws it. */
  set Color(color: string) {
    this.write(this.edge?.s || 1, requireColor(color));
  }
}
