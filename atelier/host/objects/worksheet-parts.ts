/** What hangs from a sheet: its tables, names, comments, page layout, protection… */
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './charts/chart-collection';
import { CommentCollection } from './comments/comment-collection';
import { FreezePanes } from './freeze-panes';
import { NamedItemCollection } from './named-item-collection';
import { PageBreakCollection } from './page-break';
import { PageLayout } from './page-layout';
import { WorksheetCustomPropertyCollection } from './properties/worksheet-custom-property';
import { TableCollection } from './table-collection';
import { WorksheetPlaces } from './worksheet-places';
import { WorksheetProtection } from './worksheet-protection';

export abstract class WorksheetParts extends WorksheetPlaces {
  get Tables(): TableCollection {
    return new TableCollection(this.book, this.sheetId);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.sheetId);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.sheetId);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.book, this.sheetId);
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.sheetId);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.book, this.sheetId);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.book, this.sheetId);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheetId, 'horizontalBreaks');
  }

  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.sheetId, 'verticalBreaks');
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.sheetId);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.sheetId, null);
  }
}
