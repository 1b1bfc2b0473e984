/** The category Excel's format dialog shows for a number format. */

const ACCOUNTING = /^_[-(]/;

export function categoryOf(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  const codes = format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\]|\$)[^\]]*\]/gi, '');
  const hasCurrency = /[€$£¥]|\[\$[^\]-]/.test(format.replace(/\[\$-[^\]]*\]/g, ''));
  if (ACCOUNTING.test(format) && /\*/.test(format)) return 'Accounting';
  if (hasCurrency && /[0#]/.test(codes)) return 'Currency';
  if (codes.includes('%')) return 'Percentage';
  if (/E[+-]/i.test(codes)) return 'Scientific';
  if (/[?#0] ?\/ ?[?#\d]/.test(codes)) return 'Fraction';
  const first = codes.split(';')[0] ?? '';
  if (/[dy]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first))) return 'Date';
  if (/[hs]/i.test(first)) return 'Time';
  return /^#?,?#*0(?:\.0+)?[ _)]*$/.test(first.trim()) ? 'Number' : 'Custom';
}
