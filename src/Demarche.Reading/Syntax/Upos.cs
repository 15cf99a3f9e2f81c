namespace Demarche.Reading.Syntax;

/// <summary>Universal part-of-speech tags (Universal Dependencies v2).</summary>
public enum Upos : byte
{
#pragma warning disable CS1591 // the tags are those of the standard
    X, Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb,
#pragma warning restore CS1591
}
