namespace Demarche.Briefings.Html;

/// <summary>The style sheet of the HTML page, for the screen and for A4.</summary>
internal static class HtmlStyle
{
    /// <summary>The style sheet for a draft line.</summary>
    public static string For(string draft) => Css.Replace("@draft", draft.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);

    private const string Css = """
        @page { size: A4; margin: 20mm 19mm 18mm; @top-center { content: "@draft"; font: 600 8pt "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #8a1c1c; } @bottom-center { content: counter(page); font: 8pt Georgia, serif; color: #555; } }
        :root { --ink: #1c1c1a; --quiet: #5c5a55; --line: #cfcbc2; --mark: #8a1c1c; --link: #1d4e6b; }
        html { font: 16px/1.5 Georgia, "Times New Roman", "Liberation Serif", serif; color: var(--ink); background: #fff; }
        body { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 4rem; }
        .draft { position: fixed; top: 0; left: 0; right: 0; margin: 0; padding: .35rem 1.5rem; background: #fff; border-bottom: 1px solid var(--line);
          font: 600 .75rem/1.4 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; letter-spacing: .06em; color: var(--mark); text-align: center; }
        h1, h2, h3, th, .field > strong, .note .back { font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
        h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; letter-spacing: -.01em; }
        h2 { font-size: .8rem; text-transform: uppercase; letter-spacing: .09em; margin: 1.6rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--quiet); break-after: avoid; }
        h3 { font-size: 1.02rem; line-height: 1.3; margin: 1.1rem 0 .3rem; break-after: avoid; }
        p { margin: 0 0 .45rem; orphans: 2; widows: 2; }
        .field { display: grid; grid-template-columns: 6.8rem 1fr; gap: 0 .75rem; margin-bottom: .3rem; }
        .field > strong { font-size: .78rem; font-weight: 600; line-height: 1.9; color: var(--quiet); }
        ul { margin: 0 0 .5rem; padding-left: 1.1rem; }
        li { margin-bottom: .25rem; }
        table { width: 100%; border-collapse: collapse; margin: .3rem 0 .7rem; font-size: .92rem; }
        th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
        thead th { font-size: .72rem; color: var(--quiet); font-weight: 600; }
        tbody th { font-weight: 600; font-size: .86rem; }
        tr { break-inside: avoid; }
        sup { font-size: .68em; line-height: 0; margin-left: .08em; }
        a { color: var(--link); text-decoration: none; }
        a:hover, a:focus { text-decoration: underline; }
        hr.annexes { border: 0; margin: 2.2rem 0 0; break-after: page; }
        .notes { font-size: .84rem; line-height: 1.42; }
        .note { display: block; padding-left: 2.1rem; text-indent: -2.1rem; margin-bottom: .25rem; overflow-wrap: anywhere; }
        .note .back { display: inline-block; width: 2.1rem; text-indent: 0; font-size: .78rem; }
        li { overflow-wrap: anywhere; }
        td, th { overflow-wrap: break-word; }
        @media print {
          html { font-size: 9.6pt; line-height: 1.36; }
          body { max-width: none; padding: 0; }
          /* Margin boxes are not in every browser; a fixed mark behind the text is printed by all, on every page. */
          .draft { top: 44%; z-index: -1; padding: 0; border: 0; background: none; transform: rotate(-32deg); font-size: 26pt; white-space: nowrap; letter-spacing: 0; color: #f6efee; }
          h2 { margin-top: 1.1rem; }
          a { color: inherit; }
        }

        """;
}
