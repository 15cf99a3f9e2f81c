namespace Demarche.Reading.Dates;

/// <summary>Writes EDTF strings.</summary>
internal ref struct EdtfFormatter
{
    private readonly Span<char> to;
    private int at;
    private bool full;

    private EdtfFormatter(Span<char> to) => this.to = to;

    internal static bool TryFormat(in Edtf value, Span<char> destination, out int written)
    {
        EdtfFormatter f = new(destination);
        var spans = value.Spans;
        switch (value.Kind)
        {
            case EdtfKind.OneOf or EdtfKind.AllOf:
                f.Put(value.Kind == EdtfKind.OneOf ? '[' : '{');
                for (int i = 0; i < spans.Length; i++)
                {
                    if (i > 0) f.Put(',');
                    f.Item(spans[i]);
                }
                f.Put(value.Kind == EdtfKind.OneOf ? ']' : '}');
                break;
            case EdtfKind.Interval:
                f.End(spans[0].From);
                f.Put('/');
                f.End(spans[0].To);
                break;
            default:
                f.Date(spans[0].From);
                if (value.Time.IsGiven) f.Time(value.Time);
                break;
        }
        written = f.full ? 0 : f.at;
        return !f.full;
    }

    private void Item(in EdtfSpan span)
    {
        if (span.From.IsGiven) Date(span.From);
        if (span.IsDate) return;
        Put('.');
        Put('.');
        if (span.To.IsGiven) Date(span.To);
    }

    private void End(in EdtfDate date)
    {
        if (date.IsGiven) Date(date);
        else if (date.Form == EdtfYearForm.Open)
        {
            Put('.');
            Put('.');
        }
    }

    private void Date(in EdtfDate d)
    {
        if (d.Form == EdtfYearForm.Prefixed) Put('Y');
        Qualifier(d.Qualifiers >> EdtfDate.YearBits);
        if (d.Negative) Put('-');
        if (d.Form == EdtfYearForm.Prefixed)
        {
            Number(d.Digits);
            if (d.Exponent > 0)
            {
                Put('E');
                Number(d.Exponent);
            }
        }
        else
        {
            Packed((int)d.Digits, 4);
        }
        if (d.Significant > 0)
        {
            Put('S');
            Number(d.Significant);
        }
        Qualifier(d.Qualifiers >> EdtfDate.YearBits + 2);
        if (d.Month == 0) return;
        Put('-');
        Qualifier(d.Qualifiers >> EdtfDate.MonthBits);
        Packed(d.Month, 2);
        Qualifier(d.Qualifiers >> EdtfDate.MonthBits + 2);
        if (d.DayOfMonth == 0) return;
        Put('-');
        Qualifier(d.Qualifiers >> EdtfDate.DayBits);
        Packed(d.DayOfMonth, 2);
        Qualifier(d.Qualifiers >> EdtfDate.DayBits + 2);
    }

    private void Time(in EdtfTime t)
    {
        Put('T');
        Two(t.Hour);
        Put(':');
        Two(t.Minute);
        Put(':');
        Two(t.Second);
        if (t.Offset == EdtfOffset.Utc) Put('Z');
        if (t.Offset < EdtfOffset.Hours) return;
        Put(t.West ? '-' : '+');
        Two(t.OffsetHours);
        if (t.Offset != EdtfOffset.HoursAndMinutes) return;
        Put(':');
        Two(t.OffsetMinutes);
    }

    private void Qualifier(int bits)
    {
        if ((bits & 3) != 0) Put("?~%"[(bits & 3) - 1]);
    }

    private void Packed(int packed, int digits)
    {
        for (int shift = 4 * digits - 4; shift >= 0; shift -= 4)
        {
            int d = packed >> shift & 15;
            Put(d == EdtfDate.X ? 'X' : (char)('0' + d));
        }
    }

    private void Two(int number)
    {
        Put((char)('0' + number / 10));
        Put((char)('0' + number % 10));
    }

    private void Number(long number)
    {
        if (number.TryFormat(to[at..], out int n)) at += n;
        else full = true;
    }

    private void Put(char c)
    {
        if (at < to.Length) to[at++] = c;
        else full = true;
    }
}
