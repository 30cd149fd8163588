public import LetterModel

/// Where the links of an editor's page lead: the address that the page gives its readers, or nil,
/// where a link leads nowhere and its words are shown without it.
public typealias LinkRule = (TextLink) -> String?
