namespace Demarche.Reading.Syntax;

/// <summary>
/// Dependency relations of Universal Dependencies v2 with the subtypes that English treebanks use. In CoNLL-U a
/// subtype stands after a colon: <see cref="NsubjPass"/> is <c>nsubj:pass</c>.
/// </summary>
public enum Relation : byte
{
#pragma warning disable CS1591 // the relations are those of the standard
    Dep, Root, Punct,
    Nsubj, NsubjPass, NsubjOuter, Csubj, CsubjPass, CsubjOuter,
    Obj, Iobj, Obl, OblAgent, OblTmod, OblNpmod, OblUnmarked,
    Ccomp, Xcomp, Advcl, AdvclRelcl, Advmod, AdvmodEmph,
    Aux, AuxPass, Cop, Mark,
    Nmod, NmodPoss, NmodTmod, NmodNpmod, NmodUnmarked, NmodDesc, Nummod, NummodGov, Appos, Acl, AclRelcl, Amod, Det, DetPredet, Case, Clf,
    Conj, Cc, CcPreconj,
    Fixed, Flat, FlatForeign, FlatName, Compound, CompoundPrt,
    List, Parataxis, Orphan, Goeswith, Reparandum, Vocative, Discourse, Dislocated, Expl,
#pragma warning restore CS1591
}
