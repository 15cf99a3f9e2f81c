namespace Demarche.Reading.Furniture;

/// <summary>Why a part of a page is not its text.</summary>
public enum FurnitureReason
{
    /// <summary>Told a second time (a caption repeated, a cut-off copy).</summary>
    Duplicate,
    /// <summary>Promotion: join, subscribe, newsletters, placeholders of templates.</summary>
    Promo,
    /// <summary>Menus, bread crumbs, section names, dates of the page's own frame.</summary>
    Navigation,
    /// <summary>Share and print bars.</summary>
    Share,
    /// <summary>Credits of photographs and agencies.</summary>
    Credit,
    /// <summary>Links to other texts.</summary>
    Related,
    /// <summary>Rights notices, disclaimers, cookie notices.</summary>
    Boilerplate,
}

/// <summary>A part of a page set aside with its reason: a half-open range of the document's text.</summary>
/// <param name="Start">First UTF-16 code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Reason">Why it is set aside.</param>
public sealed record FurniturePart(int Start, int End, FurnitureReason Reason);
