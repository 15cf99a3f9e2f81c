using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;

namespace Demarche.Tests.Briefings;

/// <summary>Programs that save a DOCX anew.</summary>
internal static class OtherProgram
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Those that are here: a rewriter that needs nothing, and LibreOffice where it is installed.</summary>
    public static IEnumerable<string> Here => LibreOffice is null ? ["rewriter"] : ["rewriter", "LibreOffice"];

    private static string? LibreOffice { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, "soffice")).FirstOrDefault(File.Exists);

    public static byte[] Save(string program, byte[] docx) => program == "LibreOffice" ? Convert(docx) : Rewrite(docx);

    /// <summary>Does what programs do on saving: other run boundaries, other style ids, other footnote numbers, tracked and empty elements of its own.</summary>
    private static byte[] Rewrite(byte[] docx)
    {
        using MemoryStream saved = new();
        using (ZipArchive from = new(new MemoryStream(docx)), to = new(saved, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                using Stream read = entry.Open();
                using Stream write = to.CreateEntry(entry.FullName).Open();
                if (!entry.FullName.StartsWith("word/", StringComparison.Ordinal) || !entry.FullName.EndsWith(".xml", StringComparison.Ordinal)) { read.CopyTo(write); continue; }
                XDocument part = XDocument.Load(read);
                foreach (XAttribute style in part.Descendants().Where(e => e.Name.LocalName is "pStyle" or "basedOn" or "next").Attributes(W + "val").Concat(part.Descendants(W + "style").Attributes(W + "styleId"))) style.Value = "S_" + style.Value;
                foreach (XAttribute id in part.Descendants().Where(e => e.Name.LocalName is "footnoteReference" or "footnote").Attributes(W + "id").Where(a => int.Parse(a.Value) > 0)) id.Value = (int.Parse(id.Value) + 40).ToString();
                foreach (XElement run in part.Descendants(W + "r").Where(r => r.Elements(W + "t").Count() == 1 && r.Element(W + "t")!.Value.Length > 8).ToArray())
                {
                    string words = run.Element(W + "t")!.Value;
                    XElement second = new(run);
                    run.Element(W + "t")!.Value = words[..5];
                    second.Element(W + "t")!.Value = words[5..];
                    run.AddAfterSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart")), second);
                }
                part.Save(write);
            }
        }
        return saved.ToArray();
    }

    private static byte[] Convert(byte[] docx)
    {
        string folder = Directory.CreateTempSubdirectory("resave").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "in.docx"), docx);
            string output = Path.Combine(folder, "saved");
            using Process office = Process.Start(new ProcessStartInfo(LibreOffice!, ["-env:UserInstallation=file://" + Path.Combine(folder, "profile"), "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", output, Path.Combine(folder, "in.docx")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            office.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue("LibreOffice saves within two minutes");
            return File.ReadAllBytes(Path.Combine(output, "in.docx"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
